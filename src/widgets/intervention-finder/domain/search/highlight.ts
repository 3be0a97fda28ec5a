import { quantities, overlaps } from './quantities.js';
import { readTerms, type Term } from './terms.js';
import { tokenize, type Token } from './tokenize.js';
import { verbForms } from './compounds.js';
import { fold, root, stem } from './word-forms.js';

/** A part of a text to be marked: from `start` up to, and without, `end`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Marks the words of a text that a search was for. */
export type Highlighter = (text: string) => readonly Mark[];

const SHORTEST_PART = 3;

/**
 * How to mark what a query found, in any text and without an index: its words in every inflection,
 * words of the same origin, compounds with them, ages and grades that meet those asked for.
 *
 * @param also further words to mark, such as what a hit was found through
 */
export function createHighlighter(query: string, also: readonly string[] = []): Highlighter {
  const terms = [query, ...also].flatMap((text, at) =>
    // What a hit was found through is typed to its end.
    readTerms(at === 0 ? text : `${text} `),
  );
  const tests = terms.map(testFor);
  const spans = terms.filter((term) => term.kind === 'quantity');
  return (text) => {
    const marks: Mark[] = [];
    for (const found of quantities(text)) {
      if (spans.some((span) => span.unit === found.unit && overlaps(span.range, found.range))) {
        marks.push({ start: found.start, end: found.end });
      }
    }
    for (const chunk of tokenize(text)) {
      const isWhole = tests.some((test) => test(chunk.word));
      const words: readonly Token[] = isWhole
        ? [chunk]
        : chunk.parts.filter(({ word }) => tests.some((test) => test(word)));
      for (const { start, end } of words) marks.push({ start, end });
    }
    return merge(marks);
  };
}

function testFor(term: Term): (word: string) => boolean {
  if (term.kind === 'quantity') return () => false;
  const parts = term.parts.flatMap(({ word }) => (word.length < SHORTEST_PART ? [] : [word]));
  const tests = [term.word, ...parts].map((word) => testWord(word, term.isStart));
  return (word) => tests.some((test) => test(fold(word)));
}

function testWord(word: string, isStart: boolean): (folded: string) => boolean {
  const wanted = fold(word);
  const stemmed = stem(wanted);
  const rooted = root(stemmed);
  const parts = [wanted, stemmed, ...verbForms(rooted)].filter(
    (part) => part.length > SHORTEST_PART || (part === wanted && part.length === SHORTEST_PART),
  );
  return (folded) => {
    if (folded === wanted || (isStart && folded.startsWith(wanted))) return true;
    const own = stem(folded);
    if (own === stemmed || root(own) === rooted) return true;
    return parts.some((part) => {
      const isLonger = folded.length >= part.length + SHORTEST_PART;
      return isLonger && (folded.startsWith(part) || own.endsWith(part));
    });
  };
}

/** Marks in order, those that touch or overlap as one. */
function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && mark.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else merged.push(mark);
  }
  return merged;
}
