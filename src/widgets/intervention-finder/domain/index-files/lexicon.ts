import type { ValueLabel } from '../catalogue-text.js';
import { withLabels } from '../search/build-index.js';
import { sortRows } from '../search/key-table.js';
import type { Postings, QuantityTable, SearchIndex } from '../search/search-index.js';
import { endingRow, Vocabulary, type WordsByKey } from '../search/vocabulary.js';
import { groupOf, readWords, type WordFile } from './word-file.js';

/** What a query is understood by, before anything is known of entries. */
export interface Lexicon {
  readonly file: WordFile;
  /** Without compounds and rows, which each query brings. */
  readonly index: SearchIndex;
  readonly endings: Float64Array;
}

/** Words between two pauses. */
const STEP = 1000;
const NO_WORDS: WordsByKey = { find: () => [], has: () => false };
const NO_QUANTITIES: QuantityTable = {
  entries: new Uint32Array(),
  units: new Uint8Array(),
  from: new Float32Array(),
  to: new Float32Array(),
  scores: new Uint8Array(),
};

/**
 * Reads the words of an index, in small steps: every `yield` is a place to pause.
 *
 * @param size entries in all
 * @throws {IndexError}
 */
export function* readLexicon(
  bytes: Uint8Array,
  size: number,
  labels: readonly ValueLabel[],
  synonyms: readonly (readonly string[])[],
): Generator<void, Lexicon, undefined> {
  const file = yield* readWords(bytes);
  const rows: number[] = [];
  for (let word = 0; word < file.words.length; word++) {
    if (word % STEP === 0) yield;
    rows.push(endingRow(file.stems.formOf(word), word));
  }
  const endings = yield* sortRows(rows);
  yield;
  const parts = {
    size,
    vocabulary: new Vocabulary(file.words, { ...file, parts: NO_WORDS, endings }),
    postings: countsAlone(file.counts),
    quantities: NO_QUANTITIES,
  };
  return { file, index: withLabels(parts, labels, synonyms), endings };
}

function countsAlone(counts: Uint32Array): Postings {
  const none = { entries: new Uint32Array(), scores: new Uint8Array(), from: 0, to: 0 };
  return { count: (word) => counts[word] ?? 0, rows: () => none, allRows: () => [] };
}

/**
 * The index with compounds as far as they are known.
 *
 * @param groupAt the compounds with a root, by the place of its group; undefined where they are not here
 */
export function withCompounds(
  { file, index, endings }: Lexicon,
  groupAt: (place: number) => Iterable<number> | undefined,
): SearchIndex {
  const find = (rooted: string): Iterable<number> => {
    const place = groupOf(file, rooted);
    return place < 0 ? [] : (groupAt(place) ?? []);
  };
  const parts: WordsByKey = { find, has: (rooted) => groupOf(file, rooted) >= 0 };
  return { ...index, vocabulary: new Vocabulary(file.words, { ...file, parts, endings }) };
}
