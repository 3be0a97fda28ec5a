import type { Postings, WordRowSpan } from '../search/search-index.js';
import { fold } from '../search/word-forms.js';
import type { Beginning } from './beginning-key.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { RowList } from './posting-file.js';

/**
 * The beginnings that so many words share that their rows would fill several files: a letter, and some of
 * what it goes on with. Longer ones come after the shorter ones that they begin with.
 *
 * @param words in the order of their folded forms @param most rows for which no file is written
 */
export function* commonBeginnings(
  words: readonly string[],
  countOf: (word: number) => number,
  most: number,
): Generator<Beginning, void, undefined> {
  const folded = words.map(fold);
  yield* beginningsIn({ from: 0, to: words.length }, 0);

  function* beginningsIn(all: Beginning, length: number): Generator<Beginning, void, undefined> {
    for (let from = all.from, to = from; from < all.to; from = to) {
      const letter = folded[from]?.charAt(length);
      let rows = 0;
      for (; to < all.to && folded[to]?.charAt(length) === letter; to++) rows += countOf(to);
      if (letter === '' || rows <= most) continue;
      const isNew = length === 0 || to - from < all.to - all.from;
      if (isNew && to - from > 1) yield { from, to };
      yield* beginningsIn({ from, to }, length + 1);
    }
  }
}

/** Writes which entries have any of some words, and how prominently at most. @param size entries in all */
export function writeBeginning(
  { from, to }: Beginning,
  rowsOf: Postings['rows'],
  size: number,
): Uint8Array {
  const highest = new Uint8Array(size);
  const has = new Uint8Array(size);
  for (let word = from; word < to; word++) {
    const { entries, scores, from: first, to: end } = rowsOf(word);
    for (let row = first; row < end; row++) {
      const entry = entries[row] ?? 0;
      has[entry] = 1;
      highest[entry] = Math.max(highest[entry] ?? 0, scores[row] ?? 0);
    }
  }
  const entries = [...has.keys()].filter((entry) => has[entry] === 1);
  const scores = entries.map((entry) => highest[entry] ?? 0);
  return new ByteWriter().count(entries.length).ascending(entries).bytes(scores).done();
}

/** The rows of all words that begin alike, as one. */
export interface BeginningShard {
  readonly rows: WordRowSpan;
  /** Bytes in memory, about. */
  readonly weight: number;
}

/** Reads what {@link writeBeginning} wrote. @throws {IndexError} */
export function readBeginning(bytes: Uint8Array, size: number): BeginningShard {
  const reader = new ByteReader(bytes);
  const length = reader.length();
  const rows = new RowList(length, bytes.length).read(reader, length, size);
  reader.end();
  return { rows, weight: length * 5 };
}
