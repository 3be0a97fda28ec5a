import type { WheelArc } from '../domain/model.js';

/** The rings that events may be drawn in, outermost first. */
export interface Rings {
  /** Distance of each ring's middle from the centre, outermost first. */
  readonly radii: readonly number[];
  /** Half the width of a number's disc. */
  readonly disc: number;
}

/** An arc with the place its number has been given. */
export interface PlacedArc {
  readonly arc: WheelArc;
  readonly radius: number;
  /** Where the number stands, in turns; the middle of the arc unless another number is in the way. */
  readonly at: number;
}

interface Taken {
  readonly radius: number;
  /** Where the ring is free again. */
  end: number;
}

/**
 * Gives every arc a ring where neither it nor its number covers another, outermost first. Where all
 * rings are taken, the number moves on to the first free place: it stays readable, and the table says
 * the date.
 */
export function placeArcs(arcs: readonly WheelArc[], { radii, disc }: Rings): PlacedArc[] {
  const rings: Taken[] = radii.map((radius) => ({ radius, end: Number.NEGATIVE_INFINITY }));
  const inOrder = arcs.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return inOrder.map((arc) => placeArc(arc, rings, disc)).sort(byNumber);
}

function placeArc(arc: WheelArc, rings: readonly Taken[], disc: number): PlacedArc {
  const middle = (arc.from + arc.to) / 2;
  const startIn = ({ radius }: Taken): number =>
    Math.min(arc.from, middle - halfTurn(disc, radius));
  const free = rings.find((ring) => ring.end <= startIn(ring)) ?? leastTaken(rings);
  if (!free) return { arc, radius: 0, at: middle };
  const half = halfTurn(disc, free.radius);
  const at = Math.max(middle, free.end + half);
  free.end = Math.max(arc.to, at + half);
  return { arc, radius: free.radius, at };
}

function leastTaken(rings: readonly Taken[]): Taken | undefined {
  return rings.reduce<Taken | undefined>(
    (least, ring) => (least === undefined || ring.end < least.end ? ring : least),
    undefined,
  );
}

/** How much of a turn half a disc takes at a distance from the centre. */
function halfTurn(disc: number, radius: number): number {
  return disc / (2 * Math.PI * radius);
}

function byNumber(a: PlacedArc, b: PlacedArc): number {
  return a.arc.number - b.arc.number;
}
