import type { Coordinates, Point } from '../model.js';
import { isNearDenmark, type Pair } from './coordinate-system.js';
import { shown } from './fields.js';
import type { CoordinatePool } from './coordinate-pool.js';
import type { ReadingCode, ReadingProblems } from './problems.js';

/** How coordinates are read, where they are kept, and where what is wrong with them goes. */
export interface Reading {
  readonly pool: CoordinatePool;
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
  const length = readPositions(value, type, reading);
  if (length === undefined || !hasEnough(length, 2, reading)) return undefined;
  return reading.pool.take(length);
}

/** A ring of at least three different points, closed; undefined, and reported, where it is none. */
export function readRing(value: unknown, type: string, reading: Reading): Coordinates | undefined {
  const read = readPositions(value, type, reading);
  if (read === undefined) return undefined;
  const { pool } = reading;
  const gap = Math.hypot(pool.at(read - 2) - pool.at(0), pool.at(read - 1) - pool.at(1));
  const isClosed = read > 2 && gap < SAME_PLACE;
  const length = isClosed ? read - 2 : read;
  if (!hasEnough(length, 3, reading)) return undefined;
  if (!isClosed) reading.report('open-ring', {});
  pool.set(length, pool.at(0));
  pool.set(length + 1, pool.at(1));
  return pool.take(length + 2);
}

/** Puts points into the pool, those that repeat the one before left out, and says how many numbers they are. */
function readPositions(value: unknown, type: string, reading: Reading): number | undefined {
  if (!Array.isArray(value)) {
    reading.report('bad-coordinates', { type });
    return undefined;
  }
  const { pool } = reading;
  // A ring may have to be closed.
  pool.reserve(value.length * 2 + 2);
  let length = 0;
  for (const position of value as readonly unknown[]) {
    const point = readPoint(position, type, reading);
    if (!point) return undefined;
    const { east, north } = point;
    if (length > 0 && pool.at(length - 2) === east && pool.at(length - 1) === north) continue;
    pool.set(length++, east);
    pool.set(length++, north);
  }
  return length;
}

function hasEnough(length: number, needed: number, { report }: Reading): boolean {
  const points = length / 2;
  if (points < needed) report('too-few-points', { points, needed });
  return points >= needed;
}
