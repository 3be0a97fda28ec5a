import type { Position } from '../model.js';

/** Radius of the sphere that web maps take the earth for, metres. */
const RADIUS = 6_378_137;
const RADIANS = Math.PI / 180;

/** Metres on a web map, EPSG:3857; at 56° north 1.8 of them are one on the ground. */
export interface WebMercatorPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a place is on a web map. Infinite at the poles. */
export function toWebMercator({ latitude, longitude }: Position): WebMercatorPoint {
  return {
    x: RADIUS * longitude * RADIANS,
    y: RADIUS * Math.atanh(Math.sin(latitude * RADIANS)),
  };
}

/** The place of a point on a web map. */
export function fromWebMercator({ x, y }: WebMercatorPoint): Position {
  return {
    latitude: Math.asin(Math.tanh(y / RADIUS)) / RADIANS,
    longitude: x / RADIUS / RADIANS,
  };
}
