import type { CrossCounts } from './facets/facet-index.js';
import type { Counts } from './facets/column.js';
import type { Entry, Range, SortName } from './model.js';
import type { Reason } from './search/reasons.js';

/** What an engine can do. A finder shows only what its engine can. */
export interface FinderCaps {
  /** Whether counts are right, about right ("ca."), or not there. */
  readonly counts: 'exact' | 'estimate' | 'none';
  /** Counts of a facet leave out what is chosen of the same facet. */
  readonly disjunctive: boolean;
  readonly typo: boolean;
  readonly compounds: boolean;
  readonly sorts: readonly SortName[];
  /** The last place that can be asked for; without it any. */
  readonly maxOffset?: number;
}

/** What a finder asks an engine. */
export interface FinderQuery {
  readonly text: string;
  /** Value ids by facet: any value of a facet, and every facet. A boolean facet has `true` and `false`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Spans by facet, both ends in them; an end left out is open. An entry's span must meet them. */
  readonly ranges?: Readonly<
    Record<string, readonly [from?: number | undefined, to?: number | undefined]>
  >;
  /** The facets to count. */
  readonly facets: readonly string[];
  /** Default relevance, which without a text is the order of the source. */
  readonly sort?: SortName;
  readonly offset: number;
  readonly limit: number;
  /** BCP 47 tag of the interface; titles sort by it where the engine can. */
  readonly lang: string;
}

/** An entry that was found. */
export interface FinderHit {
  readonly id: string;
  /** What it was found through, where that is not the query's own words. */
  readonly why?: readonly Reason[];
  /** Words of the query that it does not answer, as they were typed. */
  readonly missing?: readonly string[];
}

/** Words of a query that name a filter: to be offered, never set by itself. */
export type RecognisedFilter = {
  readonly facet: string;
  /** The words, as they were typed. */
  readonly words: readonly string[];
  /** The query without them. */
  readonly rest: string;
} & (
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'range'; readonly range: Range }
);

/** What an engine answers. */
export interface FinderResult {
  /** From `offset` on. After the last that was found may come {@link FinderResult.near near} ones. */
  readonly hits: readonly FinderHit[];
  /** How many were found; undefined where the engine does not know. */
  readonly total?: number;
  /**
   * How many of the hits, the last ones, answer less of the query than those found. They are there
   * where few are found, and are part of neither total nor counts.
   */
  readonly near?: number;
  /** By facet and value id. For a range facet the whole numbers that it spans, where they are few. */
  readonly facets: Readonly<Record<string, Counts>>;
  /** Words of the query that no found entry answers. */
  readonly dropped?: readonly string[];
  /** The query as it was probably meant. */
  readonly suggestion?: string;
  readonly recognised?: readonly RecognisedFilter[];
}

/**
 * Where a finder's answers come from: the page itself, or a server. The two methods are all that an
 * adapter must have; `test/widgets/intervention-finder/engine-conformance.ts` says what they promise.
 */
export interface FinderEngine {
  readonly caps: FinderCaps;
  /** @throws the signal's reason when it aborts; whatever else stops the engine */
  query(query: FinderQuery, signal: AbortSignal): Promise<FinderResult>;
  /** The entries in the order of the ids; ids that there are not are left out. */
  get(ids: readonly string[], signal: AbortSignal): Promise<readonly Entry[]>;
  /** Counts of two facets crossed; without it, a matrix asks row by row. */
  cross?(
    query: FinderQuery,
    rows: string,
    columns: string,
    signal: AbortSignal,
  ): Promise<CrossCounts>;
}
