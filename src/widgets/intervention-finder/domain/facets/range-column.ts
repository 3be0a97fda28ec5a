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

  constructor(facet: RangeFacet, entries: readonly Entry[]) {
    const ranges = entries.map((entry) => rangeOf(facet, entry));
    this.facet = facet;
    this.#from = new Float64Array(ranges.map((range) => (range ? (range.from ?? -Infinity) : NaN)));
    this.#to = new Float64Array(ranges.map((range) => (range ? (range.to ?? Infinity) : NaN)));
    const [first, last] = wholeNumbers(ranges);
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

/** The span that an entry has under a facet, or undefined. */
export function rangeOf(facet: RangeFacet, { values }: Entry): Range | undefined {
  const value = values?.[facet.id];
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const range = value as Range;
  return range.from === undefined && range.to === undefined ? undefined : range;
}

/** The least and the greatest number that any span names; the first is greater where there is none. */
function wholeNumbers(ranges: readonly (Range | undefined)[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const range of ranges) {
    for (const end of [range?.from, range?.to]) {
      if (end === undefined || !Number.isFinite(end)) continue;
      first = Math.min(first, Math.floor(end));
      last = Math.max(last, Math.ceil(end));
    }
  }
  return Number.isFinite(first) ? [first, last] : [0, -1];
}
