import { crossWithTotals } from './crossed-facets.js';
import type { FinderEngine, FinderHit, FinderQuery, FinderResult } from './engine.js';
import type { Finder } from './finder.js';
import type { Found, FoundEntry } from './found.js';
import type { Entry } from './model.js';
import { filtersOf } from './query-choices.js';
import { findRepairs } from './repair.js';
import { createHighlighter } from './search/highlight.js';
import type { FinderState } from './state.js';

/** No answer has more entries: on a page or on paper, nobody reads on, and is told how to have fewer. */
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
  const { hits, near = 0, total } = result;
  const dropped = total === 0 ? [] : (result.dropped ?? []);
  const repairs = total === 0 ? await findRepairs(engine, query, signal) : [];
  const entries = await entriesOf(hits.map(({ id }) => id));
  const hitOf = new Map(hits.map((hit) => [hit.id, hit]));
  // A server may say that more are near than it has sent.
  const nearIds = new Set(hits.slice(Math.max(0, hits.length - near)).map(({ id }) => id));
  return {
    // What is said of all of them need not be said of each.
    entries: entries
      .filter(({ id }) => !nearIds.has(id))
      .slice(0, MOST)
      .map((entry) => foundEntry(entry, hitOf.get(entry.id), dropped)),
    ...(isCut(engine, query, result) && { cut: true }),
    near: entries
      .filter(({ id }) => nearIds.has(id))
      .map((entry) => foundEntry(entry, hitOf.get(entry.id), [])),
    ...countsOf(engine, result),
    dropped,
    recognised: result.recognised ?? [],
    suggestion: meaningful(result.suggestion, text),
    repairs,
    crossed,
    ...(text.trim() !== '' && { highlight: createHighlighter(text) }),
  };
}

function foundEntry(
  entry: Entry,
  { why = [], missing = [] }: Partial<FinderHit> = {},
  said: readonly string[],
): FoundEntry {
  return { entry, why, missing: missing.filter((word) => !said.includes(word)) };
}

/** A server may suggest what was asked for. */
function meaningful(suggestion: string | undefined, text: string): string | undefined {
  const meant = suggestion?.trim();
  return meant && meant !== text.trim() ? meant : undefined;
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

/** A server may give fewer at a time than it is asked for; an estimate says nothing of the last ones. */
function isCut(
  { caps: { counts } }: FinderEngine,
  { limit }: FinderQuery,
  { hits, near = 0, total = 0 }: FinderResult,
): boolean {
  const given = hits.length - near;
  return given > MOST || (counts !== 'estimate' && given < Math.min(limit, total));
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
