import type { Quantity } from './quantities.js';
import type { Vocabulary } from './vocabulary.js';

/** What of an entry can be searched, in every language it has. */
export interface SearchDocument {
  readonly title: readonly string[];
  readonly summary: readonly string[];
  /** Plain or Markdown. */
  readonly body: readonly string[];
  /** The ages and grades that its facets say. */
  readonly quantities: readonly Pick<Quantity, 'unit' | 'range'>[];
}

/** A facet value as words: an entry that has it is found by its label and its synonyms. */
export interface SearchLabel {
  readonly names: readonly string[];
  readonly synonyms: readonly string[];
  /** It is not offered as a filter, so a part of its name does not lead to it. */
  readonly isHidden?: boolean;
  /** The entries that have it, in ascending order. */
  readonly entries: () => Iterable<number>;
  readonly has: (entry: number) => boolean;
}

/** A label behind a word. */
export interface LabelRef {
  readonly label: number;
  /** How much of the label the word is (0–1). */
  readonly weight: number;
  /** The word is another one for the label, so what only resembles it does not lead there. */
  readonly isSynonym: boolean;
}

/** The entries that have a word, in ascending order, and how prominently (0–255): rows of longer lists. */
export interface WordRowSpan {
  readonly entries: Uint32Array;
  readonly scores: Uint8Array;
  readonly from: number;
  /** The first place after it. */
  readonly to: number;
}

/**
 * For every word the entries that have it. Where a catalogue is not all in memory, the rows of a word are
 * there once they have been fetched, but how many there are is always known.
 */
export interface Postings {
  count(word: number): number;
  rows(word: number): WordRowSpan;
  /**
   * The rows of all words from one up to, and without, another, in any order. An entry may be in several,
   * and its highest score for them is in one.
   */
  allRows(from: number, to: number): readonly WordRowSpan[];
}

/** The ages and grades of entries, a row each. */
export interface QuantityTable {
  readonly entries: Uint32Array;
  /** 0 for ages, 1 for grades. */
  readonly units: Uint8Array;
  readonly from: Float32Array;
  readonly to: Float32Array;
  /** 0–255. */
  readonly scores: Uint8Array;
}

/** All that a search needs to know about a catalogue. */
export interface SearchIndex {
  /** Number of entries. */
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly quantities: QuantityTable;
  readonly labels: readonly SearchLabel[];
  /** By word: the labels that it is in. */
  readonly labelled: ReadonlyMap<number, readonly LabelRef[]>;
  /** By label: the words of each of its names, then of its synonyms, fillers left out. */
  readonly labelWords: readonly (readonly (readonly number[])[])[];
  /** Groups of words that mean the same; a member is one word or several. */
  readonly synonyms: readonly (readonly string[])[];
  /** By stem of the first word of a member: the groups. */
  readonly synonymGroups: ReadonlyMap<string, readonly number[]>;
}

/** Points of a score for one whole mention in the most prominent place. */
export const FULL_SCORE = 220;
