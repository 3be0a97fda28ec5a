import type { Text } from '../../../../core/text/text.js';
import { placesOf, type Bits } from '../bit-set.js';
import type { Facet, FacetChoice } from '../model.js';

/** A value that entries can be counted by. */
export interface ColumnValue {
  readonly id: string;
  readonly label: Text;
}

/** What all entries say under one facet. */
export interface FacetColumn {
  readonly facet: Facet;
  /** In the order they are shown in; for a range the whole numbers it spans, where they are few. */
  readonly values: readonly ColumnValue[];
  /**
   * How many of the entries have each value, in the order of `values`.
   *
   * @param places of the entries, by `placesOf`
   */
  counts(entries: Bits, places: Uint32Array): Uint32Array;
  /** The entries that meet a choice; undefined where it chooses nothing. */
  matching(choice: FacetChoice): Bits | undefined;
  /** The entries that have a value, by its place. */
  entriesOf(value: number): Bits;
}

/** How many entries there are in each place of a filter or matrix, by value id. */
export type Counts = Readonly<Record<string, number>>;

/** The counts of a column by value id. */
export function countsById(column: FacetColumn, entries: Bits, places = placesOf(entries)): Counts {
  const counts = column.counts(entries, places);
  return Object.fromEntries(column.values.map(({ id }, at) => [id, counts[at] ?? 0]));
}
