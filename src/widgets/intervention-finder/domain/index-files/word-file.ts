import { lowerBound } from '../search/key-table.js';
import { wordsFrom, type WordsByKey } from '../search/vocabulary.js';
import { fold, root, stem } from '../search/word-forms.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { IndexError } from './index-error.js';

/** Every word of a catalogue, in the order of their folded forms, with all that needs no entries. */
export interface WordFile {
  readonly words: readonly string[];
  /** By word: how many entries have it. */
  readonly counts: Uint32Array;
  readonly stems: FormTable;
  readonly roots: WordsByKey;
  /** The first words of the roots that compounds are made with, in ascending order. */
  readonly groups: Uint32Array;
}

/** What stands for a stem or root that is not the beginning of the word. */
const ELSEWHERE = 255;
/** Words between two pauses. */
const STEP = 1000;

/** @param groups the first word of each root that compounds are made with, in ascending order */
export function writeWords(
  words: readonly string[],
  countOf: (word: number) => number,
  groups: readonly number[],
): Uint8Array {
  const writer = new ByteWriter().count(words.length);
  const shared = words.map((word, at) => sharedLength(word, words[at - 1] ?? ''));
  writer.bytes(shared).bytes(words.map((word, at) => word.length - (shared[at] ?? 0)));
  for (const [at, word] of words.entries()) {
    for (let unit = shared[at] ?? 0; unit < word.length; unit++) {
      writer.count(word.charCodeAt(unit));
    }
  }
  writeForms(writer, words, stem);
  writeForms(writer, words, (folded) => root(stem(folded)));
  for (const word of words.keys()) writer.count(countOf(word));
  return writer.count(groups.length).ascending(groups).done();
}

function sharedLength(word: string, before: string): number {
  let length = 0;
  while (length < word.length && word[length] === before[length]) length++;
  return length;
}

/** A stem is nearly always how its word begins, so it is enough to say how many letters fall. */
function writeForms(
  writer: ByteWriter,
  words: readonly string[],
  formOf: (folded: string) => string,
): void {
  const elsewhere: [word: number, form: string][] = [];
  for (const [number, word] of words.entries()) {
    const folded = fold(word);
    const form = formOf(folded);
    if (folded.startsWith(form)) writer.byte(folded.length - form.length);
    else {
      writer.byte(ELSEWHERE);
      elsewhere.push([number, form]);
    }
  }
  writer.count(elsewhere.length).ascending(elsewhere.map(([word]) => word));
  for (const [, form] of elsewhere) writer.text(form);
}

/**
 * Reads what {@link writeWords} wrote, in small steps: every `yield` is a place to pause.
 *
 * @throws {IndexError}
 */
export function* readWords(bytes: Uint8Array): Generator<void, WordFile, undefined> {
  const reader = new ByteReader(bytes);
  const length = reader.length();
  const shared = reader.bytes(length);
  const own = reader.bytes(length);
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < length; at++) {
    if (at % STEP === 0) yield;
    let rest = '';
    for (let unit = own[at] ?? 0; unit > 0; unit--) rest += String.fromCharCode(reader.count());
    words.push((before = before.slice(0, shared[at]) + rest));
  }
  const lengths = new Uint8Array(length);
  for (const [at, word] of words.entries()) {
    if (at % STEP === 0) yield;
    lengths[at] = fold(word).length;
  }
  const stems = yield* readForms(reader, words, lengths);
  const roots = yield* readForms(reader, words, lengths);
  const counts = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    if (at % (STEP * 20) === 0) yield;
    counts[at] = reader.count();
  }
  const groups = reader.ascending(reader.length(), Math.max(length, 1));
  reader.end();
  return { words, counts, stems, roots, groups };
}

function* readForms(
  reader: ByteReader,
  words: readonly string[],
  foldedLengths: Uint8Array,
): Generator<void, FormTable, undefined> {
  const falling = reader.bytes(words.length);
  const lengths = foldedLengths.map((whole, word) => {
    const cut = falling[word] ?? 0;
    return cut === ELSEWHERE ? cut : whole - cut;
  });
  const numbers = reader.ascending(reader.length(), Math.max(words.length, 1));
  const elsewhere = new Map<string, number[]>();
  const forms = new Map<number, string>();
  for (const [at, word] of numbers.entries()) {
    if (at % STEP === 0) yield;
    if (lengths[word] !== ELSEWHERE) throw new IndexError('malformed');
    const form = reader.text();
    forms.set(word, form);
    const known = elsewhere.get(form);
    if (known) known.push(word);
    else elsewhere.set(form, [word]);
  }
  return new FormTable(words, lengths, forms, elsewhere);
}

/** The words of a stem or a root, without a table of them: they stand together, but for a few. */
export class FormTable implements WordsByKey {
  readonly #words: readonly string[];
  /** By word: how many letters of it are the form. */
  readonly #lengths: Uint8Array;
  readonly #forms: ReadonlyMap<number, string>;
  readonly #elsewhere: ReadonlyMap<string, readonly number[]>;

  /** @param forms those that are not the beginning of their word @param elsewhere the same by form */
  constructor(
    words: readonly string[],
    lengths: Uint8Array,
    forms: ReadonlyMap<number, string>,
    elsewhere: ReadonlyMap<string, readonly number[]>,
  ) {
    this.#forms = forms;
    this.#words = words;
    this.#lengths = lengths;
    this.#elsewhere = elsewhere;
  }

  /** The form of a word. */
  formOf(word: number): string {
    return this.#forms.get(word) ?? fold(this.#words[word] ?? '').slice(0, this.#lengths[word]);
  }

  find(key: string): readonly number[] {
    const found: number[] = [];
    const { from, to } = wordsFrom(this.#words, key);
    for (let word = from; word < to; word++) {
      if (this.#lengths[word] === key.length) found.push(word);
    }
    const elsewhere = this.#elsewhere.get(key);
    return elsewhere ? [...found, ...elsewhere].sort((one, other) => one - other) : found;
  }

  has(key: string): boolean {
    return this.find(key).length > 0;
  }
}

/** The place of a root's group, by the first word of the root; -1 where no compound is made with it. */
export function groupOf({ groups, roots }: WordFile, rooted: string): number {
  for (const first of roots.find(rooted)) {
    const at = lowerBound(groups, first);
    return groups[at] === first ? at : -1;
  }
  return -1;
}
