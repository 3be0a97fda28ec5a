import { noBits, type Bits } from '../bit-set.js';
import { compareKeys, danishKey } from '../danish-order.js';
import type { BooleanFacet, Entry, FacetChoice, ListFacet } from '../model.js';
import type { ColumnValue, FacetColumn } from './column.js';
import { EntrySet } from './entry-set.js';

/** What entries say under a facet of values, or under one of yes and no. */
export class ListColumn implements FacetColumn {
  readonly facet: ListFacet | BooleanFacet;
  readonly values: readonly ColumnValue[];
  readonly #sets: readonly EntrySet[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #size: number;

  /** @param found the entries that have each value, in ascending order */
  constructor(
    facet: ListFacet | BooleanFacet,
    found: ReadonlyMap<string, readonly number[]>,
    size: number,
  ) {
    this.facet = facet;
    this.#size = size;
    this.values = inOrder(facet, [...found.keys()]);
    this.#sets = this.values.map(({ id }) => new EntrySet(found.get(id) ?? [], size));
    this.#places = new Map(this.values.map(({ id }, place) => [id, place]));
  }

  set(value: number): EntrySet | undefined {
    return this.#sets[value];
  }

  counts(entries: Bits, places: Uint32Array): Uint32Array {
    return new Uint32Array(this.#sets.map((set) => set.countIn(entries, places)));
  }

  matching(choice: FacetChoice): Bits | undefined {
    const isSaid = this.facet.kind === 'boolean' && choice.is !== undefined;
    const chosen = isSaid ? [String(choice.is)] : choice.values;
    if (!chosen || chosen.length === 0) return undefined;
    // Of the entries of values that are no longer there, there are none.
    const bits = noBits(this.#size);
    for (const id of chosen) this.#sets[this.#places.get(id) ?? -1]?.addTo(bits);
    return bits;
  }

  entriesOf(value: number): Bits {
    return this.#sets[value]?.toBits() ?? noBits(this.#size);
  }
}

/** Reads what all entries say under a facet; every `yield` is a place to pause. */
export function* readListColumn(
  facet: ListFacet | BooleanFacet,
  entries: readonly Entry[],
): Generator<void, ListColumn, undefined> {
  const found = new Map<string, number[]>();
  for (const [number, entry] of entries.entries()) {
    if (number % STEP === 0) yield;
    for (const id of new Set(valueIds(facet, entry))) {
      const own = found.get(id);
      if (own) own.push(number);
      else found.set(id, [number]);
    }
  }
  return new ListColumn(facet, found, entries.length);
}

const STEP = 2000;

/** The values that an entry has under a facet. */
export function valueIds(facet: ListFacet | BooleanFacet, { values }: Entry): readonly string[] {
  const value = values?.[facet.id];
  if (facet.kind === 'boolean') return typeof value === 'boolean' ? [String(value)] : [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The declared values in their order, then others that entries have, A to Å. */
function inOrder(
  facet: ListFacet | BooleanFacet,
  found: readonly string[],
): readonly ColumnValue[] {
  if (facet.kind === 'boolean') {
    return ['true', 'false'].map((id) => ({ id, label: id }));
  }
  const declared = facet.values ?? [];
  const known = new Set(declared.map(({ id }) => id));
  const others = found
    .filter((id) => !known.has(id))
    .map((id) => ({ id, label: id, key: danishKey(id) }))
    .sort((one, other) => compareKeys(one.key, other.key));
  return [...declared, ...others.map(({ id, label }) => ({ id, label }))];
}
