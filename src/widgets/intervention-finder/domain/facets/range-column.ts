import { addBit, noBits, visitBits, type Bits } from '../bit-set.js';
import type { Entry, FacetChoice, Range, RangeFacet } from '../model.js';
import type { ColumnValue, FacetColumn } from './column.js';

/** With more whole numbers between the ends, entries are not counted by them. */
const MOST_VALUES = 121;

/** What entries say under a facet of spans. A span is met by every span that shares a number with it. */
export class RangeColumn implements FacetColumn {
  readonly facet: RangeFacet;
  readonly values: readonly ColumnValue[];
  readonly #from: Float64Array;
  /** NaN for both where an entry says nothing. */
  readonly #to: Float64Array;
  readonly #first: number;

  /** @param from by entry: where its span begins, -Infinity where it is open @param to likewise */
  constructor(facet: RangeFacet, from: Float64Array, to: Float64Array) {
    this.facet = facet;
    this.#from = from;
    this.#to = to;
    const [first, last] = wholeNumbers(from, to);
    this.#first = first;
    const length = last - first + 1;
    this.values = [...new Array<undefined>(length > 0 && length <= MOST_VALUES ? length : 0)].map(
      (_, at) => ({ id: String(first + at), label: String(first + at) }),
    );
  }

  counts(entries: Bits): Uint32Array {
    const length = this.values.length;
    const changes = new Int32Array(length + 1);
    const count = (entry: number) => {
      const from = Math.ceil(Math.max((this.#from[entry] ?? NaN) - this.#first, 0));
      const to = Math.floor(Math.min((this.#to[entry] ?? NaN) - this.#first, length - 1));
      if (!(from <= to)) return;
      changes[from] = (changes[from] ?? 0) + 1;
      changes[to + 1] = (changes[to + 1] ?? 0) - 1;
    };
    if (length > 0) visitBits(entries, count);
    let sum = 0;
    return new Uint32Array(length).map((_, at) => (sum += changes[at] ?? 0));
  }

  matching({ range }: FacetChoice): Bits | undefined {
    if (range?.from === undefined && range?.to === undefined) return undefined;
    const { from = -Infinity, to = Infinity } = range;
    const bits = noBits(this.#from.length);
    for (let entry = 0; entry < this.#from.length; entry++) {
      if ((this.#from[entry] ?? NaN) <= to && (this.#to[entry] ?? NaN) >= from) addBit(bits, entry);
    }
    return bits;
  }

  entriesOf(value: number): Bits {
    const number = this.#first + value;
    return this.matching({ range: { from: number, to: number } }) ?? noBits(0);
  }
}

/** Reads what all entries say under a facet; every `yield` is a place to pause. */
export function* readRangeColumn(
  facet: RangeFacet,
  entries: readonly Entry[],
): Generator<void, RangeColumn, undefined> {
  const from = new Float64Array(entries.length).fill(NaN);
  const to = from.slice();
  for (const [number, entry] of entries.entries()) {
    if (number % STEP === 0) yield;
    const range = rangeOf(facet, entry);
    if (!range) continue;
    from[number] = range.from ?? -Infinity;
    to[number] = range.to ?? Infinity;
  }
  return new RangeColumn(facet, from, to);
}

const STEP = 2000;

/** The span that an entry has under a facet, or undefined. */
export function rangeOf(facet: RangeFacet, { values }: Entry): Range | undefined {
  const value = values?.[facet.id];
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const range = value as Range;
  return range.from === undefined && range.to === undefined ? undefined : range;
}

/** The least and the greatest number that any span names; the first is greater where there is none. */
function wholeNumbers(...ends: readonly Float64Array[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const numbers of ends) {
    for (const end of numbers) {
      if (!Number.isFinite(end)) continue;
      first = Math.min(first, Math.floor(end));
      last = Math.max(last, Math.ceil(end));
    }
  }
  return Number.isFinite(first) ? [first, last] : [0, -1];
}
