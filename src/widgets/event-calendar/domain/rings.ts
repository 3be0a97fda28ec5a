/** An arc on a circle, in turns clockwise from the top. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** A single day is hardly a hair; two closer than five days need a ring each. */
const NARROWEST = 5 / 365;

/**
 * The arcs, in their order, each with the ring it is in, 0 the first, so that arcs in one ring never
 * touch: each takes the first ring that is free where it begins. The top of the circle is where a period
 * begins and ends, so nothing is packed across it.
 */
export function packRings<Kind extends Arc>(
  arcs: readonly Kind[],
): readonly (Kind & { readonly ring: number })[] {
  const ringEnds: number[] = [];
  const rings = new Map<Kind, number>();
  for (const arc of arcs.toSorted((one, other) => one.from - other.from)) {
    const free = ringEnds.findIndex((end) => end <= arc.from);
    const ring = free < 0 ? ringEnds.length : free;
    ringEnds[ring] = Math.max(arc.to, arc.from + NARROWEST);
    rings.set(arc, ring);
  }
  return arcs.map((arc) => ({ ...arc, ring: rings.get(arc) ?? 0 }));
}
