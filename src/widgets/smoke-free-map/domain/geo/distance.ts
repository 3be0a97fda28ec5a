import type { Coordinates, Point, Shape } from '../model.js';

/** The nearest place on an edge, and how far it is: below 0 where one stands inside. */
export interface NearestEdge extends Point {
  readonly metres: number;
}

/**
 * Metres from a point to the edge of shapes taken together, below 0 inside any of them. A ring that
 * crosses another, or itself, encloses what an odd number of its turns go around (the even-odd rule).
 * Infinity where there are no shapes.
 */
export function signedDistance(shapes: readonly Shape[], point: Point): number {
  return nearestEdge(shapes, point).metres;
}

/** The same with the place on the edge, to tell the way there. */
export function nearestEdge(shapes: readonly Shape[], point: Point): NearestEdge {
  let nearest: NearestEdge = { metres: Infinity, ...point };
  for (const shape of shapes) {
    const edge = edgeOf(shape, point);
    if (edge.metres < nearest.metres) nearest = edge;
  }
  return nearest;
}

function edgeOf(shape: Shape, point: Point): NearestEdge {
  switch (shape.kind) {
    case 'polygon': {
      const edge = nearestOnPaths(shape.rings, point);
      return isInRings(shape.rings, point) ? { ...edge, metres: -edge.metres } : edge;
    }
    case 'line':
      return beyond(nearestOnPaths([shape.path], point), point, shape.width / 2);
    case 'circle': {
      const { centre, radius } = shape;
      const metres = Math.hypot(centre.east - point.east, centre.north - point.north);
      return beyond({ ...centre, metres }, point, radius);
    }
  }
}

/** The edge that is everywhere so far from a core. */
function beyond(core: NearestEdge, point: Point, reach: number): NearestEdge {
  const part = core.metres === 0 ? 0 : reach / core.metres;
  return {
    metres: core.metres - reach,
    east: core.east + (point.east - core.east) * part,
    north: core.north + (point.north - core.north) * part,
  };
}

/** Whether rings go around a point an odd number of times. Of a point on an edge either may be said. */
export function isInRings(rings: readonly Coordinates[], { east, north }: Point): boolean {
  let isInside = false;
  for (const ring of rings) {
    let x = (ring[0] ?? NaN) - east;
    let y = (ring[1] ?? NaN) - north;
    for (let at = 2; at + 1 < ring.length; at += 2) {
      const beforeX = x;
      const beforeY = y;
      x = (ring[at] ?? NaN) - east;
      y = (ring[at + 1] ?? NaN) - north;
      if (y > 0 === beforeY > 0) continue;
      // The side of the edge that the point is on; only what crosses east of it counts.
      if (beforeX * y - x * beforeY > 0 === y > beforeY) isInside = !isInside;
    }
  }
  return isInside;
}

/** The nearest place on paths of at least one point; its metres are never below 0. */
export function nearestOnPaths(paths: readonly Coordinates[], point: Point): NearestEdge {
  let least = Infinity;
  let [bestX, bestY] = [0, 0];
  for (const path of paths) {
    let x = (path[0] ?? NaN) - point.east;
    let y = (path[1] ?? NaN) - point.north;
    for (let at = 2; at + 1 < path.length; at += 2) {
      const alongX = (path[at] ?? NaN) - point.east - x;
      const alongY = (path[at + 1] ?? NaN) - point.north - y;
      const length = alongX * alongX + alongY * alongY;
      const share = length === 0 ? 0 : -(x * alongX + y * alongY) / length;
      const part = share < 0 ? 0 : share > 1 ? 1 : share;
      const toX = x + part * alongX;
      const toY = y + part * alongY;
      const squared = toX * toX + toY * toY;
      if (squared < least) {
        least = squared;
        bestX = toX;
        bestY = toY;
      }
      x += alongX;
      y += alongY;
    }
  }
  return { metres: Math.sqrt(least), east: point.east + bestX, north: point.north + bestY };
}
