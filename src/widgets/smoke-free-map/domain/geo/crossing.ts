import type { Coordinates, Point } from '../model.js';

/** From one point of a ring to the next, its lesser east first. */
interface Edge {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** Pairs of edges that are compared for one polygon; a drawing so tangled is given up on. */
const MOST_COMPARED = 4_000_000;

/**
 * A point where rings of a polygon cross each other or themselves; undefined where they do not. To touch is
 * not to cross. Of very many edges in the same place, not all may be looked at.
 */
export function firstCrossing(rings: readonly Coordinates[]): Point | undefined {
  const edges = edgesOf(rings).sort((one, other) => one.fromX - other.fromX);
  let open: Edge[] = [];
  let compared = 0;
  for (const edge of edges) {
    // Those that end west of where this one begins meet none that comes after.
    open = open.filter(({ toX }) => toX >= edge.fromX);
    compared += open.length;
    for (const other of open) {
      const point = crossing(edge, other);
      if (point) return point;
    }
    if (compared > MOST_COMPARED) return undefined;
    open.push(edge);
  }
  return undefined;
}

function edgesOf(rings: readonly Coordinates[]): Edge[] {
  return rings.flatMap((ring) => {
    const edges: Edge[] = [];
    for (let at = 2; at + 1 < ring.length; at += 2) {
      const [x = NaN, y = NaN, nextX = NaN, nextY = NaN] = ring.subarray(at - 2, at + 2);
      edges.push(
        x <= nextX
          ? { fromX: x, fromY: y, toX: nextX, toY: nextY }
          : { fromX: nextX, fromY: nextY, toX: x, toY: y },
      );
    }
    return edges;
  });
}

/** Where two edges cross in the midst of both. */
function crossing(one: Edge, other: Edge): Point | undefined {
  const from = side(other, one.fromX, one.fromY);
  const to = side(other, one.toX, one.toY);
  if (from * to >= 0) return undefined;
  if (side(one, other.fromX, other.fromY) * side(one, other.toX, other.toY) >= 0) return undefined;
  const part = from / (from - to);
  return {
    east: one.fromX + (one.toX - one.fromX) * part,
    north: one.fromY + (one.toY - one.fromY) * part,
  };
}

/** A tenth of a millimetre: ends that meet in a file need not do so to the last digit once converted. */
const TOUCHING = 0.0001;

/** On which side of an edge a point is, and how far, in metres; 0 where it touches. */
function side({ fromX, fromY, toX, toY }: Edge, x: number, y: number): number {
  const across = (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
  const metres = across / Math.hypot(toX - fromX, toY - fromY);
  return Math.abs(metres) < TOUCHING ? 0 : metres;
}
