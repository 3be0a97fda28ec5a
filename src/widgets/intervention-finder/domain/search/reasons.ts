import { addBit, hasBit, noBits } from '../bit-set.js';
import { lowerBound } from './key-table.js';
import type { Related, Relation } from './relations.js';
import type { AnsweredTerm } from './search.js';
import type { SearchIndex, WordRowSpan } from './search-index.js';

/** Why an entry answers a word of a query that it does not hold as such. */
export interface Reason {
  /** The word, as it was typed. */
  readonly word: string;
  /** What was found in its place: a word of the entry in lower case, or the label of a facet value. */
  readonly via: string;
  readonly relation: Relation | 'facet';
}

/** These an entry's reader sees without being told. */
const PLAIN: ReadonlySet<Relation> = new Set(['exact', 'folded', 'stem', 'prefix']);

/** Why each of some entries was found, a reason at most for each word of the query; none for words it holds. */
export function reasonsFor(
  index: SearchIndex,
  terms: readonly AnsweredTerm[],
  entries: readonly number[],
): readonly (readonly Reason[])[] {
  const reasons = entries.map((): Reason[] => []);
  for (const answered of terms) {
    const { term, meaning, scores } = answered;
    if (term.kind === 'quantity') continue;
    const answering = entries.filter((entry) => scores.has(entry));
    const nearest = nearestWords(index, meaning.related, answering);
    for (const [at, entry] of entries.entries()) {
      if (!scores.has(entry)) continue;
      const reason = reasonFor(index, answered, entry, nearest.get(entry));
      if (reason && reason.via !== term.word) reasons[at]?.push({ word: term.text, ...reason });
    }
  }
  return reasons;
}

/** By entry: the nearest word that it holds. Each word is looked at once, however many entries there are. */
function nearestWords(
  { postings, size }: SearchIndex,
  related: readonly Related[],
  entries: readonly number[],
): ReadonlyMap<number, Related> {
  const nearest = new Map<number, Related>();
  const open = new Set(entries);
  for (const each of related) {
    if (open.size === 0) break;
    const { word, end } = each;
    const found =
      end - word === 1
        ? holders(postings.rows(word), open)
        : holdersOfAny(postings.allRows(word, end), open, size);
    for (const entry of found) {
      nearest.set(entry, each);
      open.delete(entry);
    }
  }
  return nearest;
}

/** Those of some entries that are in the rows of many words, which may be most rows that there are. */
function holdersOfAny(
  spans: readonly WordRowSpan[],
  among: ReadonlySet<number>,
  size: number,
): readonly number[] {
  const open = noBits(size);
  for (const entry of among) addBit(open, entry);
  const found = new Set<number>();
  for (const { entries, from, to } of spans) {
    for (let row = from; row < to && found.size < among.size; row++) {
      const entry = entries[row] ?? 0;
      if (hasBit(open, entry)) found.add(entry);
    }
  }
  return [...found];
}

/** Those of some entries that are in the rows of a word, which for most words are very few. */
function holders(
  { entries, from, to }: WordRowSpan,
  among: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  if (to - from < among.size) {
    for (let row = from; row < to; row++) {
      const entry = entries[row] ?? 0;
      if (among.has(entry)) found.push(entry);
    }
    return found;
  }
  for (const entry of among) {
    const row = lowerBound(entries, entry, from, to);
    if (row < to && entries[row] === entry) found.push(entry);
  }
  return found;
}

function reasonFor(
  index: SearchIndex,
  { meaning: { named }, labels }: AnsweredTerm,
  entry: number,
  nearest: Related | undefined,
): Omit<Reason, 'word'> | undefined {
  if (nearest && PLAIN.has(nearest.relation)) return undefined;
  for (const label of named) {
    const { names, has } = index.labels[label] ?? {};
    if (!nearest && has?.(entry)) return { via: names?.[0] ?? '', relation: 'facet' };
  }
  for (const [label, { by }] of labels) {
    const { names, has } = index.labels[label] ?? {};
    if ((nearest && !isGuess(nearest)) || by.weight < (nearest?.weight ?? 0)) break;
    if (!has?.(entry)) continue;
    return { via: names?.[0] ?? '', relation: 'facet' };
  }
  if (!nearest) return undefined;
  return { via: index.vocabulary.word(nearest.word), relation: nearest.relation };
}

/** A label says more than a word that only resembles the one typed. */
function isGuess({ relation }: Related): boolean {
  return relation === 'typo' || relation === 'beginning' || relation === 'synonym';
}

/** The words of a query that an entry does not answer, as they were typed. */
export function missingWords(terms: readonly AnsweredTerm[], entry: number): readonly string[] {
  return terms.flatMap(({ term, scores }) => (scores.has(entry) ? [] : [term.text]));
}
