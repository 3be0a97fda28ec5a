import { atOnce, type DoSteps } from './at-once.js';
import { answerQuery, OWN_CAPS, settle, withHits, type SearchedText } from './answer-query.js';
import { hasBit } from './bit-set.js';
import { searchDocuments, valueLabels, type ValueLabel } from './catalogue-text.js';
import type { FinderEngine, FinderQuery, FinderResult } from './engine.js';
import { buildEntryOrder, type EntryOrder } from './entry-order.js';
import { buildFacetIndex, type CrossCounts, type FacetIndex } from './facets/facet-index.js';
import type { Catalogue, Entry, Facet } from './model.js';
import { choicesOf } from './query-choices.js';
import { buildIndex } from './search/build-index.js';
import type { SearchIndex } from './search/search-index.js';
import { searchInSteps } from './search/search.js';

/** All that a catalogue in memory is searched and filtered by. */
export interface CatalogueParts {
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
 *
 * @param doSteps how the engine works out its answers; by default at once
 */
export function* buildLocalEngine(
  catalogue: Catalogue,
  doSteps: DoSteps = atOnce,
): Generator<void, FinderEngine, undefined> {
  return new LocalEngine(yield* buildParts(catalogue), doSteps);
}

/** Reads a catalogue, in steps of about a millisecond: every `yield` is a place to pause. */
export function* buildParts(catalogue: Catalogue): Generator<void, CatalogueParts, undefined> {
  const { facets } = catalogue;
  const entries = yield* entriesOf(catalogue);
  const facetIndex = yield* buildFacetIndex(facets, entries);
  const labels = valueLabels(facetIndex);
  const documents = searchDocuments(entries, facets);
  const index = yield* buildIndex(documents, labels, catalogue.synonyms ?? []);
  const order = yield* buildEntryOrder(entries);
  const numbers = yield* numberIds(entries);
  return { entries, facets, facetIndex, labels, index, order, numbers };
}

/** As {@link buildLocalEngine}, all at once. */
export function createLocalEngine(catalogue: Catalogue): FinderEngine {
  return atOnce(buildLocalEngine(catalogue));
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
  readonly caps = OWN_CAPS;
  readonly #parts: CatalogueParts;
  readonly #doSteps: DoSteps;
  /** Filters change more often than words: the last search is kept, also while it goes on. */
  #last:
    { readonly text: string; readonly searched: Promise<SearchedText | undefined> } | undefined;

  constructor(parts: CatalogueParts, doSteps: DoSteps) {
    this.#parts = parts;
    this.#doSteps = doSteps;
  }

  query(query: FinderQuery, signal: AbortSignal): Promise<FinderResult> {
    return settle(signal, async () => {
      const searched = await this.#search(query.text);
      signal.throwIfAborted();
      return this.#doSteps(this.#answer(query, searched));
    });
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
    return settle(signal, async () => {
      const { facetIndex } = this.#parts;
      const searched = await this.#search(query.text);
      signal.throwIfAborted();
      const found = searched?.search.found ?? facetIndex.matching({});
      return facetIndex.cross(rows, columns, choicesOf(query), found);
    });
  }

  *#answer(
    query: FinderQuery,
    searched: SearchedText | undefined,
  ): Generator<void, FinderResult, undefined> {
    const { entries } = this.#parts;
    const result = yield* answerQuery({ ...this.#parts, size: entries.length }, query, searched);
    return yield* withHits(result, (entry) => entries[entry]?.id ?? '', searched);
  }

  #search(text: string): Promise<SearchedText | undefined> {
    if (this.#last?.text !== text) this.#last = { text, searched: this.#searchAnew(text) };
    return this.#last.searched;
  }

  async #searchAnew(text: string): Promise<SearchedText | undefined> {
    const { index, labels } = this.#parts;
    const search = await this.#doSteps(searchInSteps(index, text));
    return search && { search, index, labels };
  }
}
