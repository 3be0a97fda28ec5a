import type { Point } from '../model.js';
import { centralMeridian, toPosition } from './utm.js';

const RADIANS = Math.PI / 180;

/**
 * The way from a point to another: degrees from north, 0 up to 360 clockwise, as a compass (without its
 * own error) has it. The plane's north differs by up to five degrees from that in Denmark.
 */
export function bearing(from: Point, to: Point): number {
  const inPlane = Math.atan2(to.east - from.east, to.north - from.north) / RADIANS;
  return (inPlane + convergence(from) + 360) % 360;
}

/** Degrees from true north to the plane's north, clockwise. */
function convergence(point: Point): number {
  const { latitude, longitude } = toPosition(point);
  const away = (longitude - centralMeridian(32)) * RADIANS;
  return Math.atan(Math.tan(away) * Math.sin(latitude * RADIANS)) / RADIANS;
}
