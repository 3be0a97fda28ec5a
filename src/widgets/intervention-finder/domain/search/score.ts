import type { Quantity } from './quantities.js';
import { LOOSE, type Related } from './relations.js';
import type { Meaning } from './relate.js';
import { ScoreSheet, type Scores } from './scores.js';
import { FULL_SCORE, type LabelRef, type SearchIndex } from './search-index.js';
import { PROMINENCE } from './word-rows.js';

/** A number of the same kind that only meets the one asked for is worth at least this. */
const MEETING = 0.5;
/** How much of a second, weaker answer counts. */
const AGREEMENT = 0.15;

/** Labels by their numbers, and how well a word leads to each. */
export type LabelWeights = ReadonlyMap<number, { readonly weight: number; readonly by: Related }>;

/** Rows between two pauses. */
const STEP = 20_000;

/**
 * How well every entry answers a word, 0 where it does not: the best way counts, not the sum. Every `yield`
 * is a place to pause.
 *
 * @param labels those that the word leads to
 */
export function* scoreMeaning(
  index: SearchIndex,
  meaning: Meaning,
  labels: LabelWeights,
): Generator<void, Scores, undefined> {
  const { related, together, named } = meaning;
  const sheet = ScoreSheet.take(index.size);
  yield* scoreRelated(index, related, labels, sheet);
  yield;
  for (const label of named) addLabel(index, label, PROMINENCE.facet, sheet);
  for (const { weight, words } of together) {
    const each: Scores[] = [];
    for (const word of words) {
      const own = ScoreSheet.take(index.size);
      yield* scoreRelated(index, word, labelWeights(index, word), own);
      each.push(own.done());
    }
    const [first, ...others] = each;
    first?.visit((entry, score) => {
      let least = score;
      for (const other of others) least = Math.min(least, other.at(entry));
      sheet.raise(entry, least * weight);
    });
  }
  return sheet.done();
}

function* scoreRelated(
  index: SearchIndex,
  related: readonly Related[],
  labels: LabelWeights,
  sheet: ScoreSheet,
): Generator<void, void, undefined> {
  const { postings } = index;
  let left = STEP;
  for (const { word, end, weight } of related) {
    const spans = end - word === 1 ? [postings.rows(word)] : postings.allRows(word, end);
    for (const span of spans) {
      for (let { from } = span; from < span.to;) {
        const to = Math.min(span.to, from + left);
        sheet.raiseAll({ ...span, from, to }, weight / FULL_SCORE);
        left -= to - from;
        from = to;
        if (left > 0) continue;
        yield;
        left = STEP;
      }
    }
  }
  for (const [label, { weight }] of labels) {
    addLabel(index, label, weight * PROMINENCE.facet, sheet);
  }
}

/** What an entry is filed under and says too, it is about. */
function addLabel(index: SearchIndex, label: number, score: number, sheet: ScoreSheet): void {
  for (const entry of index.labels[label]?.entries() ?? []) addTo(sheet, entry, score);
}

/** Said in several places, it is surer. */
function addTo(sheet: ScoreSheet, entry: number, score: number): void {
  const known = sheet.at(entry);
  const sum = Math.max(known, score) + Math.min(known, score) * AGREEMENT;
  if (sum > 0) sheet.set(entry, sum);
}

/** The labels that words lead to, and by which of them best. */
export function labelWeights(index: SearchIndex, related: readonly Related[]): LabelWeights {
  const best = new Map<number, { weight: number; by: Related }>();
  for (const by of related) {
    for (const { label, weight, isSynonym } of labelsOf(index, by)) {
      if (isSynonym && LOOSE.has(by.relation)) continue;
      const total = by.weight * weight;
      if (total > (best.get(label)?.weight ?? 0)) best.set(label, { weight: total, by });
    }
  }
  return best;
}

function labelsOf({ labelled }: SearchIndex, { word, end }: Related): readonly LabelRef[] {
  if (end - word === 1) return labelled.get(word) ?? [];
  const words = [...labelled.keys()].filter((each) => each >= word && each < end);
  return words.sort((one, other) => one - other).flatMap((each) => labelled.get(each) ?? []);
}

/** How well every entry answers an age or a grade: the same span best, one that meets it less. */
export function scoreQuantity(
  { size, quantities: table }: SearchIndex,
  { unit, range }: Pick<Quantity, 'unit' | 'range'>,
): Scores {
  const sheet = ScoreSheet.take(size);
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
    addTo(sheet, table.entries[row] ?? 0, prominence * (MEETING + (1 - MEETING) * likeness));
  }
  return sheet.done();
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
