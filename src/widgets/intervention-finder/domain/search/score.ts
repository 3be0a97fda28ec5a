import type { Quantity } from './quantities.js';
import { LOOSE, type Related } from './relations.js';
import type { Meaning } from './relate.js';
import { FULL_SCORE, type SearchIndex } from './search-index.js';
import { PROMINENCE } from './word-rows.js';

/** A number of the same kind that only meets the one asked for is worth at least this. */
const MEETING = 0.5;
/** How much of a second, weaker answer counts. */
const AGREEMENT = 0.15;

/** How well every entry answers a word, 0 where it does not: the best way counts, not the sum. */
export function scoreMeaning(index: SearchIndex, meaning: Meaning): Float32Array {
  const { related, together, named } = meaning;
  const scores = scoreRelated(index, related);
  for (const label of named) addLabel(index, label, PROMINENCE.facet, scores);
  for (const { weight, words } of together) {
    const [first, ...others] = words.map((word) => scoreRelated(index, word));
    for (let entry = 0; first && entry < index.size; entry++) {
      let least = first[entry] ?? 0;
      for (const other of others) least = Math.min(least, other[entry] ?? 0);
      scores[entry] = Math.max(scores[entry] ?? 0, least * weight);
    }
  }
  return scores;
}

function scoreRelated(index: SearchIndex, related: readonly Related[]): Float32Array {
  const scores = new Float32Array(index.size);
  for (const { word, weight } of related) {
    const unit = weight / FULL_SCORE;
    const { entries, scores: rowScores, from, to } = index.postings.rows(word);
    for (let row = from; row < to; row++) {
      const entry = entries[row] ?? 0;
      const score = unit * (rowScores[row] ?? 0);
      if (score > (scores[entry] ?? 0)) scores[entry] = score;
    }
  }
  scoreLabels(index, related, scores);
  return scores;
}

function scoreLabels(index: SearchIndex, related: readonly Related[], scores: Float32Array): void {
  for (const [label, { weight }] of labelWeights(index, related)) {
    addLabel(index, label, weight * PROMINENCE.facet, scores);
  }
}

/** What an entry is filed under and says too, it is about. */
function addLabel(index: SearchIndex, label: number, score: number, scores: Float32Array): void {
  for (const entry of index.labels[label]?.entries() ?? []) {
    const known = scores[entry] ?? 0;
    scores[entry] = Math.max(known, score) + Math.min(known, score) * AGREEMENT;
  }
}

/** The labels that words lead to, and by which of them best. */
export function labelWeights(
  index: SearchIndex,
  related: readonly Related[],
): ReadonlyMap<number, { readonly weight: number; readonly by: Related }> {
  const best = new Map<number, { weight: number; by: Related }>();
  for (const by of related) {
    for (const { label, weight, isSynonym } of index.labelled.get(by.word) ?? []) {
      if (isSynonym && LOOSE.has(by.relation)) continue;
      const total = by.weight * weight;
      if (total > (best.get(label)?.weight ?? 0)) best.set(label, { weight: total, by });
    }
  }
  return best;
}

/** How well every entry answers an age or a grade: the same span best, one that meets it less. */
export function scoreQuantity(
  { size, quantities: table }: SearchIndex,
  { unit, range }: Pick<Quantity, 'unit' | 'range'>,
): Float32Array {
  const scores = new Float32Array(size);
  const wanted = unit === 'age' ? 0 : 1;
  const from = range.from ?? -Infinity;
  const to = range.to ?? Infinity;
  for (let row = 0; row < table.entries.length; row++) {
    if (table.units[row] !== wanted) continue;
    const low = table.from[row] ?? 0;
    const high = table.to[row] ?? 0;
    if (low > to || high < from) continue;
    const likeness = spanLikeness(Math.max(low, from), Math.min(high, to), low, high, from, to);
    const prominence = (table.scores[row] ?? 0) / FULL_SCORE;
    const entry = table.entries[row] ?? 0;
    const score = prominence * (MEETING + (1 - MEETING) * likeness);
    // Said in several places, it is surer.
    const known = scores[entry] ?? 0;
    scores[entry] = Math.max(known, score) + Math.min(known, score) * AGREEMENT;
  }
  return scores;
}

/** The years in both spans of those in either (Jaccard); spans with open ends are alike or not. */
function spanLikeness(
  bothFrom: number,
  bothTo: number,
  ...ends: [low: number, high: number, from: number, to: number]
): number {
  const [low, high, from, to] = ends;
  if (low === from && high === to) return 1;
  const either = Math.max(high, to) - Math.min(low, from) + 1;
  return Number.isFinite(either) ? (bothTo - bothFrom + 1) / either : 0;
}
