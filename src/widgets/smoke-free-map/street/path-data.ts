import type { WorldPoint, WorldShape } from './world.js';

/** From pixels of the world at zoom 0 to those that something is drawn in. */
export interface Projection {
  readonly scale: number;
  /** Where the drawing's 0, 0 is, in its own pixels. */
  readonly origin: WorldPoint;
}

/** What one shape is drawn as. */
export type DrawnShape =
  | { readonly kind: 'area'; readonly d: string }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'line'; readonly d: string; readonly width: number };

/** Corners closer than this many pixels are one. */
const FINEST = 0.6;

/** A point of the world in the drawing. */
export function projected({ x, y }: WorldPoint, { scale, origin }: Projection): WorldPoint {
  return { x: x * scale - origin.x, y: y * scale - origin.y };
}

/** A shape in the drawing. */
export function drawnShape(shape: WorldShape, projection: Projection): DrawnShape {
  switch (shape.kind) {
    case 'polygon':
      return {
        kind: 'area',
        d: shape.rings.map((ring) => `${pathData(ring, projection)}Z`).join(''),
      };
    case 'circle': {
      const { x, y } = projected(shape.centre, projection);
      return { kind: 'circle', x, y, radius: shape.radius * projection.scale };
    }
    case 'line':
      return {
        kind: 'line',
        d: pathData(shape.path, projection),
        width: shape.width * projection.scale,
      };
  }
}

/** `M…L…` through the points, without those that nobody could tell apart. */
function pathData(path: Float64Array, projection: Projection): string {
  const parts: string[] = [];
  let last: WorldPoint | undefined;
  for (let at = 0; at + 1 < path.length; at += 2) {
    const point = projected({ x: path[at] ?? 0, y: path[at + 1] ?? 0 }, projection);
    const isEnd = at + 3 >= path.length;
    const isNear =
      last !== undefined && Math.abs(point.x - last.x) + Math.abs(point.y - last.y) < FINEST;
    if (isNear && !isEnd) continue;
    parts.push(`${last ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`);
    last = point;
  }
  return parts.join('');
}
