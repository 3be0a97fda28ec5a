import { countBits, eachBit, hasBit, visitBits, type Bits } from './bit-set.js';
import { danishOrder } from './danish-order.js';
import type { Entry, SortName } from './model.js';
import type { Scores } from './search/scores.js';
import { textValue } from '../../../core/text/text.js';

/** Levels of a score that are told apart. */
const LEVELS = 4096;
/** Entries between two pauses. */
const STEP = 2000;

/** The entries of a catalogue in the orders that do not depend on a search. */
export class EntryOrder {
  readonly #byTitle: Uint32Array;
  readonly #byYear: Uint32Array;

  constructor(byTitle: readonly number[], byYear: readonly number[]) {
    this.#byTitle = new Uint32Array(byTitle);
    this.#byYear = new Uint32Array(byYear);
  }

  /** Every entry, by its title. */
  get titles(): Uint32Array {
    return this.#byTitle;
  }

  /** The first so many of the entries. */
  first(entries: Bits, sort: SortName, count: number, scores?: Scores): readonly number[] {
    if (sort === 'relevance' && scores) return firstByScore(entries, scores, count);
    if (sort === 'title') return firstInOrder(this.#byTitle, entries, count);
    if (sort === 'newest') return firstInOrder(this.#byYear, entries, count);
    const first: number[] = [];
    for (const entry of eachBit(entries)) {
      if (first.length >= count) break;
      first.push(entry);
    }
    return first;
  }
}

/** Sorts the titles in small steps: every `yield` is a place to pause. */
export function* buildEntryOrder(
  entries: readonly Entry[],
): Generator<void, EntryOrder, undefined> {
  const titles: string[] = [];
  for (const { title } of entries) {
    if (titles.length % STEP === 0) yield;
    titles.push(textValue(title, 'da'));
  }
  const byTitle = yield* danishOrder(titles);
  yield;
  return yield* orderBy(byTitle, (entry) => entries[entry]?.year);
}

/**
 * The orders of entries whose order by title is known. Newest first; those of a year, and those without
 * one, by title. Every `yield` is a place to pause.
 */
export function* orderBy(
  byTitle: Iterable<number>,
  yearOf: (entry: number) => number | undefined,
): Generator<void, EntryOrder, undefined> {
  const titles = [...byTitle];
  const years = new Map<number, number[]>();
  for (const [place, entry] of titles.entries()) {
    if (place % STEP === 0) yield;
    const year = yearOf(entry) ?? -Infinity;
    const others = years.get(year);
    if (others) others.push(entry);
    else years.set(year, [entry]);
  }
  const newest = [...years].sort(([one], [other]) => other - one);
  yield;
  return new EntryOrder(
    titles,
    newest.flatMap(([, group]) => group),
  );
}

function firstInOrder(order: Uint32Array, entries: Bits, count: number): readonly number[] {
  const first: number[] = [];
  for (const entry of order) {
    if (first.length >= count) break;
    if (hasBit(entries, entry)) first.push(entry);
  }
  return first;
}

/** Only as many are sorted as are shown: a broad search finds most of a catalogue. */
function firstByScore(entries: Bits, scores: Scores, count: number): readonly number[] {
  const levels = new Uint16Array(countBits(entries));
  const sizes = new Uint32Array(LEVELS);
  let place = 0;
  visitBits(entries, (entry) => {
    const level = Math.min(LEVELS - 1, Math.floor(scores.at(entry) * LEVELS));
    levels[place++] = level;
    sizes[level] = (sizes[level] ?? 0) + 1;
  });
  let least = LEVELS - 1;
  for (let sum = sizes[least] ?? 0; least > 0 && sum < count; sum += sizes[least] ?? 0) least--;
  const best: { readonly entry: number; readonly score: number }[] = [];
  place = 0;
  visitBits(entries, (entry) => {
    if ((levels[place++] ?? 0) >= least) best.push({ entry, score: scores.at(entry) });
  });
  best.sort((one, other) => other.score - one.score || one.entry - other.entry);
  return best.slice(0, count).map(({ entry }) => entry);
}
