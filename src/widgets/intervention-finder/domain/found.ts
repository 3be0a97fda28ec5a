import type { RecognisedFilter } from './engine.js';
import type { Counts } from './facets/column.js';
import type { Finder } from './finder.js';
import { firstEntries } from './first-entries.js';
import type { CrossedFacets } from './crossed-facets.js';
import type { Entry } from './model.js';
import type { Repair } from './repair.js';
import type { Highlighter } from './search/highlight.js';
import type { Reason } from './search/reasons.js';
import type { FinderState } from './state.js';

/** An entry that was found. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly why: readonly Reason[];
  /** Words of the query that it does not answer, as they were typed. */
  readonly missing?: readonly string[];
}

/** What a state finds. */
export interface Found {
  /** In order; the one after the last that is shown too, where there is one. */
  readonly entries: readonly FoundEntry[];
  /** Entries that answer less of the query than those found; part of neither total nor counts. */
  readonly near: readonly FoundEntry[];
  /** Undefined where the engine does not know. */
  readonly total?: number | undefined;
  /** True where the total is about right. */
  readonly estimated?: boolean;
  /** True where there are more than those, and asking for more would not bring them. */
  readonly cut?: boolean;
  /** By facet and value id; a facet that was not counted is not there. */
  readonly counts: Readonly<Record<string, Counts>>;
  readonly dropped: readonly string[];
  readonly recognised: readonly RecognisedFilter[];
  /** The query as it was probably meant. */
  readonly suggestion?: string | undefined;
  /** Only where nothing was found. */
  readonly repairs: readonly Repair[];
  /** Only where the matrix is shown. */
  readonly crossed?: CrossedFacets | undefined;
  /** Marks what was searched for, where something was. */
  readonly highlight?: Highlighter | undefined;
}

/**
 * What stands in the first view, before there is an engine: the catalogue in its own order. Undefined
 * where what is here does not say it.
 */
export function firstFound(
  { entries, facets, index, config: { only } }: Finder,
  state: FinderState,
): Found | undefined {
  const { choices, sort } = state;
  const isWhole = sort === 'relevance' || sort === 'source';
  if (index && (only || !isWhole || Object.keys(choices).length > 0)) return undefined;
  const found = firstEntries(entries, state.choices, facets);
  return {
    entries: found.slice(0, state.limit + 1).map((entry) => ({ entry, why: [] })),
    near: [],
    total: index?.size ?? found.length,
    counts: {},
    dropped: [],
    recognised: [],
    repairs: [],
  };
}
