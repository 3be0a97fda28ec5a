import { indexLabels } from './label-words.js';
import { quantities, type Quantity } from './quantities.js';
import {
  FULL_SCORE,
  type QuantityTable,
  type SearchDocument,
  type SearchIndex,
  type SearchLabel,
} from './search-index.js';
import { tellingWords, tokenize } from './tokenize.js';
import { buildVocabulary } from './vocabulary.js';
import { fold, stem } from './word-forms.js';
import { PROMINENCE, WordRows, type WordList } from './word-rows.js';

/**
 * Builds the index of a catalogue in steps of about a millisecond: every `yield` is a place to pause,
 * so that a page stays quick meanwhile.
 *
 * @param synonyms groups of words, or of phrases, that mean the same
 */
export function* buildIndex(
  documents: Iterable<SearchDocument>,
  labels: readonly SearchLabel[],
  synonyms: readonly (readonly string[])[],
): Generator<void, SearchIndex, undefined> {
  const rows = new WordRows();
  const ages = new QuantityRows();
  let size = 0;
  for (const document of documents) {
    rows.add(document);
    ages.add(document, size);
    size++;
    yield;
  }
  for (const group of synonyms) for (const member of group) numberWords(member, rows.list);
  for (const { names, synonyms: others } of labels) {
    for (const name of [...names, ...others]) numberWords(name, rows.list);
  }
  const { vocabulary, numbers } = yield* buildVocabulary(rows.list.words);
  const postings = yield* rows.toPostings(numbers);
  yield;
  const parts = { size, vocabulary, postings, quantities: ages.toTable() };
  return withLabels(parts, labels, synonyms);
}

/** The parts of an index, with the labels and synonyms that lead to its words. */
export function withLabels(
  parts: Pick<SearchIndex, 'size' | 'vocabulary' | 'postings' | 'quantities'>,
  labels: readonly SearchLabel[],
  synonyms: readonly (readonly string[])[],
): SearchIndex {
  return {
    ...parts,
    labels,
    ...indexLabels(labels, parts.vocabulary),
    synonyms,
    synonymGroups: indexSynonyms(synonyms),
  };
}

function numberWords(text: string, list: WordList): void {
  for (const { word, parts } of tokenize(text)) {
    list.number(word);
    for (const part of parts) list.number(part.word);
  }
}

function indexSynonyms(
  synonyms: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [group, members] of synonyms.entries()) {
    for (const member of members) {
      const [first = ''] = tellingWords(member);
      const key = stem(fold(first));
      groups.set(key, [...(groups.get(key) ?? []), group]);
    }
  }
  return groups;
}

class QuantityRows {
  readonly #entries: number[] = [];
  readonly #units: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #scores: number[] = [];

  add(document: SearchDocument, entry: number): void {
    for (const quantity of document.quantities) this.#push(entry, quantity, PROMINENCE.facet);
    for (const field of ['title', 'summary', 'body'] as const) {
      for (const text of document[field]) {
        for (const quantity of quantities(text)) this.#push(entry, quantity, PROMINENCE[field]);
      }
    }
  }

  toTable(): QuantityTable {
    return {
      entries: new Uint32Array(this.#entries),
      units: new Uint8Array(this.#units),
      from: new Float32Array(this.#from),
      to: new Float32Array(this.#to),
      scores: new Uint8Array(this.#scores),
    };
  }

  #push(entry: number, { unit, range }: Pick<Quantity, 'unit' | 'range'>, weight: number): void {
    this.#entries.push(entry);
    this.#units.push(unit === 'age' ? 0 : 1);
    this.#from.push(range.from ?? -Infinity);
    this.#to.push(range.to ?? Infinity);
    this.#scores.push(Math.round(weight * FULL_SCORE));
  }
}
