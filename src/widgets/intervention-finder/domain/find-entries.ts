import { crossWithTotals } from './crossed-facets.js';
import type { FinderEngine, FinderQuery, FinderResult } from './engine.js';
import type { Finder } from './finder.js';
import type { Found } from './found.js';
import type { Entry } from './model.js';
import { filtersOf } from './query-choices.js';
import { findRepairs } from './repair.js';
import { createHighlighter } from './search/highlight.js';
import type { FinderState } from './state.js';

/** No answer has more entries: on a page or on paper, nobody reads on. */
const MOST = 1000;

/** What a search needs besides engine, catalogue and state. */
export interface SearchSetting {
  /** The entries of ids, from memory or from the engine. */
  readonly entriesOf: (ids: readonly string[]) => Promise<readonly Entry[]>;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  readonly signal: AbortSignal;
}

/**
 * What a state finds, with all that its view says about it.
 *
 * @throws what the engine throws
 */
export async function findEntries(
  engine: FinderEngine,
  { facets }: Finder,
  state: FinderState,
  { entriesOf, lang, signal }: SearchSetting,
): Promise<Found> {
  const counted = [...facets.values()].filter(({ hidden }) => !hidden).map(({ id }) => id);
  const query = queryOf(state, counted, lang);
  const { axes, view, text } = state;
  const [result, crossed] = await Promise.all([
    engine.query(query, signal),
    view === 'matrix' && axes ? crossWithTotals(engine, query, axes, signal) : undefined,
  ]);
  const hits = result.near ? result.hits.slice(0, -result.near) : result.hits;
  const repairs = result.total === 0 ? await findRepairs(engine, query, signal) : [];
  const entries = await entriesOf(hits.map(({ id }) => id));
  const why = new Map(hits.map((hit) => [hit.id, hit.why ?? []]));
  return {
    entries: entries.map((entry) => ({ entry, why: why.get(entry.id) ?? [] })),
    ...countsOf(engine, result),
    dropped: result.total === 0 ? [] : (result.dropped ?? []),
    recognised: result.recognised ?? [],
    repairs,
    crossed,
    ...(text.trim() !== '' && { highlight: createHighlighter(text) }),
  };
}

function queryOf(state: FinderState, facets: readonly string[], lang: string): FinderQuery {
  const { text, choices, sort, limit } = state;
  // One more than is shown: it is the next of the last one.
  return {
    text,
    ...filtersOf(choices),
    facets,
    sort,
    offset: 0,
    limit: Math.min(limit, MOST) + 1,
    lang,
  };
}

function countsOf(
  { caps: { counts } }: FinderEngine,
  { total, facets }: FinderResult,
): Pick<Found, 'total' | 'estimated' | 'counts'> {
  return {
    total,
    estimated: counts === 'estimate',
    counts: counts === 'none' ? {} : facets,
  };
}
