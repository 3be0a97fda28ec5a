import { bearing } from './geo/bearing.js';
import { distanceToBounds } from './geo/bounds.js';
import { nearestEdge, type NearestEdge } from './geo/distance.js';
import type { Point, Shape, Zone, ZoneDistance } from './model.js';

/**
 * How far a zone is from a point, and which way: to its edge, below zero inside; to the middle of a circle
 * whose radius is only assumed, since nobody knows where that ends.
 */
export function distanceTo(zone: Zone, point: Point): ZoneDistance {
  const edge = nearestPlace(zone.shapes, point);
  return { zone, metres: edge.metres, bearing: bearing(point, edge) };
}

/** The same without the way. */
export function metresTo({ shapes }: Zone, point: Point): number {
  return nearestPlace(shapes, point).metres;
}

/** The nearest of those zones that count; undefined where none does. */
export function nearestZone(
  zones: readonly Zone[],
  point: Point,
  counts: (zone: Zone) => boolean,
): ZoneDistance | undefined {
  let nearest: Zone | undefined;
  let least = Infinity;
  const consider = (zone: Zone): void => {
    // Nothing of the zone is nearer than its bounds.
    if (distanceToBounds(zone.bounds, point) >= least) return;
    const metres = metresTo(zone, point);
    if (metres < least && counts(zone)) {
      least = metres;
      nearest = zone;
    }
  };
  // Begun with what is likely to be near, few others need to be measured.
  const likely = nearestBounds(zones, point);
  if (likely) consider(likely);
  for (const zone of zones) consider(zone);
  return nearest && distanceTo(nearest, point);
}

function nearestBounds(zones: readonly Zone[], point: Point): Zone | undefined {
  let nearest: Zone | undefined;
  let least = Infinity;
  for (const zone of zones) {
    const metres = distanceToBounds(zone.bounds, point);
    if (metres >= least) continue;
    least = metres;
    nearest = zone;
  }
  return nearest;
}

function nearestPlace(shapes: readonly Shape[], point: Point): NearestEdge {
  let nearest: NearestEdge = { metres: Infinity, ...point };
  for (const shape of shapes) {
    const place = isAssumed(shape)
      ? nearestEdge([{ ...shape, radius: 0 }], point)
      : nearestEdge([shape], point);
    if (place.metres < nearest.metres) nearest = place;
  }
  return nearest;
}

/** Whether a shape is a circle whose radius nobody measured. */
export function isAssumed(shape: Shape): shape is Shape & { readonly kind: 'circle' } {
  return shape.kind === 'circle' && shape.assumed;
}
