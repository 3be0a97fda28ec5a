import type { KnownIds, UnknownId } from '../../../core/config/known-ids.js';
import type { Path } from '../../../core/config/problem.js';
import type { KnownFacets } from './known-facets.js';
import type { Report } from './report.js';

/** An id that entries use and nothing declares. */
interface Stray {
  /** Of the first entry that uses it. */
  readonly entry: Path;
  readonly place: Path;
  readonly facet: string;
  /** Undefined where the facet itself is unknown. */
  readonly value: string | undefined;
  entries: number;
}

/** More than are ever told, so that a hostile catalogue fills no memory; the others are only counted. */
const MOST_NOTED = 1000;

/**
 * Ids that entries use and nothing declares. A mistyped id, or a facet that a page leaves out of a
 * catalogue that several pages share, stands in many entries; it is one mistake and told once.
 */
export class StrayIds {
  readonly #strays = new Map<string, Map<string | undefined, Stray>>();
  #noted = 0;

  /** Notes a facet (no `value`) or a value that an entry uses, once for each entry. */
  note(report: Report, facet: string, value: string | undefined, ...place: Path): void {
    const earlier = this.#strays.get(facet)?.get(value);
    if (earlier) earlier.entries++;
    else this.#add({ entry: report.path, place, facet, value, entries: 1 }, report);
  }

  /** Reports what was noted, by facet in the order it was found. */
  tell(report: Report, facets: KnownFacets): void {
    for (const ofFacet of this.#strays.values()) {
      for (const stray of ofFacet.values()) {
        // A suggestion that nobody will read takes time, too.
        tellStray(report.at(stray.entry), stray, report.hasRoom ? facets : undefined);
      }
    }
  }

  #add(stray: Stray, report: Report): void {
    if (this.#noted >= MOST_NOTED) {
      tellStray(report, stray, undefined);
      return;
    }
    this.#noted++;
    const ofFacet = this.#strays.get(stray.facet) ?? new Map<string | undefined, Stray>();
    this.#strays.set(stray.facet, ofFacet.set(stray.value, stray));
  }
}

function tellStray(
  report: Report,
  { place, facet, value, entries }: Stray,
  facets: KnownFacets | undefined,
): void {
  if (value === undefined) {
    report.warning('unknown-facet', { ...unknown(facets, facet), entries }, ...place);
  } else {
    const detail = unknown(facets?.get(facet)?.known, value);
    report.warning('unknown-value', { ...detail, facet, entries }, ...place);
  }
}

function unknown(known: Pick<KnownIds, 'unknown'> | undefined, id: string): UnknownId {
  return known?.unknown(id) ?? { id };
}
