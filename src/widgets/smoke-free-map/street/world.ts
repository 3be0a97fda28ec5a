import { toPosition } from '../domain/geo/utm.js';
import { toWebMercator } from '../domain/geo/web-mercator.js';
import type { Bounds, Coordinates, Point, Shape, Zone } from '../domain/model.js';

/** Pixels of the whole world at zoom 0, 256 of them across, as tiles are counted: y points down. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** A shape in the pixels of {@link WorldPoint}. */
export type WorldShape =
  | { readonly kind: 'polygon'; readonly rings: readonly Float64Array[] }
  | { readonly kind: 'circle'; readonly centre: WorldPoint; readonly radius: number }
  | { readonly kind: 'line'; readonly path: Float64Array; readonly width: number };

/** A zone as the street map draws it at any zoom. */
export interface WorldZone {
  readonly zone: Zone;
  readonly shapes: readonly WorldShape[];
  readonly smokingAreas: readonly WorldShape[];
  readonly centre: WorldPoint;
}

/** Least and greatest x and y. */
export interface WorldBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIZE = 256;
/** Metres around the sphere that web maps are drawn on (EPSG:3857). */
const AROUND = 2 * Math.PI * 6378137;

/** A point of the plane. */
export function worldPoint(point: Point): WorldPoint {
  const { x, y } = toWebMercator(toPosition(point));
  return { x: SIZE * (0.5 + x / AROUND), y: SIZE * (0.5 - y / AROUND) };
}

/** How many pixels at zoom 0 a metre on the ground is, at a place. */
export function pixelsPerMetre(point: Point): number {
  const { latitude } = toPosition(point);
  return SIZE / (AROUND * Math.cos((latitude * Math.PI) / 180));
}

/** What bounds of the plane lie in. Grid lines are not quite meridians, so all four corners count. */
export function worldBounds({ west, south, east, north }: Bounds): WorldBounds {
  const corners = [
    { east: west, north: south },
    { east: west, north },
    { east, north: south },
    { east, north },
  ].map(worldPoint);
  const across = corners.map(({ x }) => x);
  const down = corners.map(({ y }) => y);
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** Whether two bounds have a point in common. */
export function meet(one: WorldBounds, other: WorldBounds): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

/** A zone for drawing. */
export function worldZone(zone: Zone): WorldZone {
  const scale = pixelsPerMetre(zone.centre);
  const convert = (shape: Shape): WorldShape => worldShape(shape, scale);
  return {
    zone,
    shapes: zone.shapes.map(convert),
    smokingAreas: zone.smokingAreas.map(convert),
    centre: worldPoint(zone.centre),
  };
}

/** @param scale of the place: over a zone it is the same to less than what can be seen */
function worldShape(shape: Shape, scale: number): WorldShape {
  switch (shape.kind) {
    case 'polygon':
      return { kind: 'polygon', rings: shape.rings.map(worldPath) };
    case 'circle':
      return {
        kind: 'circle',
        centre: worldPoint(shape.centre),
        radius: shape.radius * scale,
      };
    case 'line':
      return { kind: 'line', path: worldPath(shape.path), width: shape.width * scale };
  }
}

/** x and y in turn, of easts and norths in turn. */
function worldPath(coordinates: Coordinates): Float64Array {
  const path = new Float64Array(coordinates.length);
  for (let at = 0; at + 1 < coordinates.length; at += 2) {
    const { x, y } = worldPoint({
      east: coordinates[at] ?? 0,
      north: coordinates[at + 1] ?? 0,
    });
    path[at] = x;
    path[at + 1] = y;
  }
  return path;
}
