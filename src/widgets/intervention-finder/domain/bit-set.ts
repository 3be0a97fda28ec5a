/** A set of entries by number: a bit each, 32 to a word. Filters and counts are sums of such words. */
export type Bits = Uint32Array;

/** A set with room for so many entries, none in it. */
export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

/** A set of so many entries, all in it. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function addBit(bits: Bits, entry: number): void {
  bits[entry >>> 5] = (bits[entry >>> 5] ?? 0) | (1 << (entry & 31));
}

export function hasBit(bits: Bits, entry: number): boolean {
  return (((bits[entry >>> 5] ?? 0) >>> (entry & 31)) & 1) === 1;
}

/** How many entries are in the set, or in both sets. */
export function countBits(bits: Bits, other?: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    const word = other ? (bits[at] ?? 0) & (other[at] ?? 0) : (bits[at] ?? 0);
    if (word !== 0) count += bitsOf(word);
  }
  return count;
}

/** The places of the words of a set that have any entries, so that others need not be looked at. */
export function placesOf(bits: Bits): Uint32Array {
  const places = new Uint32Array(bits.length);
  let length = 0;
  for (let at = 0; at < bits.length; at++) if (bits[at] !== 0) places[length++] = at;
  return places.subarray(0, length);
}

/** How many entries are in both sets. @param places those of the first, by {@link placesOf} */
export function countCommon(bits: Bits, places: Uint32Array, other: Bits): number {
  let count = 0;
  for (const at of places) {
    const word = (bits[at] ?? 0) & (other[at] ?? 0);
    if (word !== 0) count += bitsOf(word);
  }
  return count;
}

/** A new set of the entries that are in all of the sets. */
export function commonBits(first: Bits, ...others: readonly Bits[]): Bits {
  const common = first.slice();
  for (const other of others) {
    for (let at = 0; at < common.length; at++) common[at] = (common[at] ?? 0) & (other[at] ?? 0);
  }
  return common;
}

/** Visits the entries of a set in ascending order: for the many, where {@link eachBit} is slow. */
export function visitBits(bits: Bits, visit: (entry: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
      visit(at * 32 + 31 - Math.clz32(word & -word));
    }
  }
}

/** The entries of a set in ascending order. */
export function* eachBit(bits: Bits): Generator<number, void, undefined> {
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
      yield at * 32 + 31 - Math.clz32(word & -word);
    }
  }
}

/** How many of 32 bits are set (Hamming weight). */
export function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
