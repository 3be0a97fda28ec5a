import { addBit, commonBits, countBits, hasBit, noBits, type Bits } from './bit-set.js';
import type { ValueLabel } from './catalogue-text.js';
import type { FinderHit, FinderQuery, FinderResult } from './engine.js';
import type { EntryOrder } from './entry-order.js';
import type { Counts } from './facets/column.js';
import type { FacetIndex } from './facets/facet-index.js';
import type { Facet } from './model.js';
import { choicesOf } from './query-choices.js';
import { recogniseFilters } from './recognise.js';
import { missingWords, reasonsFor } from './search/reasons.js';
import type { SearchIndex } from './search/search-index.js';
import type { TextSearch } from './search/search.js';

/** With fewer found, entries are shown that answer some of the query. */
const FEW = 5;
/** They answer this much of it at least (0–1). */
const NEAR = 0.4;

/** What this project's own engines can do, wherever their catalogue is. */
export const OWN_CAPS = {
  counts: 'exact',
  disjunctive: true,
  typo: true,
  compounds: true,
  sorts: ['relevance', 'title', 'newest', 'source'],
} as const;

/** What a query is answered from. */
export interface AnswerParts {
  readonly size: number;
  readonly facets: readonly Facet[];
  readonly facetIndex: FacetIndex;
  readonly order: EntryOrder;
}

/** What the text of a query found, and in what. */
export interface SearchedText {
  readonly search: TextSearch;
  readonly index: SearchIndex;
  readonly labels: readonly ValueLabel[];
}

/** A result whose hits are known by the numbers of their entries, not by their ids yet. */
export type NumberedResult = Omit<FinderResult, 'hits'> & { readonly entries: readonly number[] };

/** Which entries a query finds, and all that is told with them. Every `yield` is a place to pause. */
export function* answerQuery(
  parts: AnswerParts,
  query: FinderQuery,
  searched: SearchedText | undefined,
): Generator<void, NumberedResult, undefined> {
  const { facetIndex, order, facets } = parts;
  const { text, offset, limit, sort = 'relevance' } = query;
  const search = searched?.search;
  const choices = choicesOf(query);
  const filtered = facetIndex.matching(choices);
  const found = search ? commonBits(search.found, filtered) : filtered;
  const total = countBits(found);
  yield;
  const shown = order.first(found, sort, offset + limit, search?.scores).slice(offset);
  const near = search ? nearest(parts, search, filtered, total, offset + limit - total) : [];
  const among = search?.found ?? facetIndex.matching({});
  const counts: [facet: string, counts: Counts][] = [];
  yield;
  const countsOf = facetIndex.counter(choices, among);
  for (const facet of query.facets) {
    yield;
    counts.push([facet, countsOf(facet)]);
  }
  yield;
  const recognised = searched
    ? recogniseFilters(text, searched.search, searched.index, searched.labels, facets, choices)
    : [];
  return {
    entries: [...shown, ...near],
    total,
    facets: Object.fromEntries(counts),
    ...(near.length > 0 && { near: near.length }),
    ...(search && search.dropped.length > 0 && { dropped: search.dropped }),
    ...(search?.suggestion !== undefined && { suggestion: search.suggestion }),
    ...(recognised.length > 0 && { recognised }),
  };
}

/** Entries that answer some of the query, where few answer as much as can be. */
function nearest(
  { size, order }: AnswerParts,
  { coverage, found, scores }: TextSearch,
  filtered: Bits,
  total: number,
  room: number,
): readonly number[] {
  if (total >= FEW || room <= 0) return [];
  const near = noBits(size);
  coverage.visit((entry, answered) => {
    if (answered >= NEAR && hasBit(filtered, entry) && !hasBit(found, entry)) addBit(near, entry);
  });
  return order.first(near, 'relevance', Math.min(room, FEW - total), scores);
}

/** Hits between two pauses. */
const HITS = 100;

/**
 * A result with the ids of its entries, and with what each was found through. Every `yield` is a place to
 * pause.
 */
export function* withHits(
  { entries, ...result }: NumberedResult,
  idOf: (entry: number) => string,
  searched: SearchedText | undefined,
): Generator<void, FinderResult, undefined> {
  const hits: FinderHit[] = [];
  for (let from = 0; from < entries.length; from += HITS) {
    const some = entries.slice(from, from + HITS);
    const whys = searched ? reasonsFor(searched.index, searched.search.terms, some) : [];
    for (const [at, entry] of some.entries())
      hits.push(hitOf(idOf(entry), entry, searched, whys[at]));
    yield;
  }
  return { hits, ...result };
}

function hitOf(
  id: string,
  entry: number,
  searched: SearchedText | undefined,
  why: FinderHit['why'] = [],
): FinderHit {
  if (!searched) return { id };
  const missing = missingWords(searched.search.terms, entry);
  return { id, ...(why.length > 0 && { why }), ...(missing.length > 0 && { missing }) };
}

/** What an engine on a server would do: answer later, or fail with the reason it was stopped for. */
export async function settle<Answer>(
  signal: AbortSignal,
  answer: () => Answer | Promise<Answer>,
): Promise<Answer> {
  signal.throwIfAborted();
  // Keeps the order in which questions were asked and lets a newer one stop an older.
  await Promise.resolve();
  signal.throwIfAborted();
  const answered = await answer();
  signal.throwIfAborted();
  return answered;
}
