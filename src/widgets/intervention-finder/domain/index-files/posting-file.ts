import type { Postings, WordRowSpan } from '../search/search-index.js';
import { PostingTable } from '../search/word-rows.js';
import { beginningKey } from './beginning-key.js';
import { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';
import { IndexError } from './index-error.js';

/** Writes which entries have a word, and how prominently. */
export function writeRows(writer: ByteWriter, { entries, scores, from, to }: WordRowSpan): void {
  writer.ascending(entries.subarray(from, to)).bytes(scores.subarray(from, to));
}

/** The rows of some words, from one number up to another. */
export interface PostingShard {
  readonly from: number;
  /** The first word after it. */
  readonly to: number;
  /** By the place of a word in the shard. */
  readonly table: Postings;
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
  const starts = new Uint32Array(to - from + 1);
  for (let at = 0; at < to - from; at++) {
    starts[at + 1] = (starts[at] ?? 0) + (counts[from + at] ?? 0);
  }
  const rows = new RowList(starts.at(-1) ?? 0, bytes.length);
  for (let word = from; word < to; word++) rows.read(reader, counts[word] ?? 0, size);
  reader.end();
  const { entries, scores } = rows;
  const weight = entries.length * 5 + starts.length * 4;
  return { from, to, table: new PostingTable(starts, entries, scores), weight };
}

/** The rows of many words in two lists: a list each would be too much for the memory to look after. */
export class RowList {
  readonly entries: Uint32Array;
  readonly scores: Uint8Array;
  #size = 0;

  /** @param rows how many there will be @param bytes from which they are read, of two each at least */
  constructor(rows: number, bytes: number) {
    if (rows * 2 > bytes) throw new IndexError('truncated');
    this.entries = new Uint32Array(rows);
    this.scores = new Uint8Array(rows);
  }

  /** Reads the rows of the next word. @throws {IndexError} */
  read(reader: ByteReader, count: number, size: number): WordRowSpan {
    const from = this.#size;
    this.entries.set(reader.ascending(count, size), from);
    this.scores.set(reader.bytes(count), from);
    this.#size += count;
    return { entries: this.entries, scores: this.scores, from, to: this.#size };
  }
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
  readonly #ofBeginnings: ReadonlyMap<number, WordRowSpan>;
  readonly #shardOf: (word: number) => PostingShard | undefined;
  /** Words are asked for one after the other, so it is mostly the same. */
  #last: PostingShard | undefined;

  /** @param ofBeginnings by `beginningKey` */
  constructor(
    counts: Uint32Array,
    ofCompounds: ReadonlyMap<number, WordRowSpan>,
    ofBeginnings: ReadonlyMap<number, WordRowSpan>,
    shardOf: (word: number) => PostingShard | undefined,
  ) {
    this.#counts = counts;
    this.#ofCompounds = ofCompounds;
    this.#ofBeginnings = ofBeginnings;
    this.#shardOf = shardOf;
  }

  count(word: number): number {
    return this.#counts[word] ?? 0;
  }

  rows(word: number): WordRowSpan {
    const beside = this.#ofCompounds.get(word);
    if (beside) return beside;
    const last = this.#last;
    const isLast = last !== undefined && word >= last.from && word < last.to;
    const shard = isLast ? last : (this.#last = this.#shardOf(word));
    return shard?.table.rows(word - shard.from) ?? NO_ROWS;
  }

  allRows(from: number, to: number): readonly WordRowSpan[] {
    const beginning = this.#ofBeginnings.get(beginningKey({ from, to }));
    if (beginning) return [beginning];
    const spans: WordRowSpan[] = [];
    for (let word = from; word < to;) {
      const shard = this.#shardOf(word);
      const end = Math.min(shard?.to ?? word + 1, to);
      // Files that hold none of their rows are not here.
      if (shard) spans.push(...shard.table.allRows(word - shard.from, end - shard.from));
      word = end;
    }
    return spans;
  }
}
