import type { Bounds, Coordinates, Point, Shape } from '../model.js';

/** Bounds around nothing; joined with others they change nothing. */
export const NO_BOUNDS: Bounds = {
  west: Infinity,
  south: Infinity,
  east: -Infinity,
  north: -Infinity,
};

/** The bounds of easts and norths in turn. */
export function boundsOfCoordinates(coordinates: Coordinates): Bounds {
  let { west, south, east, north } = NO_BOUNDS;
  for (let at = 0; at + 1 < coordinates.length; at += 2) {
    const x = coordinates[at] ?? NaN;
    const y = coordinates[at + 1] ?? NaN;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west, south, east, north };
}

/** The bounds of a part of a zone, half of a line's width and a circle's radius included. */
export function boundsOfShape(shape: Shape): Bounds {
  switch (shape.kind) {
    case 'polygon':
      return joinBounds(shape.rings.map(boundsOfCoordinates));
    case 'circle': {
      const { east, north } = shape.centre;
      return widen({ west: east, south: north, east, north }, shape.radius);
    }
    case 'line':
      return widen(boundsOfCoordinates(shape.path), shape.width / 2);
  }
}

/** The least bounds around all of several. */
export function joinBounds(several: readonly Bounds[]): Bounds {
  let { west, south, east, north } = NO_BOUNDS;
  for (const bounds of several) {
    west = Math.min(west, bounds.west);
    south = Math.min(south, bounds.south);
    east = Math.max(east, bounds.east);
    north = Math.max(north, bounds.north);
  }
  return { west, south, east, north };
}

/** Bounds so many metres further out on every side. */
export function widen({ west, south, east, north }: Bounds, metres: number): Bounds {
  return {
    west: west - metres,
    south: south - metres,
    east: east + metres,
    north: north + metres,
  };
}

/** Metres from a point to bounds, 0 inside: nothing in them is nearer. */
export function distanceToBounds(bounds: Bounds, { east, north }: Point): number {
  const { west, south } = bounds;
  const across = east < west ? west - east : east > bounds.east ? east - bounds.east : 0;
  const along = north < south ? south - north : north > bounds.north ? north - bounds.north : 0;
  // `Math.hypot` is several times slower, and a verdict asks this of every zone.
  return Math.sqrt(across * across + along * along);
}
