import type { Coordinates, Point } from '../model.js';
import { isNearDenmark, type Pair } from './coordinate-system.js';
import { shown } from './fields.js';
import type { ReadingCode, ReadingProblems } from './problems.js';

/** How coordinates are read, and where what is wrong with them goes. */
export interface Reading {
  readonly toPlane: (first: number, second: number) => Point;
  readonly report: <Code extends ReadingCode>(code: Code, detail: ReadingProblems[Code]) => void;
}

/** Two ends of a ring that are nearer than this many metres are one point. */
const SAME_PLACE = 0.01;

/** A position in the plane; undefined, and reported, where it is none. What comes after two numbers is dropped. */
export function readPoint(value: unknown, type: string, reading: Reading): Point | undefined {
  const pair = pairOf(value, type, reading);
  if (!pair) return undefined;
  const [x, y] = pair;
  const point = reading.toPlane(x, y);
  if (isNearDenmark(point)) return point;
  reading.report('outside-denmark', { x, y });
  return undefined;
}

function pairOf(value: unknown, type: string, { report }: Reading): Pair | undefined {
  if (!Array.isArray(value) || value.length < 2 || Array.isArray(value[0])) {
    report('bad-coordinates', { type });
    return undefined;
  }
  const [x, y] = value as readonly unknown[];
  if (typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)) {
    return [x, y];
  }
  const wrong = typeof x === 'number' && Number.isFinite(x) ? y : x;
  report('not-a-number', { got: typeof wrong === 'string' ? `"${shown(wrong)}"` : shown(wrong) });
  return undefined;
}

/** A line of at least two different points; undefined, and reported, where it is none. */
export function readPath(value: unknown, type: string, reading: Reading): Coordinates | undefined {
  const path = readPositions(value, type, reading);
  return path && hasEnough(path, 2, reading) ? path : undefined;
}

/** A ring of at least three different points, closed; undefined, and reported, where it is none. */
export function readRing(value: unknown, type: string, reading: Reading): Coordinates | undefined {
  const path = readPositions(value, type, reading);
  if (!path) return undefined;
  const last = path.length - 2;
  const gap = Math.hypot(
    (path[last] ?? 0) - (path[0] ?? 0),
    (path[last + 1] ?? 0) - (path[1] ?? 0),
  );
  const isClosed = path.length > 2 && gap < SAME_PLACE;
  const points = isClosed ? path.subarray(0, last) : path;
  if (!hasEnough(points, 3, reading)) return undefined;
  if (!isClosed) reading.report('open-ring', {});
  const ring = new Float64Array(points.length + 2);
  ring.set(points);
  ring.set(points.subarray(0, 2), points.length);
  return ring;
}

/** Points in turn, those that repeat the one before left out. */
function readPositions(value: unknown, type: string, reading: Reading): Coordinates | undefined {
  if (!Array.isArray(value)) {
    reading.report('bad-coordinates', { type });
    return undefined;
  }
  const path = new Float64Array(value.length * 2);
  let length = 0;
  for (const position of value as readonly unknown[]) {
    const point = readPoint(position, type, reading);
    if (!point) return undefined;
    const isRepeated =
      length > 0 && path[length - 2] === point.east && path[length - 1] === point.north;
    if (isRepeated) continue;
    path[length++] = point.east;
    path[length++] = point.north;
  }
  return path.subarray(0, length);
}

function hasEnough(path: Coordinates, needed: number, { report }: Reading): boolean {
  const points = path.length / 2;
  if (points < needed) report('too-few-points', { points, needed });
  return points >= needed;
}
