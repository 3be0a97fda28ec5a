import type { Bounds, Coordinates, Point } from '../model.js';

/** Where metres are in the drawing. Its units are CSS pixels, the y axis pointing down. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly frame: Bounds;
  readonly metresPerPixel: number;
}

/** A place in the drawing, pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the plane is drawn. */
export function placeOf({ east, north }: Point, { frame, metresPerPixel }: Screen): Place {
  return {
    x: (east - frame.west) / metresPerPixel,
    y: (frame.north - north) / metresPerPixel,
  };
}

/** Whether a place is in the drawing. */
export function isOnScreen({ x, y }: Place, { width, height }: Screen): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Nearer than this to the last point that was kept, a point is not seen. */
const SEEN = 0.7;

/**
 * Coordinates as places, x and y in turn. Left out are points that no pixel shows, and those in the midst
 * of a run outside the drawing, all at the same side of it.
 */
export function placesOf(coordinates: Coordinates, screen: Screen): number[] {
  const { frame, metresPerPixel } = screen;
  const scale = 1 / metresPerPixel;
  const places: number[] = [];
  const end = coordinates.length - 2;
  let lastX = Infinity;
  let lastY = Infinity;
  let lastSide = 0;
  for (let at = 0; at <= end; at += 2) {
    const x = ((coordinates[at] ?? 0) - frame.west) * scale;
    const y = (frame.north - (coordinates[at + 1] ?? 0)) * scale;
    if (at < end && Math.abs(x - lastX) + Math.abs(y - lastY) < SEEN) continue;
    const side = sideOf(x, y, screen);
    // The last of a run replaces the one before it.
    if (side !== 0 && side === lastSide && isRun(places, side, screen)) places.length -= 2;
    places.push(x, y);
    lastX = x;
    lastY = y;
    lastSide = side;
  }
  return places;
}

/** Whether the last two places are both outside at the given side. */
function isRun(places: readonly number[], side: number, screen: Screen): boolean {
  const { length } = places;
  return length >= 4 && sideOf(places[length - 4] ?? 0, places[length - 3] ?? 0, screen) === side;
}

/** Well away from the drawing, so that no line that is left out would have been seen. */
const AWAY = 20;

/** 0 in the drawing; else a number for each of the eight sides and corners. */
function sideOf(x: number, y: number, { width, height }: Screen): number {
  const across = x < -AWAY ? 1 : x > width + AWAY ? 2 : 0;
  return across + (y < -AWAY ? 3 : y > height + AWAY ? 6 : 0);
}
