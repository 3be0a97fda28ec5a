import type { WordRowSpan } from '../search/search-index.js';
import { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';
import { RowList, writeRows } from './posting-file.js';

/** The compounds that are made with one root. */
export interface PartGroup {
  /** In ascending order. */
  readonly words: Uint32Array;
  /**
   * Visits the rows of those that do not begin with it. The others stand beside it in the vocabulary, so
   * their rows come with those of the word itself.
   */
  readonly visit: (see: (word: number, rows: WordRowSpan) => void) => void;
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
  // Of two bytes each, there are no more than this.
  const rows = new RowList(Math.floor(bytes.length / 2), bytes.length);
  const groups: PartGroup[] = [];
  let words = 0;
  for (let group = from; group < to; group++) {
    const read = readGroup(reader, rows, counts, size);
    groups.push(read);
    words += read.words.length;
  }
  reader.end();
  return { from, groups, weight: rows.entries.length * 5 + words * 9 };
}

function readGroup(
  reader: ByteReader,
  list: RowList,
  counts: Uint32Array,
  size: number,
): PartGroup {
  const words = reader.ascending(reader.length(), counts.length);
  const marks = reader.bytes(words.length);
  const starts = new Uint32Array(words.length);
  for (const [at, word] of words.entries()) {
    if (marks[at] === 1) starts[at] = list.read(reader, counts[word] ?? 0, size).from;
  }
  const { entries, scores } = list;
  const visit: PartGroup['visit'] = (see) => {
    for (const [at, word] of words.entries()) {
      const from = starts[at] ?? 0;
      if (marks[at] === 1) see(word, { entries, scores, from, to: from + (counts[word] ?? 0) });
    }
  };
  return { words, visit };
}
