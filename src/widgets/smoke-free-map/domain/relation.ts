import { distanceToBounds } from './geo/bounds.js';
import { signedDistance } from './geo/distance.js';
import type { Point, Shape, Zone } from './model.js';
import { isAssumed } from './nearness.js';

/** How somebody stands to a zone, its rule apart. */
export type Relation =
  | 'inside'
  /** Where smoking is allowed in it. */
  | 'smoking-area'
  /** An edge, its own or its smoking area's, is nearer than the accuracy. */
  | 'maybe'
  /** Near a point whose radius nobody measured. */
  | 'close'
  | 'outside';

/**
 * How somebody stands to a zone who is within so many metres of a point. What the accuracy leaves open
 * stays open, and a radius that is only assumed puts nobody inside.
 */
export function relationOf(zone: Zone, point: Point, accuracy: number): Relation {
  if (distanceToBounds(zone.bounds, point) > accuracy) return 'outside';
  const smoking = standing(zone.smokingAreas, point, accuracy);
  if (smoking === 'inside') return 'smoking-area';
  const own = standing(firm(zone.shapes), point, accuracy);
  if (own === 'inside') return smoking === 'outside' ? 'inside' : 'maybe';
  if (own === 'maybe') return 'maybe';
  return isClose(zone.shapes, point, accuracy) ? 'close' : 'outside';
}

/** Also where an assumed circle makes it doubtful. */
function standing(
  shapes: readonly Shape[],
  point: Point,
  accuracy: number,
): 'inside' | 'maybe' | 'outside' {
  const metres = signedDistance(firm(shapes), point);
  const isSure = Math.abs(metres) >= accuracy && metres !== 0;
  if (isSure && metres < 0) return 'inside';
  return isSure && !isClose(shapes, point, accuracy) ? 'outside' : 'maybe';
}

function isClose(shapes: readonly Shape[], { east, north }: Point, accuracy: number): boolean {
  return shapes
    .filter(isAssumed)
    .some(
      ({ centre, radius }) =>
        Math.hypot(centre.east - east, centre.north - north) <= radius + accuracy,
    );
}

function firm(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.filter((shape) => !isAssumed(shape));
}
