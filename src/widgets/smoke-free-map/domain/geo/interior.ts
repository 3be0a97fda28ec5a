import type { Coordinates, Point, Shape } from '../model.js';
import { boundsOfCoordinates } from './bounds.js';
import { isInRings, nearestOnPaths } from './distance.js';

/** A polygon that is nowhere thicker than this many metres has no inside. */
const LEAST_THICKNESS = 0.001;

/** Where across a polygon its inside is looked for. The first is off the middle, where corners like to be. */
const ACROSS = [0.497, 0.24, 0.76, 0.37, 0.63, 0.11, 0.89] as const;

/** Of the side of a square of the same area: a point so far inside is in the middle of things. */
const WELL_INSIDE = 0.3;

/** A point inside a polygon and how far it is to the edge. */
interface InnerPoint {
  readonly point: Point;
  readonly metres: number;
}

/** Where the number of shapes stands: inside the largest of them. Undefined where there are none. */
export function centreOf(shapes: readonly Shape[]): Point | undefined {
  let largest: Shape | undefined;
  let most = -1;
  for (const shape of shapes) {
    const size = sizeOf(shape);
    if (size > most) {
      largest = shape;
      most = size;
    }
  }
  return largest && centreOfShape(largest);
}

/** Square metres, roughly. */
function sizeOf(shape: Shape): number {
  switch (shape.kind) {
    case 'polygon':
      return Math.abs(shape.rings[0] ? areaAndCentroid(shape.rings[0]).area : 0);
    case 'circle':
      return Math.PI * shape.radius ** 2;
    case 'line':
      return lengthOf(shape.path) * shape.width;
  }
}

function centreOfShape(shape: Shape): Point {
  switch (shape.kind) {
    case 'polygon':
      return interiorPoint(shape.rings) ?? pointAt(shape.rings[0] ?? new Float64Array(2), 0);
    case 'circle':
      return shape.centre;
    case 'line':
      return halfway(shape.path);
  }
}

/**
 * A point well inside rings; undefined where they have no inside: the centroid if it is far from every
 * edge, else the best of the middles of the widest passages at several heights.
 */
export function interiorPoint(rings: readonly Coordinates[]): Point | undefined {
  const [outer] = rings;
  if (!outer) return undefined;
  const { area, centroid } = areaAndCentroid(outer);
  let best: InnerPoint | undefined = innerPoint(rings, centroid);
  if (best && best.metres >= WELL_INSIDE * Math.sqrt(Math.abs(area))) return best.point;
  const { south, north } = boundsOfCoordinates(outer);
  for (const part of ACROSS) {
    const height = south + (north - south) * part;
    const middle = widestMiddle(rings, height);
    const inner =
      middle === undefined ? undefined : innerPoint(rings, { east: middle, north: height });
    if (inner && inner.metres > (best?.metres ?? 0)) best = inner;
  }
  return best?.point;
}

function innerPoint(rings: readonly Coordinates[], point: Point): InnerPoint | undefined {
  if (!isInRings(rings, point)) return undefined;
  const { metres } = nearestOnPaths(rings, point);
  return metres < LEAST_THICKNESS ? undefined : { point, metres };
}

/** The east of the middle of the widest stretch inside, at a height. */
function widestMiddle(rings: readonly Coordinates[], height: number): number | undefined {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let at = 2; at + 1 < ring.length; at += 2) {
      const fromY = (ring[at - 1] ?? NaN) - height;
      const toY = (ring[at + 1] ?? NaN) - height;
      if (fromY > 0 === toY > 0) continue;
      const fromX = ring[at - 2] ?? NaN;
      crossings.push(fromX + (((ring[at] ?? NaN) - fromX) * fromY) / (fromY - toY));
    }
  }
  crossings.sort((one, other) => one - other);
  let middle: number | undefined;
  let widest = 0;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const from = crossings[at] ?? NaN;
    const to = crossings[at + 1] ?? NaN;
    if (to - from > widest) {
      widest = to - from;
      middle = (from + to) / 2;
    }
  }
  return middle;
}

/** Square metres, below 0 clockwise, and the centre of mass; without area a corner. */
export function areaAndCentroid(ring: Coordinates): {
  readonly area: number;
  readonly centroid: Point;
} {
  const origin = pointAt(ring, 0);
  let [twice, sumX, sumY, beforeX, beforeY] = [0, 0, 0, 0, 0];
  for (let at = 2; at + 1 < ring.length; at += 2) {
    const x = (ring[at] ?? NaN) - origin.east;
    const y = (ring[at + 1] ?? NaN) - origin.north;
    const cross = beforeX * y - x * beforeY;
    twice += cross;
    sumX += (beforeX + x) * cross;
    sumY += (beforeY + y) * cross;
    beforeX = x;
    beforeY = y;
  }
  if (twice === 0) return { area: 0, centroid: origin };
  const centroid = {
    east: origin.east + sumX / (3 * twice),
    north: origin.north + sumY / (3 * twice),
  };
  return { area: twice / 2, centroid };
}

function lengthOf(path: Coordinates): number {
  let length = 0;
  for (let at = 2; at + 1 < path.length; at += 2) length += stepOf(path, at);
  return length;
}

/** The point at half of a line's length. */
function halfway(path: Coordinates): Point {
  let left = lengthOf(path) / 2;
  for (let at = 2; at + 1 < path.length; at += 2) {
    const step = stepOf(path, at);
    if (step >= left && step > 0) {
      const [from, to] = [pointAt(path, at - 2), pointAt(path, at)];
      const part = left / step;
      return {
        east: from.east + (to.east - from.east) * part,
        north: from.north + (to.north - from.north) * part,
      };
    }
    left -= step;
  }
  return pointAt(path, 0);
}

/** Metres to the point at a place in a path from the one before. */
function stepOf(path: Coordinates, at: number): number {
  const [from, to] = [pointAt(path, at - 2), pointAt(path, at)];
  return Math.hypot(to.east - from.east, to.north - from.north);
}

function pointAt(path: Coordinates, at: number): Point {
  return { east: path[at] ?? NaN, north: path[at + 1] ?? NaN };
}
