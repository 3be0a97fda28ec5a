import type { WordRowSpan } from '../search/search-index.js';
import { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';
import { readRows, writeRows } from './posting-file.js';

/** The compounds that are made with one root. */
export interface PartGroup {
  /** In ascending order. */
  readonly words: Uint32Array;
  /**
   * The rows of those that do not begin with it. The others stand beside it in the vocabulary, so their
   * rows come with those of the word itself.
   */
  readonly rows: ReadonlyMap<number, WordRowSpan>;
}

/** The groups of some roots, from one place up to another. */
export interface PartShard {
  readonly from: number;
  readonly groups: readonly PartGroup[];
  /** Bytes in memory, about. */
  readonly weight: number;
}

/** @param isBeside whether the rows of a word come with those of the root's own words */
export function writeGroup(
  writer: ByteWriter,
  words: readonly number[],
  isBeside: (word: number) => boolean,
  rowsOf: (word: number) => WordRowSpan,
): void {
  writer.count(words.length).ascending(words);
  writer.bytes(words.map((word) => (isBeside(word) ? 0 : 1)));
  for (const word of words) if (!isBeside(word)) writeRows(writer, rowsOf(word));
}

/**
 * Reads the groups of a span of roots.
 *
 * @param counts by word: how many entries have it
 * @throws {IndexError}
 */
export function readParts(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  counts: Uint32Array,
  size: number,
): PartShard {
  const reader = new ByteReader(bytes);
  const groups: PartGroup[] = [];
  let words = 0;
  for (let group = from; group < to; group++) {
    groups.push(readGroup(reader, counts, size));
    words += groups.at(-1)?.words.length ?? 0;
  }
  reader.end();
  return { from, groups, weight: bytes.length * 4 + words * 250 };
}

function readGroup(reader: ByteReader, counts: Uint32Array, size: number): PartGroup {
  const words = reader.ascending(reader.length(), counts.length);
  const marks = reader.bytes(words.length);
  const rows = new Map<number, WordRowSpan>();
  for (const [at, word] of words.entries()) {
    if (marks[at] === 1) rows.set(word, readRows(reader, counts[word] ?? 0, size));
  }
  return { words, rows };
}
