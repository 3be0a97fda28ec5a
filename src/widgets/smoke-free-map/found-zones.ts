import { matchingZones } from './domain/matching.js';
import type { Verdict, Zone } from './domain/model.js';
import type { MapModel } from './domain/places.js';
import type { MapState, Spot } from './domain/state.js';
import { verdictAt } from './domain/verdict.js';
import type { MapRendering } from './render-map.js';
import { categoryName } from './views/view-context.js';

/** What search and filter leave. */
export interface Found {
  readonly zones: readonly Zone[];
  /** Whether they are in the order of their distance, and not of their numbers. */
  readonly isByDistance: boolean;
}

interface Key {
  readonly model: MapModel;
  readonly language: string;
  readonly query: string;
  readonly categories: readonly string[];
  readonly product: MapState['product'];
  readonly from: Spot | undefined;
}

/** Finds zones and answers questions about places; what has not changed is not worked out again. */
export class FoundZones {
  #key: Key | undefined;
  #found: Found = { zones: [], isByDistance: false };
  #asked: readonly [MapModel, Spot] | undefined;
  #verdict: Verdict = { kind: 'elsewhere' };

  /** The zones that are found now. */
  in({ shown, state }: MapRendering): Found {
    const { model, language, texts, languages } = shown;
    const { query, categories, product, nearest, question } = state;
    const from = nearest && question?.kind === 'answered' ? question.spot : undefined;
    const key: Key = { model, language, query, categories, product, from };
    if (this.#key && isSame(key, this.#key)) return this.#found;
    this.#key = key;
    const isAll = query.trim() === '' && categories.length === 0 && !product && !from;
    const zones = isAll
      ? model.zones
      : matchingZones(
          model.zones,
          {
            query,
            categories,
            ...(product && { product }),
            ...(from && { near: from.point }),
          },
          (zone) => categoryName(zone.category, { texts, languages }),
        );
    this.#found = { zones, isByDistance: from !== undefined };
    return this.#found;
  }

  /** What can be said about a place. */
  verdict({ shown }: MapRendering, spot: Spot): Verdict {
    const { model } = shown;
    if (this.#asked?.[0] === model && this.#asked[1] === spot) return this.#verdict;
    this.#asked = [model, spot];
    this.#verdict = verdictAt(model.zones, spot.point, spot.accuracy, spot.moment);
    return this.#verdict;
  }

  /** Leaves no trace of where anybody was. */
  forget(): void {
    this.#asked = undefined;
    this.#verdict = { kind: 'elsewhere' };
    if (this.#key?.from) this.#key = undefined;
  }
}

function isSame(one: Key, other: Key): boolean {
  return (
    one.model === other.model &&
    one.language === other.language &&
    one.query === other.query &&
    one.categories === other.categories &&
    one.product === other.product &&
    one.from === other.from
  );
}
