import type { Postings, WordRowSpan } from '../search/search-index.js';
import { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';

/** Writes which entries have a word, and how prominently. */
export function writeRows(writer: ByteWriter, { entries, scores, from, to }: WordRowSpan): void {
  writer.ascending(entries.subarray(from, to)).bytes(scores.subarray(from, to));
}

/** The rows of some words, from one number up to another. */
export interface PostingShard {
  readonly from: number;
  readonly rows: readonly WordRowSpan[];
  /** Bytes in memory, about. */
  readonly weight: number;
}

/**
 * Reads the rows of a span of words.
 *
 * @param counts by word: how many entries have it
 * @throws {IndexError}
 */
export function readPostings(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  counts: Uint32Array,
  size: number,
): PostingShard {
  const reader = new ByteReader(bytes);
  const rows: WordRowSpan[] = [];
  for (let word = from; word < to; word++) rows.push(readRows(reader, counts[word] ?? 0, size));
  reader.end();
  return { from, rows, weight: bytes.length * 4 + rows.length * 200 };
}

/** @throws {IndexError} */
export function readRows(reader: ByteReader, count: number, size: number): WordRowSpan {
  return {
    entries: reader.ascending(count, size),
    scores: reader.bytes(count),
    from: 0,
    to: count,
  };
}

const NO_ROWS: WordRowSpan = {
  entries: new Uint32Array(),
  scores: new Uint8Array(),
  from: 0,
  to: 0,
};

/** The rows that one query needs: those beside the compounds it asked for, and those of other words. */
export class FetchedPostings implements Postings {
  readonly #counts: Uint32Array;
  readonly #ofCompounds: ReadonlyMap<number, WordRowSpan>;
  /** By the first word of each. */
  readonly #shardOf: (word: number) => PostingShard | undefined;

  constructor(
    counts: Uint32Array,
    ofCompounds: ReadonlyMap<number, WordRowSpan>,
    shardOf: (word: number) => PostingShard | undefined,
  ) {
    this.#counts = counts;
    this.#ofCompounds = ofCompounds;
    this.#shardOf = shardOf;
  }

  count(word: number): number {
    return this.#counts[word] ?? 0;
  }

  rows(word: number): WordRowSpan {
    const beside = this.#ofCompounds.get(word);
    if (beside) return beside;
    const shard = this.#shardOf(word);
    return shard?.rows[word - shard.from] ?? NO_ROWS;
  }
}
