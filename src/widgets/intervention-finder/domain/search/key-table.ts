/** Numbers of words need 21 bits, hashes 32: together what a float holds exactly. */
const SHIFT = 2 ** 21;

/**
 * Which words share a key, such as a stem: sorted numbers in place of a map of strings, a twentieth of
 * its memory. Keys are known by their hash alone; of a hundred thousand, two collide once in a
 * thousand catalogues, and then a search finds an entry too many.
 */
export class KeyTable {
  readonly #rows: Float64Array;

  /** @param rows from {@link keyRow}, sorted */
  constructor(rows: Float64Array) {
    this.#rows = rows;
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

/** The first place in sorted rows, or in those from one place up to another, that holds the number or more. */
export function lowerBound(
  rows: Float64Array | Uint32Array,
  wanted: number,
  from = 0,
  to = rows.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BUCKETS = 64;

/** Rows in ascending order, sorted in small steps: every `yield` is a place to pause. */
export function* sortRows(rows: readonly number[]): Generator<void, Float64Array, undefined> {
  let most = 1;
  for (const row of rows) if (row >= most) most = row + 1;
  const bucketOf = (row: number) => Math.floor((row / most) * BUCKETS);
  yield;
  const starts = new Uint32Array(BUCKETS + 1);
  for (const row of rows) starts[bucketOf(row) + 1] = (starts[bucketOf(row) + 1] ?? 0) + 1;
  for (let at = 1; at <= BUCKETS; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  yield;
  const next = starts.slice();
  const sorted = new Float64Array(rows.length);
  for (const row of rows) {
    const place = next[bucketOf(row)] ?? 0;
    next[bucketOf(row)] = place + 1;
    sorted[place] = row;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    yield;
    sorted.subarray(starts[bucket], starts[bucket + 1]).sort();
  }
  return sorted;
}
