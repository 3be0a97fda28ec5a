import { KnownIds, type UnknownId } from '../../../core/config/known-ids.js';
import type { FacetConfig } from '../config.js';
import type { FacetKind } from '../problems.js';

/** A facet that can be used, and the ids that can stand under it. */
export interface KnownFacet {
  readonly id: string;
  readonly kind: FacetKind;
  /** A list facet that declares no values: those of the entries are its values. */
  readonly isOpen: boolean;
  /** Of a list facet: the declared values, or those that were found so far. */
  readonly ids: Set<string>;
  /** The same ids, to be asked about. */
  readonly known: KnownIds;
}

/** The facets of a config by id. */
export class KnownFacets {
  readonly #facets: ReadonlyMap<string, KnownFacet>;
  readonly #ids: KnownIds;

  constructor(facets: readonly FacetConfig[]) {
    this.#facets = new Map(facets.map((facet) => [facet.id, knownFacet(facet)]));
    this.#ids = new KnownIds(this.#facets);
  }

  get(id: string): KnownFacet | undefined {
    return this.#facets.get(id);
  }

  /** An id that no facet has, with the one that was probably meant. */
  unknown(id: string): UnknownId {
    return this.#ids.unknown(id);
  }

  /** How many facets are lists. */
  get lists(): number {
    return [...this.#facets.values()].filter(({ kind }) => kind === 'list').length;
  }
}

function knownFacet(facet: FacetConfig): KnownFacet {
  const { id, kind } = facet;
  const values = kind === 'list' ? facet.values : undefined;
  const ids = new Set(values?.map((value) => value.id));
  return { id, kind, isOpen: kind === 'list' && !values, ids, known: new KnownIds(ids) };
}
