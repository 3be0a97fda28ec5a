/** Numbers of words need 21 bits, hashes 32: together what a float holds exactly. */
const SHIFT = 2 ** 21;

/**
 * Which words share a key, such as a stem: sorted numbers in place of a map of strings, a twentieth of
 * its memory. Keys are known by their hash alone; of a hundred thousand, two collide once in a
 * thousand catalogues, and then a search finds an entry too many.
 */
export class KeyTable {
  readonly #rows: Float64Array;

  /** @param rows from {@link keyRow}; sorted here */
  constructor(rows: readonly number[]) {
    this.#rows = new Float64Array(rows).sort();
  }

  /** The words that have the key, in order. */
  *find(key: string): Generator<number, void, undefined> {
    const first = keyRow(key, 0);
    for (let at = lowerBound(this.#rows, first); at < this.#rows.length; at++) {
      const word = (this.#rows[at] ?? 0) - first;
      if (word >= SHIFT) return;
      yield word;
    }
  }

  has(key: string): boolean {
    return !this.find(key).next().done;
  }
}

/** A row of a {@link KeyTable}: that a word, by its number, has a key. */
export function keyRow(key: string, word: number): number {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) * SHIFT + word;
}

/** The first place in sorted rows that holds the number or more. */
export function lowerBound(rows: Float64Array | Uint32Array, wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
