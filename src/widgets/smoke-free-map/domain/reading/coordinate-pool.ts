import type { Coordinates } from '../model.js';

/** Numbers in one block: some two thousand rings. */
const BLOCK = 65_536;

/**
 * Where coordinates are kept, many rings in one block of memory. A block for each would cost more than all
 * else that is done to read it.
 */
export class CoordinatePool {
  #block = new Float64Array(0);
  #start = 0;

  /** Makes room for so many numbers; what was set and not taken is gone. */
  reserve(length: number): void {
    if (this.#start + length <= this.#block.length) return;
    this.#block = new Float64Array(Math.max(length, BLOCK));
    this.#start = 0;
  }

  at(place: number): number {
    return this.#block[this.#start + place] ?? NaN;
  }

  set(place: number, value: number): void {
    this.#block[this.#start + place] = value;
  }

  /** The first so many of the numbers that were set, for good. */
  take(length: number): Coordinates {
    const taken = this.#block.subarray(this.#start, this.#start + length);
    this.#start += length;
    return taken;
  }
}
