import {
  FULL_SCORE,
  type Postings,
  type SearchDocument,
  type WordRowSpan,
} from './search-index.js';
import { eachWord, tellingWords } from './tokenize.js';
import { fold, isFiller } from './word-forms.js';

/** How prominent a mention is. */
export const PROMINENCE = { title: 1, facet: 0.75, summary: 0.58, body: 0.4 } as const;
/** Points that each further mention adds, and how many do. */
const MORE = 8;
const MOST_MORE = 4;
/** How much of its prominence a word keeps in the longest titles: of a short one it is more. */
const LONG_TITLE = 0.88;
/** Letters of one text that are read: more is no summary of anything. */
const LONGEST_TEXT = 60_000;
const LINK_TARGET = /\]\([^()\s]{0,2000}\)/g;

/** Words as they are met, each with a number. */
export class WordList {
  readonly #numbers = new Map<string, number>();
  readonly words: string[] = [];
  readonly #fillers: boolean[] = [];

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    this.#fillers.push(isFiller(fold(word)));
    return this.words.push(word) - 1;
  }

  isFiller(number: number): boolean {
    return this.#fillers[number] ?? false;
  }
}

/** The words of entries, row by row as they are read. */
export class WordRows {
  readonly list = new WordList();
  readonly #starts: number[] = [0];
  /** By word: its last row, and how often it has come back in that entry. */
  readonly #rows: number[] = [];
  readonly #again: number[] = [];
  #words = new Uint32Array(1024);
  #scores = new Uint8Array(1024);
  #size = 0;

  /** Reads the next entry, the most prominent texts first. */
  add(document: SearchDocument): void {
    for (const title of document.title) {
      const share = (1 - LONG_TITLE) / Math.max(1, tellingWords(title).length);
      this.#read(title, PROMINENCE.title * (LONG_TITLE + share), false);
    }
    for (const summary of document.summary) this.#read(summary, PROMINENCE.summary, false);
    for (const body of document.body) {
      this.#read(body.replace(LINK_TARGET, '] '), PROMINENCE.body, true);
    }
    this.#starts.push(this.#size);
  }

  /** In a long text the words that say nothing are not worth their memory. */
  #read(text: string, weight: number, skipsFillers: boolean): void {
    const entryStart = this.#starts.at(-1) ?? 0;
    const score = Math.min(255, Math.round(weight * FULL_SCORE));
    eachWord(text.slice(0, LONGEST_TEXT), (word) => {
      const number = this.list.number(word);
      if (skipsFillers && this.list.isFiller(number)) return;
      const row = this.#rows[number] ?? -1;
      if (row < entryStart) this.#push(number, score);
      else if ((this.#again[number] ?? 0) < MOST_MORE) {
        this.#again[number] = (this.#again[number] ?? 0) + 1;
        this.#scores[row] = Math.min(255, (this.#scores[row] ?? 0) + MORE);
      }
    });
  }

  /** The same rows by word, under the numbers that words have got since. Pauses at every `yield`. */
  *toPostings(numbers: Uint32Array): Generator<void, Postings, undefined> {
    const starts = new Uint32Array(numbers.length + 1);
    for (let row = 0; row < this.#size; row++) {
      if (row % STEP === 0) yield;
      const at = (numbers[this.#words[row] ?? 0] ?? 0) + 1;
      starts[at] = (starts[at] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at++)
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(this.#size);
    const scores = new Uint8Array(this.#size);
    for (let entry = 0; entry + 1 < this.#starts.length; entry++) {
      if (entry % 200 === 0) yield;
      for (let row = this.#starts[entry] ?? 0; row < (this.#starts[entry + 1] ?? 0); row++) {
        const number = numbers[this.#words[row] ?? 0] ?? 0;
        const place = next[number] ?? 0;
        next[number] = place + 1;
        entries[place] = entry;
        scores[place] = this.#scores[row] ?? 0;
      }
    }
    return new PostingTable(starts, entries, scores);
  }

  #push(word: number, score: number): void {
    if (this.#size === this.#words.length) {
      const words = new Uint32Array(this.#size * 2);
      words.set(this.#words);
      const scores = new Uint8Array(this.#size * 2);
      scores.set(this.#scores);
      [this.#words, this.#scores] = [words, scores];
    }
    this.#words[this.#size] = word;
    this.#scores[this.#size] = score;
    this.#rows[word] = this.#size++;
    this.#again[word] = 0;
  }
}

const STEP = 50_000;

/** The rows of all words, one after the other. */
export class PostingTable implements Postings {
  /** By word: where its rows start. One longer than there are words. */
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #scores: Uint8Array;

  constructor(starts: Uint32Array, entries: Uint32Array, scores: Uint8Array) {
    this.#starts = starts;
    this.#entries = entries;
    this.#scores = scores;
  }

  count(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  rows(word: number): WordRowSpan {
    const from = this.#starts[word] ?? 0;
    return {
      entries: this.#entries,
      scores: this.#scores,
      from,
      to: this.#starts[word + 1] ?? from,
    };
  }

  allRows(from: number, to: number): readonly WordRowSpan[] {
    const { from: first } = this.rows(from);
    return [{ ...this.rows(to - 1), from: first }];
  }
}
