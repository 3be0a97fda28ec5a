import type { SearchedText } from '../domain/answer-query.js';
import { addBit, hasBit, noBits, visitBits, type Bits } from '../domain/bit-set.js';
import type { ValueLabel } from '../domain/catalogue-text.js';
import type { Directories } from '../domain/index-files/column-file.js';
import { readBeginning } from '../domain/index-files/beginning-file.js';
import { beginningKey, type Beginning } from '../domain/index-files/beginning-key.js';
import { readLexicon, withCompounds, type Lexicon } from '../domain/index-files/lexicon.js';
import type { IndexManifest } from '../domain/index-files/manifest.js';
import { readParts, type PartGroup } from '../domain/index-files/part-file.js';
import {
  FetchedPostings,
  readPostings,
  type PostingShard,
} from '../domain/index-files/posting-file.js';
import { readQuantities } from '../domain/index-files/quantity-file.js';
import type {
  Postings,
  QuantityTable,
  SearchIndex,
  WordRowSpan,
} from '../domain/search/search-index.js';
import {
  answerTerms,
  relatedWords,
  understandQuery,
  type UnderstoodTerm,
} from '../domain/search/search.js';
import { buildInIdle } from '../idle-build.js';
import type { ShardStore } from './shard-store.js';

const NO_GROUP: PartGroup = { words: new Uint32Array(), visit: () => undefined };

/** What a query means in a catalogue, and the compounds that it led to. */
interface Understood {
  readonly index: SearchIndex;
  readonly terms: readonly UnderstoodTerm[];
  readonly groups: ReadonlyMap<number, PartGroup>;
}

/** The words of a catalogue with the labels of its values. */
interface LabelledLexicon {
  readonly lexicon: Lexicon;
  readonly labels: readonly ValueLabel[];
}

/** Searches the texts of an index: the words first, then what entries the words are in. */
export class IndexSearch {
  readonly #manifest: IndexManifest;
  readonly #store: ShardStore;
  readonly #synonyms: readonly (readonly string[])[];

  constructor(
    manifest: IndexManifest,
    store: ShardStore,
    synonyms: readonly (readonly string[])[],
  ) {
    this.#manifest = manifest;
    this.#store = store;
    this.#synonyms = synonyms;
  }

  /** @throws {IndexProblemError}; the signal's reason when it aborts */
  async search(
    text: string,
    directories: Directories,
    labelsOf: () => readonly ValueLabel[],
    signal: AbortSignal,
  ): Promise<SearchedText> {
    const { lexicon, labels } = await this.#lexicon(labelsOf, signal);
    const understood = await this.#understand(text, lexicon, directories, signal);
    const { terms } = understood;
    const [postings, quantities] = await Promise.all([
      this.#postings(understood, lexicon, directories, signal),
      terms.some(({ term }) => term.kind === 'quantity')
        ? this.#quantities(signal)
        : understood.index.quantities,
    ]);
    const index = { ...understood.index, postings, quantities };
    const search = await buildInIdle(answerTerms(index, text, terms), signal, () => true);
    return { search, index, labels };
  }

  #lexicon(labelsOf: () => readonly ValueLabel[], signal: AbortSignal): Promise<LabelledLexicon> {
    const { words, size } = this.#manifest;
    const read = async (bytes: Uint8Array, each: AbortSignal) => {
      const labels = labelsOf();
      const reading = readLexicon(bytes, size, labels, this.#synonyms);
      return { lexicon: await buildInIdle(reading, each, () => true), labels };
    };
    return this.#store.get('words', words, read, signal);
  }

  async #quantities(signal: AbortSignal): Promise<QuantityTable> {
    const read = async (bytes: Uint8Array, each: AbortSignal) => ({
      table: await buildInIdle(readQuantities(bytes), each, () => true),
    });
    const { quantities } = this.#manifest;
    return (await this.#store.get('quantities', quantities, read, signal)).table;
  }

  /** What a query means depends on compounds, which are fetched as it turns out which. */
  async #understand(
    text: string,
    lexicon: Lexicon,
    { parts: directory }: Directories,
    signal: AbortSignal,
  ): Promise<Understood> {
    const { counts } = lexicon.file;
    const groups = new Map<number, PartGroup>();
    for (;;) {
      const missing = new Set<number>();
      const index = withCompounds(lexicon, (place) => {
        const group = groups.get(place);
        if (!group) missing.add(place);
        return group?.words;
      });
      const terms = await buildInIdle(understandQuery(index, text), signal, () => true);
      if (missing.size === 0) return { index, terms, groups };
      await Promise.all(
        [...missing].map(async (place) => {
          const at = directory.shardOf(place);
          const span = directory.span(at);
          const read = (bytes: Uint8Array) => readParts(bytes, span, counts, this.#manifest.size);
          const shard = await this.#store.get('parts', directory.hashes[at] ?? '', read, signal);
          const group = shard.groups[place - shard.from];
          groups.set(place, group ?? NO_GROUP);
        }),
      );
    }
  }

  async #postings(
    { terms, groups }: Understood,
    { file: { counts } }: Lexicon,
    { postings: directory, beginnings }: Directories,
    signal: AbortSignal,
  ): Promise<Postings> {
    const { words, together } = neededFor(terms, counts.length);
    const beside = rowsBeside(groups, words);
    const places = new Set<number>();
    let end = 0;
    visitBits(words, (word) => {
      if (word < end || (counts[word] ?? 0) === 0 || beside.has(word)) return;
      const place = directory.shardOf(word);
      // The words after it in its file need not be looked for.
      end = directory.span(place).to;
      places.add(place);
    });
    const common: [key: number, hash: string][] = [];
    for (const beginning of together) {
      const key = beginningKey(beginning);
      const hash = beginnings.get(key);
      if (hash !== undefined) common.push([key, hash]);
      else for (const place of directory.shardsOf(beginning)) places.add(place);
    }
    const shards = new Map<number, PostingShard>();
    const rows = new Map<number, WordRowSpan>();
    await Promise.all([
      ...[...places].map(async (place) => {
        const span = directory.span(place);
        const read = (bytes: Uint8Array) => readPostings(bytes, span, counts, this.#manifest.size);
        const hash = directory.hashes[place] ?? '';
        shards.set(place, await this.#store.get('postings', hash, read, signal));
      }),
      ...common.map(async ([key, hash]) => {
        const read = (bytes: Uint8Array) => readBeginning(bytes, this.#manifest.size);
        rows.set(key, (await this.#store.get('beginnings', hash, read, signal)).rows);
      }),
    ]);
    const shardOf = (word: number) => shards.get(directory.shardOf(word));
    return new FetchedPostings(counts, beside, rows, shardOf);
  }
}

/** The rows that came with the parts of compounds. */
function rowsBeside(groups: Understood['groups'], words: Bits): Map<number, WordRowSpan> {
  const beside = new Map<number, WordRowSpan>();
  for (const { visit } of groups.values()) {
    visit((word, rows) => {
      if (hasBit(words, word)) beside.set(word, rows);
    });
  }
  return beside;
}

/** The words whose rows a query needs, and those of which it needs all that begin alike. */
function neededFor(
  terms: readonly UnderstoodTerm[],
  size: number,
): { readonly words: Bits; readonly together: readonly Beginning[] } {
  const words = noBits(size);
  const together: Beginning[] = [];
  for (const { word, end } of relatedWords(terms)) {
    if (end - word > 1) together.push({ from: word, to: end });
    else addBit(words, word);
  }
  return { words, together };
}
