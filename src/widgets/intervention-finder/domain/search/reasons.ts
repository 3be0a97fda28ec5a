import { lowerBound } from './key-table.js';
import type { Meaning } from './relate.js';
import type { Related, Relation } from './relations.js';
import { labelWeights } from './score.js';
import type { AnsweredTerm } from './search.js';
import type { SearchIndex } from './search-index.js';

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

/** Why an entry was found, a reason at most for each word of the query; none for words it holds. */
export function reasonsFor(
  index: SearchIndex,
  terms: readonly AnsweredTerm[],
  entry: number,
): readonly Reason[] {
  return terms.flatMap(({ term, meaning, scores }) => {
    if (term.kind === 'quantity' || (scores[entry] ?? 0) === 0) return [];
    const reason = reasonFor(index, meaning, entry);
    return reason && reason.via !== term.word ? [{ word: term.text, ...reason }] : [];
  });
}

function reasonFor(
  index: SearchIndex,
  { related, named }: Meaning,
  entry: number,
): Omit<Reason, 'word'> | undefined {
  const nearest = related.find(({ word }) => hasWord(index, word, entry));
  if (nearest && PLAIN.has(nearest.relation)) return undefined;
  for (const label of named) {
    const { names, has } = index.labels[label] ?? {};
    if (!nearest && has?.(entry)) return { via: names?.[0] ?? '', relation: 'facet' };
  }
  for (const [label, { by }] of labelWeights(index, related)) {
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

function hasWord({ postings }: SearchIndex, word: number, entry: number): boolean {
  const { entries, from, to } = postings.rows(word);
  const rows = entries.subarray(from, to);
  return rows[lowerBound(rows, entry)] === entry;
}

/** The words of a query that an entry does not answer, as they were typed. */
export function missingWords(terms: readonly AnsweredTerm[], entry: number): readonly string[] {
  return terms.flatMap(({ term, scores }) => ((scores[entry] ?? 0) > 0 ? [] : [term.text]));
}
