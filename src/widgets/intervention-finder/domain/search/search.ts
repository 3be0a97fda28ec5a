import { addBit, countBits, noBits, type Bits } from '../bit-set.js';
import { joinWords } from './join-words.js';
import { namedLabels } from './named-labels.js';
import { relate, type Meaning } from './relate.js';
import type { Related } from './relations.js';
import { labelWeights, scoreMeaning, scoreQuantity, type LabelWeights } from './score.js';
import { ScoreSheet, type Scores } from './scores.js';
import type { SearchIndex } from './search-index.js';
import { partsOf, readTerms, type Term } from './terms.js';
import { fold, stem } from './word-forms.js';

/** A word of a query, what it led to, and how well every entry answers it. */
export interface AnsweredTerm {
  readonly term: Term;
  readonly meaning: Meaning;
  readonly scores: Scores;
  /** The labels that it leads to. */
  readonly labels: LabelWeights;
  /** How much it says: rare words say more. */
  readonly importance: number;
}

/** What a text search found. */
export interface TextSearch {
  readonly terms: readonly AnsweredTerm[];
  /** The entries that answer every word, or where none does, as much of the query as any. */
  readonly found: Bits;
  /** By entry; 0 where it answers nothing. */
  readonly scores: Scores;
  /** By entry: how much of the query it answers (0–1). */
  readonly coverage: Scores;
  /** The words that no found entry answers, as they were typed. */
  readonly dropped: readonly string[];
  /** The query with likely corrections in it. */
  readonly suggestion?: string;
}

/** Two entries answer as much of a query if they differ by less. */
const EPSILON = 1e-4;
const NO_MEANING: Meaning = { related: [], together: [], named: [] };

/** A word of a query, and what it leads to. */
export type UnderstoodTerm = Pick<AnsweredTerm, 'term' | 'meaning'>;

/**
 * Searches a catalogue; undefined where the query holds no word, so that every entry answers it. Every
 * `yield` is a place to pause.
 */
export function* searchInSteps(
  index: SearchIndex,
  query: string,
): Generator<void, TextSearch | undefined, undefined> {
  const terms = yield* understandQuery(index, query);
  yield;
  return terms.length === 0 ? undefined : yield* answerTerms(index, query, terms);
}

/**
 * What the words of a query lead to. Asks the vocabulary and the labels alone, and no entries. Every `yield`
 * is a place to pause.
 */
export function* understandQuery(
  index: SearchIndex,
  query: string,
): Generator<void, readonly UnderstoodTerm[], undefined> {
  const terms = readTerms(query).flatMap((term): readonly Term[] =>
    term.kind === 'word' && !knowsName(index, term) ? partsOf(term) : [term],
  );
  const stems = new Set(
    terms.flatMap((term) => (term.kind === 'word' ? [stem(fold(term.word))] : [])),
  );
  const meanings: Meaning[] = [];
  for (const term of terms) {
    yield;
    meanings.push(term.kind === 'word' ? yield* relate(index, term, stems) : NO_MEANING);
  }
  yield;
  const joined = joinWords(index, terms, meanings);
  yield;
  const labels = namedLabels(index, joined);
  return terms.map((term, at) => {
    const named = labels.flatMap(({ label, by }) => (by.size > 1 && by.has(at) ? label : []));
    return { term, meaning: { ...(joined[at] ?? NO_MEANING), named } };
  });
}

/** The words whose entries are needed to answer a query, alone or with all that begin alike. */
export function* relatedWords(
  terms: readonly UnderstoodTerm[],
): Generator<Related, void, undefined> {
  for (const { meaning } of terms) {
    yield* meaning.related;
    for (const { words } of meaning.together) for (const related of words) yield* related;
  }
}

/** Which entries answer a query. The rows of its words must be there. Every `yield` is a place to pause. */
export function* answerTerms(
  index: SearchIndex,
  query: string,
  terms: readonly UnderstoodTerm[],
): Generator<void, TextSearch, undefined> {
  const answers: AnsweredTerm[] = [];
  for (const { term, meaning } of terms) {
    const labels = labelWeights(index, meaning.related);
    const isWord = term.kind === 'word';
    yield;
    const scores = isWord
      ? yield* scoreMeaning(index, meaning, labels)
      : scoreQuantity(index, term);
    yield;
    const importance = importanceOf(scores, index.size);
    answers.push({ term, meaning, scores, labels, importance });
    yield;
  }
  const { scores, coverage } = combine(index.size, answers);
  yield;
  const { best, found } = mostCovered(index.size, coverage);
  const suggestion = correct(query, answers);
  return {
    terms: answers,
    found,
    scores,
    coverage,
    dropped: best > 1 - EPSILON ? [] : droppedTerms(answers, found),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** A name is looked for as one word where the catalogue has it, else as its parts. */
function knowsName({ vocabulary }: SearchIndex, term: Term): boolean {
  if (term.kind === 'quantity' || term.parts.length === 0) return true;
  const folded = fold(term.word);
  const { from, to } = term.isStart ? vocabulary.prefixed(folded) : vocabulary.folded(folded);
  return from < to;
}

/** Inverse document frequency; an entry that answers weakly counts as part of one. */
function importanceOf({ values }: Scores, size: number): number {
  let entries = 0;
  for (const score of values) entries += Math.min(1, score * 2);
  return Math.log(1 + (size + 1) / (entries + 0.5));
}

function combine(
  size: number,
  terms: readonly AnsweredTerm[],
): Pick<TextSearch, 'scores' | 'coverage'> {
  const [first] = terms;
  if (first && terms.length === 1) {
    return { scores: first.scores, coverage: first.scores.map(() => 1) };
  }
  const whole = terms.reduce((sum, { importance }) => sum + importance, 0);
  const sums = ScoreSheet.take(size);
  const coverage = ScoreSheet.take(size);
  for (const { scores, importance } of terms) {
    const share = importance / whole;
    sums.addAll(scores, share);
    coverage.addAll(scores, share, true);
  }
  return { scores: sums.done(), coverage: coverage.done() };
}

/** The entries that answer as much of a query as any, and how much. */
function mostCovered(
  size: number,
  coverage: Scores,
): { readonly best: number; readonly found: Bits } {
  let best = 0;
  let least = Infinity;
  for (const answered of coverage.values) {
    if (answered > best) best = answered;
    if (answered < least) least = answered;
  }
  if (least > best - EPSILON) return { best, found: coverage.entries };
  const found = noBits(size);
  coverage.visit((entry, answered) => {
    if (answered > best - EPSILON) addBit(found, entry);
  });
  return { best, found };
}

function droppedTerms(terms: readonly AnsweredTerm[], found: Bits): readonly string[] {
  return terms.flatMap(({ term, scores }) =>
    countBits(found, scores.entries) > 0 ? [] : [term.text],
  );
}

/** The query as it was probably meant, from its end on, so that what is before keeps its place. */
function correct(query: string, terms: readonly AnsweredTerm[]): string | undefined {
  let corrected = query;
  for (let at = terms.length - 1; at >= 0; at--) {
    const last = terms[at];
    const before = terms[at - 1];
    const whole = before?.meaning.whole;
    const { meaning, term } = (whole === undefined ? last : before) ?? {};
    const word = whole ?? meaning?.correction;
    if (!last || !term || word === undefined) continue;
    corrected = corrected.slice(0, term.start) + word + corrected.slice(last.term.end);
    if (whole !== undefined) at--;
  }
  return corrected === query ? undefined : corrected;
}
