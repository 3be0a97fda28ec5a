import { allBits, commonBits, placesOf, type Bits } from '../bit-set.js';
import type { Choices, Entry, Facet } from '../model.js';
import { countsById, type Counts, type FacetColumn } from './column.js';
import { readListColumn } from './list-column.js';
import { readRangeColumn } from './range-column.js';

/** Counts of two facets crossed: by value of the rows, then by value of the columns. */
export type CrossCounts = Readonly<Record<string, Counts>>;

/** Filters and counts of a catalogue. Facets that it does not have choose and count nothing. */
export class FacetIndex {
  readonly columns: readonly FacetColumn[];
  readonly #byId: ReadonlyMap<string, FacetColumn>;
  readonly #size: number;

  constructor(columns: readonly FacetColumn[], size: number) {
    this.columns = columns;
    this.#byId = new Map(columns.map((column) => [column.facet.id, column]));
    this.#size = size;
  }

  column(facet: string): FacetColumn | undefined {
    return this.#byId.get(facet);
  }

  /** The entries that meet all choices, but for those of the facets left out. */
  matching(choices: Choices, ...without: readonly string[]): Bits {
    const chosen = Object.entries(choices).flatMap(([facet, choice]) => {
      if (without.includes(facet)) return [];
      return this.#byId.get(facet)?.matching(choice) ?? [];
    });
    return commonBits(allBits(this.#size), ...chosen);
  }

  /**
   * How many entries each value of a facet would show, were it chosen: what is chosen of the same facet
   * does not count, since values of one facet add up. All values are there, also those with none.
   */
  counts(facet: string, choices: Choices, among: Bits): Counts {
    return this.counter(choices, among)(facet);
  }

  /** The same for one facet after the other: what is not chosen is counted among the same entries. */
  counter(choices: Choices, among: Bits): (facet: string) => Counts {
    const all = commonBits(among, this.matching(choices));
    const places = placesOf(all);
    return (facet) => {
      const column = this.#byId.get(facet);
      if (!column) return {};
      if (!choices[facet]) return countsById(column, all, places);
      const others = commonBits(among, this.matching(choices, facet));
      return countsById(column, others, placesOf(others));
    };
  }

  /** How many entries have a value of the one facet and a value of the other. */
  cross(rows: string, columns: string, choices: Choices, among: Bits): CrossCounts {
    const [down, across] = [this.#byId.get(rows), this.#byId.get(columns)];
    if (!down || !across) return {};
    const entries = commonBits(among, this.matching(choices, rows, columns));
    return Object.fromEntries(
      down.values.map(({ id }, at) => [
        id,
        countsById(across, commonBits(entries, down.entriesOf(at))),
      ]),
    );
  }
}

/** Reads all facets of a catalogue, a facet at a time: every `yield` is a place to pause. */
export function* buildFacetIndex(
  facets: readonly Facet[],
  entries: readonly Entry[],
): Generator<void, FacetIndex, undefined> {
  const columns: FacetColumn[] = [];
  for (const facet of facets) {
    yield;
    columns.push(
      facet.kind === 'range'
        ? yield* readRangeColumn(facet, entries)
        : yield* readListColumn(facet, entries),
    );
  }
  return new FacetIndex(columns, entries.length);
}
