import {
  answerQuery,
  OWN_CAPS,
  withHits,
  type NumberedResult,
  type SearchedText,
} from '../domain/answer-query.js';
import { valueLabels } from '../domain/catalogue-text.js';
import type { FinderEngine, FinderQuery, FinderResult } from '../domain/engine.js';
import { EntryOrder } from '../domain/entry-order.js';
import type { CrossCounts } from '../domain/facets/facet-index.js';
import type { FinderIndex } from '../domain/finder.js';
import { readColumns, type ColumnFile } from '../domain/index-files/column-file.js';
import { bucketOf } from '../domain/index-files/content-hash.js';
import { readIds } from '../domain/index-files/id-file.js';
import { readOrders } from '../domain/index-files/order-file.js';
import type { Entry, Facet } from '../domain/model.js';
import { choicesOf } from '../domain/query-choices.js';
import { readTerms } from '../domain/search/terms.js';
import type { FinderConfig } from '../finder-config.js';
import { buildInIdle } from '../idle-build.js';
import { EntryStore } from './entry-store.js';
import type { CatalogueIndex } from './open-index.js';
import { IndexSearch } from './index-search.js';
import { ShardStore } from './shard-store.js';

/** More hits than any view asks for: each needs the file that its entry is in. */
const MOST_HITS = 2000;
/** Bytes of files that are kept: of entries, and of the rows of words. */
const MOST_BYTES = { entries: 24_000_000, rows: 48_000_000 };
/** Searches that are kept: filters change more often than words. Each may hold megabytes. */
const SEARCHES_KEPT = 2;
const ORDER_OF_SOURCE = new EntryOrder([], []);

/**
 * An engine over the files of `sund index`: what every search needs is fetched first, entries and the
 * rows of words when a search asks for them. It answers as an engine in memory would.
 */
export class IndexEngine implements FinderEngine {
  readonly caps = OWN_CAPS;
  readonly #index: CatalogueIndex;
  readonly #facets: readonly Facet[];
  readonly #store: ShardStore;
  readonly #entries: EntryStore;
  readonly #search: IndexSearch;
  readonly #searches = new Map<string, SearchedText>();

  constructor(
    index: CatalogueIndex,
    facets: readonly Facet[],
    synonyms: readonly (readonly string[])[],
  ) {
    this.#index = index;
    this.#facets = facets;
    this.#store = new ShardStore(index, MOST_BYTES.entries);
    this.#entries = new EntryStore(this.#store);
    // With room of its own: entries are many, and would push out the rows that searches come back to.
    this.#search = new IndexSearch(
      index.manifest,
      new ShardStore(index, MOST_BYTES.rows),
      synonyms,
    );
  }

  /** @throws {IndexProblemError}; the signal's reason when it aborts */
  async query(query: FinderQuery, signal: AbortSignal): Promise<FinderResult> {
    signal.throwIfAborted();
    const { manifest } = this.#index;
    const { sort, limit } = query;
    const columns = await this.#columns(signal);
    const searched = await this.#searchedFor(query.text, columns, signal);
    const isOrdered = sort === 'title' || sort === 'newest';
    const order = isOrdered ? await this.#orders(signal) : ORDER_OF_SOURCE;
    const parts = { ...columns, facets: this.#facets, size: manifest.size, order };
    const bounded = { ...query, limit: Math.min(limit, MOST_HITS) };
    const answering = answerQuery(parts, bounded, searched);
    const result = await buildInIdle(answering, signal, () => true);
    return this.#withIds(result, searched, columns, signal);
  }

  /** @throws {IndexProblemError}; the signal's reason when it aborts */
  async get(ids: readonly string[], signal: AbortSignal): Promise<readonly Entry[]> {
    signal.throwIfAborted();
    if (ids.length === 0) return [];
    const columns = await this.#columns(signal);
    const numbers = await Promise.all(ids.map((id) => this.#numberOf(id, columns, signal)));
    const known = numbers.filter((number) => number !== undefined);
    return this.#entries.at(known, columns.directories.entries, signal);
  }

  /** @throws {IndexProblemError}; the signal's reason when it aborts */
  async cross(
    query: FinderQuery,
    rows: string,
    columns: string,
    signal: AbortSignal,
  ): Promise<CrossCounts> {
    signal.throwIfAborted();
    const file = await this.#columns(signal);
    const { facetIndex } = file;
    const searched = await this.#searchedFor(query.text, file, signal);
    const found = searched?.search.found ?? facetIndex.matching({});
    return facetIndex.cross(rows, columns, choicesOf(query), found);
  }

  #columns(signal: AbortSignal): Promise<ColumnFile> {
    const { columns, size } = this.#index.manifest;
    const read = (bytes: Uint8Array, each: AbortSignal) =>
      buildInIdle(readColumns(bytes, this.#facets, size), each, () => true);
    return this.#store.get('columns', columns, read, signal);
  }

  async #orders(signal: AbortSignal): Promise<EntryOrder> {
    const { orders, size } = this.#index.manifest;
    const read = async (bytes: Uint8Array, each: AbortSignal) => ({
      order: await buildInIdle(readOrders(bytes, size), each, () => true),
    });
    return (await this.#store.get('orders', orders, read, signal)).order;
  }

  async #searchedFor(
    text: string,
    { facetIndex, directories }: ColumnFile,
    signal: AbortSignal,
  ): Promise<SearchedText | undefined> {
    if (readTerms(text).length === 0) return undefined;
    const known = this.#searches.get(text);
    const labels = () => valueLabels(facetIndex);
    const searched = known ?? (await this.#search.search(text, directories, labels, signal));
    this.#searches.delete(text);
    this.#searches.set(text, searched);
    for (const oldest of this.#searches.keys()) {
      if (this.#searches.size <= SEARCHES_KEPT) break;
      this.#searches.delete(oldest);
    }
    return searched;
  }

  async #withIds(
    result: NumberedResult,
    searched: SearchedText | undefined,
    columns: ColumnFile,
    signal: AbortSignal,
  ): Promise<FinderResult> {
    const { entries: directory } = columns.directories;
    const entries = await this.#entries.at(result.entries, directory, signal);
    const ids = new Map(result.entries.map((number, at) => [number, entries[at]?.id ?? '']));
    const hits = withHits(result, (number) => ids.get(number) ?? '', searched);
    return buildInIdle(hits, signal, () => true);
  }

  async #numberOf(
    id: string,
    { directories: { ids } }: ColumnFile,
    signal: AbortSignal,
  ): Promise<number | undefined> {
    const known = this.#entries.numberOf(id);
    const hash = ids[bucketOf(id, ids.length)];
    if (known !== undefined || hash === undefined) return known;
    const { size } = this.#index.manifest;
    const read = (bytes: Uint8Array) => ({
      numbers: readIds(bytes, size),
      weight: bytes.length * 8,
    });
    return (await this.#store.get('ids', hash, read, signal)).numbers.get(id);
  }
}

/** What has been fetched is worth keeping, also when a search has failed. */
const engines = new WeakMap<
  FinderIndex,
  { readonly of: FinderConfig; readonly engine: IndexEngine }
>();

/** The engine over an index, under the facets and synonyms of a config. */
export function engineOf(index: FinderIndex, config: FinderConfig): IndexEngine {
  const known = engines.get(index);
  if (known?.of === config) return known.engine;
  const { facets, synonyms = [] } = config;
  // Those that a page shows come from `openIndex`.
  const engine = new IndexEngine(index as CatalogueIndex, facets, synonyms);
  engines.set(index, { of: config, engine });
  return engine;
}
