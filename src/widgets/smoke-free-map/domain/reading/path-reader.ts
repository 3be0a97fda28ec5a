import type { Coordinates, Point } from '../model.js';
import type { CoordinatePool } from './coordinate-pool.js';
import type { WritePoint } from './coordinate-system.js';
import { shown } from './fields.js';
import type { ReadingCode, ReadingProblems } from './problems.js';

/** How coordinates are read, where they are kept, and where what is wrong with them goes. */
export interface Reading {
  readonly pool: CoordinatePool;
  readonly write: WritePoint;
  readonly report: <Code extends ReadingCode>(code: Code, detail: ReadingProblems[Code]) => void;
}

/** Two ends of a ring that are nearer than this many metres are one point. */
const SAME_PLACE = 0.01;

/** A position in the plane; undefined, and reported, where it is none. */
export function readPoint(value: unknown, type: string, reading: Reading): Point | undefined {
  const { pool } = reading;
  pool.reserve(2);
  return readPosition(value, type, reading, 0)
    ? { east: pool.at(0), north: pool.at(1) }
    : undefined;
}

/** Puts a position into the pool; false, and reported, where it is none. What comes after two numbers is dropped. */
function readPosition(value: unknown, type: string, reading: Reading, at: number): boolean {
  if (!Array.isArray(value) || value.length < 2 || Array.isArray(value[0])) {
    reading.report('bad-coordinates', { type });
    return false;
  }
  const x: unknown = value[0];
  const y: unknown = value[1];
  if (!isNumber(x) || !isNumber(y)) {
    const wrong = isNumber(x) ? y : x;
    const got = typeof wrong === 'string' ? `"${shown(wrong)}"` : shown(wrong);
    reading.report('not-a-number', { got });
    return false;
  }
  const isNear = reading.write(x, y, reading.pool, at);
  if (!isNear) reading.report('outside-denmark', { x, y });
  return isNear;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
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
    if (!readPosition(position, type, reading, length)) return undefined;
    const isRepeated =
      length > 0 &&
      pool.at(length - 2) === pool.at(length) &&
      pool.at(length - 1) === pool.at(length + 1);
    if (!isRepeated) length += 2;
  }
  return length;
}

function hasEnough(length: number, needed: number, { report }: Reading): boolean {
  const points = length / 2;
  if (points < needed) report('too-few-points', { points, needed });
  return points >= needed;
}
