import { learnParts } from './compounds.js';
import { KeyTable, keyRow, lowerBound, sortRows } from './key-table.js';
import { fold, root, stem } from './word-forms.js';

/** From one word up to, and without, another, by their numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Every word of a catalogue once, in the order of its folded forms, with side tables of what words have
 * in common. All that a query asks of Danish is asked here, of words rather than of entries.
 */
export class Vocabulary {
  /** By number. */
  readonly words: readonly string[];
  readonly #stems: WordsByKey;
  readonly #roots: WordsByKey;
  readonly #parts: WordsByKey;
  readonly #endings: Float64Array;

  constructor(words: readonly string[], tables: Tables) {
    this.words = words;
    this.#stems = tables.stems;
    this.#roots = tables.roots;
    this.#parts = tables.parts;
    this.#endings = tables.endings;
  }

  get size(): number {
    return this.words.length;
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** The number of a word as it is written, or -1. */
  find(word: string): number {
    const { from, to } = this.folded(fold(word));
    for (let number = from; number < to; number++) if (this.word(number) === word) return number;
    return -1;
  }

  /** The words that fold to this. */
  folded(folded: string): Span {
    return {
      from: firstFrom(this.words, folded),
      to: firstFrom(this.words, `${folded}\0`),
    };
  }

  /** The words whose folded form begins so. */
  prefixed(folded: string): Span {
    return wordsFrom(this.words, folded);
  }

  stemmed(stemmed: string): Iterable<number> {
    return this.#stems.find(stemmed);
  }

  rooted(rooted: string): Iterable<number> {
    return this.#roots.find(rooted);
  }

  /** The compounds that have a part of this root. */
  compounds(rooted: string): Iterable<number> {
    return this.#parts.find(rooted);
  }

  /** The words whose stem ends so; only the last four letters count. */
  *ending(stemmed: string): Generator<number, void, undefined> {
    const letters = Math.min(stemmed.length, ENDING);
    const first = endingRow(stemmed.slice(-letters), 0);
    const end = first + LETTER_CODES ** (ENDING - letters) * WORDS;
    for (let at = lowerBound(this.#endings, first); at < this.#endings.length; at++) {
      const row = this.#endings[at] ?? 0;
      if (row >= end) return;
      // The remainder of numbers this great is slow.
      yield row - Math.floor(row / WORDS) * WORDS;
    }
  }

  /** Whether it can be part of a compound: a word of the catalogue, in this form or another. */
  knows(folded: string): boolean {
    const { from, to } = this.folded(folded);
    return from < to || (folded.length > 3 && this.#stems.has(stem(folded)));
  }
}

/** The words whose folded form begins so, of words in the order of their folded forms. */
export function wordsFrom(words: readonly string[], folded: string): Span {
  return { from: firstFrom(words, folded), to: firstFrom(words, `${folded}\uffff`) };
}

function firstFrom(words: readonly string[], folded: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fold(words[middle] ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which words share a key, such as a stem. */
export interface WordsByKey {
  /** In ascending order. */
  find(key: string): Iterable<number>;
  has(key: string): boolean;
}

/** What words have in common, by their numbers. */
export interface Tables {
  readonly stems: WordsByKey;
  readonly roots: WordsByKey;
  /** The roots of the parts of compounds. */
  readonly parts: WordsByKey;
  /** Sorted. */
  readonly endings: Float64Array;
}

const ENDING = 4;
const LETTER_CODES = 38;
/** The most words that a vocabulary can tell apart: their numbers share a float with what they are sorted by. */
export const WORDS = 2 ** 21;
/** Words between two pauses: about a millisecond of work. */
const STEP = 100;

/**
 * Puts words in order and learns what they have in common, in small steps: every `yield` is a place to
 * pause. @returns the vocabulary, and the number in it of each word by its place in the list
 */
export function* buildVocabulary(
  words: readonly string[],
): Generator<void, { vocabulary: Vocabulary; numbers: Uint32Array }, undefined> {
  const order = yield* sortFolded(words);
  const sorted = order.map((place) => words[place] ?? '');
  const numbers = new Uint32Array(words.length);
  order.forEach((place, number) => (numbers[place] = number));
  const tables = yield* tabulate(sorted);
  return { vocabulary: new Vocabulary(sorted, tables), numbers };
}

function* tabulate(words: readonly string[]): Generator<void, Tables, undefined> {
  const rows = { stems: [] as number[], roots: [] as number[], endings: [] as number[] };
  const stems: string[] = [];
  for (const [number, word] of words.entries()) {
    if (number % STEP === 0) yield;
    const folded = fold(word);
    const stemmed = stem(folded);
    stems.push(stemmed);
    rows.stems.push(keyRow(stemmed, number));
    rows.roots.push(keyRow(root(stemmed), number));
    rows.endings.push(endingRow(stemmed, number));
  }
  const parts = new KeyTable(yield* sortRows(yield* learnParts(words, stems)));
  const byStem = new KeyTable(yield* sortRows(rows.stems));
  const byRoot = new KeyTable(yield* sortRows(rows.roots));
  return { stems: byStem, roots: byRoot, parts, endings: yield* sortRows(rows.endings) };
}

/** The places of the words in the order of their folded forms. */
function* sortFolded(words: readonly string[]): Generator<void, number[], undefined> {
  const folded: string[] = [];
  const groups = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    if (place % (STEP * 10) === 0) yield;
    const form = fold(word);
    folded.push(form);
    const start = form.slice(0, 4);
    const group = groups.get(start);
    if (group) group.push(place);
    else groups.set(start, [place]);
  }
  const order: number[] = [];
  for (const start of [...groups.keys()].sort()) {
    yield;
    const group = groups.get(start) ?? [];
    group.sort(
      (one, other) => compare(folded[one], folded[other]) || compare(words[one], words[other]),
    );
    for (const place of group) order.push(place);
  }
  return order;
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The last letter counts most, so that words of one ending stand together. */
export function endingRow(stemmed: string, word: number): number {
  let row = 0;
  for (let back = 1; back <= ENDING; back++) {
    row = row * LETTER_CODES + letterCode(stemmed.charCodeAt(stemmed.length - back));
  }
  return row * WORDS + word;
}

function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return Number.isNaN(code) ? 0 : 37;
}
