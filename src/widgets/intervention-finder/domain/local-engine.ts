import { commonBits, countBits, visitBits, hasBit, addBit, noBits, type Bits } from './bit-set.js';
import { searchDocuments, valueLabels, type ValueLabel } from './catalogue-text.js';
import type { FinderEngine, FinderHit, FinderQuery, FinderResult } from './engine.js';
import { buildEntryOrder, type EntryOrder } from './entry-order.js';
import { buildFacetIndex, type CrossCounts, type FacetIndex } from './facets/facet-index.js';
import type { Catalogue, Entry, Facet } from './model.js';
import { choicesOf } from './query-choices.js';
import { recogniseFilters } from './recognise.js';
import { buildIndex } from './search/build-index.js';
import { missingWords, reasonsFor } from './search/reasons.js';
import type { SearchIndex } from './search/search-index.js';
import { searchText, type TextSearch } from './search/search.js';

/** With fewer found, entries are shown that answer some of the query. */
const FEW = 5;
/** They answer this much of it at least (0–1). */
const NEAR = 0.4;

/** All that a catalogue in memory is searched and filtered by. */
interface Parts {
  readonly entries: readonly Entry[];
  readonly facets: readonly Facet[];
  readonly facetIndex: FacetIndex;
  readonly labels: readonly ValueLabel[];
  readonly index: SearchIndex;
  readonly order: EntryOrder;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Entries between two pauses. */
const STEP = 1000;

/**
 * Builds an engine for a catalogue that is in memory, in steps of about a millisecond: every `yield` is
 * a place to pause, so that a page can build it while it is idle. Of entries with the same id the first
 * counts.
 */
export function* buildLocalEngine(catalogue: Catalogue): Generator<void, FinderEngine, undefined> {
  const { facets } = catalogue;
  const entries = yield* entriesOf(catalogue);
  const facetIndex = yield* buildFacetIndex(facets, entries);
  const labels = valueLabels(facetIndex);
  const documents = searchDocuments(entries, facets);
  const index = yield* buildIndex(documents, labels, catalogue.synonyms ?? []);
  const order = yield* buildEntryOrder(entries);
  const numbers = yield* numberIds(entries);
  return new LocalEngine({ entries, facets, facetIndex, labels, index, order, numbers });
}

/** As {@link buildLocalEngine}, all at once. */
export function createLocalEngine(catalogue: Catalogue): FinderEngine {
  const build = buildLocalEngine(catalogue);
  let step = build.next();
  while (!step.done) step = build.next();
  return step.value;
}

function* entriesOf({
  entries,
  facets,
  only,
}: Catalogue): Generator<void, readonly Entry[], undefined> {
  const ids = new Set<string>();
  const unique: Entry[] = [];
  for (const [place, entry] of entries.entries()) {
    if (place % STEP === 0) yield;
    if (!ids.has(entry.id)) unique.push(entry);
    ids.add(entry.id);
  }
  if (!only || Object.keys(only).length === 0) return unique;
  const among = (yield* buildFacetIndex(facets, unique)).matching(only);
  return unique.filter((_, number) => hasBit(among, number));
}

function* numberIds(entries: readonly Entry[]): Generator<void, Map<string, number>, undefined> {
  const numbers = new Map<string, number>();
  for (const [number, { id }] of entries.entries()) {
    if (number % STEP === 0) yield;
    numbers.set(id, number);
  }
  return numbers;
}

class LocalEngine implements FinderEngine {
  readonly caps = {
    counts: 'exact',
    disjunctive: true,
    typo: true,
    compounds: true,
    sorts: ['relevance', 'title', 'newest', 'source'],
  } as const;
  readonly #parts: Parts;
  /** Filters change more often than words: the last search is kept. */
  #last: { readonly text: string; readonly search: TextSearch | undefined } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  query(query: FinderQuery, signal: AbortSignal): Promise<FinderResult> {
    return settle(signal, () => this.#answer(query));
  }

  get(ids: readonly string[], signal: AbortSignal): Promise<readonly Entry[]> {
    const { entries, numbers } = this.#parts;
    return settle(signal, () => ids.flatMap((id) => entries[numbers.get(id) ?? -1] ?? []));
  }

  cross(
    query: FinderQuery,
    rows: string,
    columns: string,
    signal: AbortSignal,
  ): Promise<CrossCounts> {
    return settle(signal, () => {
      const { facetIndex } = this.#parts;
      const found = this.#search(query.text)?.found ?? facetIndex.matching({});
      return facetIndex.cross(rows, columns, choicesOf(query), found);
    });
  }

  #search(text: string): TextSearch | undefined {
    if (this.#last?.text !== text) {
      this.#last = { text, search: searchText(this.#parts.index, text) };
    }
    return this.#last.search;
  }

  #answer(query: FinderQuery): FinderResult {
    const { facetIndex, order, index, labels, facets } = this.#parts;
    const { text, offset, limit, sort = 'relevance' } = query;
    const choices = choicesOf(query);
    const search = this.#search(text);
    const filtered = facetIndex.matching(choices);
    const found = search ? commonBits(search.found, filtered) : filtered;
    const total = countBits(found);
    const shown = order.first(found, sort, offset + limit, search?.scores).slice(offset);
    const near = this.#near(search, filtered, total, offset + limit - total);
    const among = search?.found ?? facetIndex.matching({});
    const counts = query.facets.map(
      (facet) => [facet, facetIndex.counts(facet, choices, among)] as const,
    );
    const recognised = search ? recogniseFilters(text, search, index, labels, facets, choices) : [];
    return {
      hits: [...shown, ...near].map((entry) => this.#hit(entry, search)),
      total,
      facets: Object.fromEntries(counts),
      ...(near.length > 0 && { near: near.length }),
      ...(search && search.dropped.length > 0 && { dropped: search.dropped }),
      ...(search?.suggestion !== undefined && { suggestion: search.suggestion }),
      ...(recognised.length > 0 && { recognised }),
    };
  }

  /** Entries that answer some of the query, where few answer as much as can be. */
  #near(
    search: TextSearch | undefined,
    filtered: Bits,
    total: number,
    room: number,
  ): readonly number[] {
    if (!search || total >= FEW || room <= 0) return [];
    const { coverage, found, scores } = search;
    const near = noBits(this.#parts.index.size);
    visitBits(filtered, (entry) => {
      if ((coverage[entry] ?? 0) >= NEAR && !hasBit(found, entry)) addBit(near, entry);
    });
    return this.#parts.order.first(near, 'relevance', Math.min(room, FEW - total), scores);
  }

  #hit(entry: number, search: TextSearch | undefined): FinderHit {
    const id = this.#parts.entries[entry]?.id ?? '';
    if (!search) return { id };
    const why = reasonsFor(this.#parts.index, search.terms, entry);
    const missing = missingWords(search.terms, entry);
    return { id, ...(why.length > 0 && { why }), ...(missing.length > 0 && { missing }) };
  }
}

/** What an engine on a server would do: answer later, or fail with the reason it was stopped for. */
async function settle<Answer>(signal: AbortSignal, answer: () => Answer): Promise<Answer> {
  signal.throwIfAborted();
  // Keeps the order in which questions were asked and lets a newer one stop an older.
  await Promise.resolve();
  signal.throwIfAborted();
  return answer();
}
