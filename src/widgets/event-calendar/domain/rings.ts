/** An arc on a circle, in turns clockwise from the top. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** A single day is hardly a hair; two closer than five days need a ring each. */
const NARROWEST = 5 / 365;

/**
 * The ring of each arc, 0 the first, so that arcs in one ring never touch: each takes the first ring
 * that is free where it begins. Arcs come in any order; the answer is in theirs. The top of the circle
 * is where a period begins and ends, so nothing is packed across it.
 */
export function packRings(arcs: readonly Arc[]): readonly number[] {
  const ringEnds: number[] = [];
  const rings = new Array<number>(arcs.length).fill(0);
  const inOrder = [...arcs.keys()].sort((one, other) => arcs[one]!.from - arcs[other]!.from);
  for (const at of inOrder) {
    // `at` is an index of `arcs`.
    const { from, to } = arcs[at]!;
    const free = ringEnds.findIndex((end) => end <= from);
    const ring = free < 0 ? ringEnds.length : free;
    ringEnds[ring] = Math.max(to, from + NARROWEST);
    rings[at] = ring;
  }
  return rings;
}
