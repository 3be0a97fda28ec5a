/*
 * Chance that is the same in every run, so that made-up data looks the same tomorrow and two runs of a
 * benchmark measure the same work.
 */

/** Numbers from 0 to 1 that are the same in every run (mulberry32, a public-domain generator). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * One item of a list, each as likely as the next.
 * @throws {RangeError} where the list is empty
 */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}
