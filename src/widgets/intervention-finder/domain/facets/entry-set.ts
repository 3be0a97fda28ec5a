import { addBit, eachBit, countCommon, hasBit, noBits, type Bits } from '../bit-set.js';
import { lowerBound } from '../search/key-table.js';

/**
 * The entries that have one value. Rare ones are a list, others a bit each, whichever is smaller: a
 * facet may have thousands of values.
 */
export class EntrySet {
  readonly #size: number;
  readonly #list: Uint32Array | undefined;
  readonly #bits: Bits | undefined;

  /** @param entries in ascending order @param size of the catalogue */
  constructor(entries: readonly number[], size: number) {
    this.#size = size;
    if (entries.length * 32 < size) this.#list = new Uint32Array(entries);
    else {
      this.#bits = noBits(size);
      for (const entry of entries) addBit(this.#bits, entry);
    }
  }

  has(entry: number): boolean {
    if (this.#bits) return hasBit(this.#bits, entry);
    return this.#list?.[lowerBound(this.#list, entry)] === entry;
  }

  /** How many of the entries have the value. @param places of the entries, by {@link placesOf} */
  countIn(entries: Bits, places: Uint32Array): number {
    if (this.#bits) return countCommon(entries, places, this.#bits);
    let count = 0;
    for (const entry of this.#list ?? []) if (hasBit(entries, entry)) count++;
    return count;
  }

  addTo(bits: Bits): void {
    for (const entry of this.#list ?? []) addBit(bits, entry);
    const own = this.#bits;
    for (let at = 0; own && at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (own[at] ?? 0);
  }

  toBits(): Bits {
    const bits = noBits(this.#size);
    this.addTo(bits);
    return bits;
  }

  /** In ascending order. */
  entries(): Iterable<number> {
    return this.#list ?? eachBit(this.#bits ?? noBits(0));
  }
}
