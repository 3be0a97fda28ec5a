import { LONGEST_QUERY } from './longest-query.js';
import { quantities, type Quantity } from './quantities.js';
import { tokenize, type Chunk, type Token } from './tokenize.js';
import { fold, isFiller } from './word-forms.js';

/** A word of a query, or a number with its unit. */
export type Term =
  | {
      readonly kind: 'word';
      /** As it was typed. */
      readonly text: string;
      readonly word: string;
      /** The words inside a name such as `X:IT`. */
      readonly parts: readonly Token[];
      /** It may go on: nothing is typed after it yet. */
      readonly isStart: boolean;
      readonly start: number;
      readonly end: number;
    }
  | (Quantity & { readonly kind: 'quantity'; readonly text: string });

export type WordTerm = Extract<Term, { kind: 'word' }>;

const MOST_TERMS = 12;
/** What every entry is, or is from, so that it tells none from another; folded. */
const ANY_ENTRY =
  /^(?:indsatser(?:ne)?|initiativ(?:er)?|projekt(?:er)?|kommun(?:e|er|en|ens|erne))$/;

/**
 * What a query asks for, in order. Words that say nothing by themselves are left out where others are
 * left. Never fails: what holds no word holds no term.
 */
export function readTerms(query: string): readonly Term[] {
  const text = query.slice(0, LONGEST_QUERY);
  const spans = [...quantities(text)];
  const chunks = tokenize(text).filter(
    (chunk) => !spans.some((span) => chunk.start < span.end && chunk.end > span.start),
  );
  const telling = chunks.filter(({ word }) => !isFiller(word) && !ANY_ENTRY.test(fold(word)));
  const isAlone = telling.length + spans.length === 0;
  const words = (isAlone ? chunks : telling).map((chunk) => wordTerm(text, chunk));
  const numbers = spans.map((span): Term => ({
    ...span,
    kind: 'quantity',
    text: text.slice(span.start, span.end).trim(),
  }));
  return [...words, ...numbers].sort((one, other) => one.start - other.start).slice(0, MOST_TERMS);
}

function wordTerm(text: string, { word, parts, start, end }: Chunk): Term {
  const isStart = end === text.length;
  return { kind: 'word', text: text.slice(start, end), word, parts, isStart, start, end };
}

/** The words of a name as terms of their own, for a catalogue that does not know the name. */
export function partsOf(term: WordTerm): readonly WordTerm[] {
  return term.parts.map(({ word, start, end }, at) => ({
    kind: 'word',
    text: word,
    word,
    parts: [],
    isStart: term.isStart && at === term.parts.length - 1,
    start,
    end,
  }));
}
