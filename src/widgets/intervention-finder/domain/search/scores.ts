import { addBit, bitsOf, countBits, hasBit, noBits, visitBits, type Bits } from '../bit-set.js';
import type { WordRowSpan } from './search-index.js';

/** A number above 0 for some of the entries of a catalogue, 0 for the others; as small as they are few. */
export class Scores {
  /** Those that have one. */
  readonly entries: Bits;
  /** In the order of their entries. */
  readonly values: Float32Array;
  /** By word of the bits: how many entries are before it. */
  readonly #before: Uint32Array;

  /** @param values of every entry in the bits, in their order */
  constructor(entries: Bits, values: Float32Array) {
    this.entries = entries;
    this.values = values;
    this.#before = new Uint32Array(entries.length);
    let sum = 0;
    for (let at = 0; at < entries.length; at++) {
      this.#before[at] = sum;
      sum += bitsOf(entries[at] ?? 0);
    }
  }

  at(entry: number): number {
    const word = this.entries[entry >>> 5] ?? 0;
    const bit = 1 << (entry & 31);
    if ((word & bit) === 0) return 0;
    return this.values[(this.#before[entry >>> 5] ?? 0) + bitsOf(word & (bit - 1))] ?? 0;
  }

  /** Others for the same entries. */
  map(other: (score: number) => number): Scores {
    return new Scores(this.entries, this.values.map(other));
  }

  has(entry: number): boolean {
    return hasBit(this.entries, entry);
  }

  /** Visits the entries that have one, in ascending order. */
  visit(see: (entry: number, score: number) => void): void {
    let place = 0;
    visitBits(this.entries, (entry) => see(entry, this.values[place++] ?? 0));
  }
}

/**
 * Room to work out scores in: a place for every entry, so that none need be looked for. It is used again,
 * since so much memory for each word of each query keeps a browser busy with taking it back.
 */
export class ScoreSheet {
  readonly #values: Float32Array;
  #entries: Bits;

  constructor(size: number) {
    this.#values = new Float32Array(size);
    this.#entries = noBits(size);
  }

  /** An empty one; another than those that are not {@link done} yet. */
  static take(size: number): ScoreSheet {
    const used = free.pop();
    // One of another size is let go: its catalogue may be gone, and it would be in the way of those that fit.
    return used?.size === size ? used : new ScoreSheet(size);
  }

  get size(): number {
    return this.#values.length;
  }

  at(entry: number): number {
    return this.#values[entry] ?? 0;
  }

  /** @param score above 0 */
  set(entry: number, score: number): void {
    if (this.#values[entry] === 0) addBit(this.#entries, entry);
    this.#values[entry] = score;
  }

  /** Sets a score where it is higher than the one there is. */
  raise(entry: number, score: number): void {
    if (score > (this.#values[entry] ?? 0)) this.set(entry, score);
  }

  /** Raises the scores of the entries that have a word, by so much for each point. */
  raiseAll({ entries, scores, from, to }: WordRowSpan, unit: number): void {
    const values = this.#values;
    const bits = this.#entries;
    for (let row = from; row < to; row++) {
      const entry = entries[row] ?? 0;
      const score = unit * (scores[row] ?? 0);
      const known = values[entry] ?? 0;
      if (score <= known) continue;
      if (known === 0) addBit(bits, entry);
      values[entry] = score;
    }
  }

  // The next two run for every word of every query, so they walk bits themselves: `visitBits`, which calls
  // a function for each entry, takes two to three times as long.

  /** Adds a share of other scores, or so much for each that there is. */
  addAll(scores: Scores, share: number, isEach = false): void {
    const values = this.#values;
    const bits = this.#entries;
    let place = 0;
    for (let at = 0; at < bits.length; at++) {
      const others = scores.entries[at] ?? 0;
      for (let word = others; word !== 0; word &= word - 1) {
        const entry = at * 32 + 31 - Math.clz32(word & -word);
        const score = isEach ? 1 : (scores.values[place] ?? 0);
        values[entry] = (values[entry] ?? 0) + score * share;
        place++;
      }
      bits[at] = (bits[at] ?? 0) | others;
    }
  }

  /** What stands on it, which is empty and free afterwards. */
  done(): Scores {
    const values = this.#values;
    const bits = this.#entries;
    const own = new Float32Array(countBits(bits));
    let place = 0;
    for (let at = 0; at < bits.length; at++) {
      for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
        const entry = at * 32 + 31 - Math.clz32(word & -word);
        own[place++] = values[entry] ?? 0;
        values[entry] = 0;
      }
    }
    this.#entries = noBits(this.size);
    if (free.length < MOST_FREE) free.push(this);
    return new Scores(bits, own);
  }
}

const MOST_FREE = 3;
const free: ScoreSheet[] = [];
