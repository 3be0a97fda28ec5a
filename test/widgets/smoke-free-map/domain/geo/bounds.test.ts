import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boundsOfShape,
  distanceToBounds,
  joinBounds,
  NO_BOUNDS,
  widen,
} from '../../../../../src/widgets/smoke-free-map/domain/geo/bounds.js';
import type { Bounds, Shape } from '../../../../../src/widgets/smoke-free-map/domain/model.js';

const bounds = (west: number, south: number, east: number, north: number): Bounds => ({
  west,
  south,
  east,
  north,
});

test('the bounds of a shape hold all of it', () => {
  const table: [Shape, Bounds][] = [
    [{ kind: 'polygon', rings: [Float64Array.of(0, 1, 10, -2, 5, 7, 0, 1)] }, bounds(0, -2, 10, 7)],
    [
      { kind: 'circle', centre: { east: 3, north: 4 }, radius: 40, assumed: true },
      bounds(-37, -36, 43, 44),
    ],
    [{ kind: 'line', path: Float64Array.of(0, 0, 10, 20), width: 6 }, bounds(-3, -3, 13, 23)],
  ];
  for (const [shape, expected] of table) assert.deepEqual(boundsOfShape(shape), expected);
});

test('bounds are joined and widened, and nothing changes nothing', () => {
  const one = bounds(0, 0, 1, 1);
  assert.deepEqual(joinBounds([]), NO_BOUNDS);
  assert.deepEqual(joinBounds([NO_BOUNDS, one]), one);
  assert.deepEqual(joinBounds([one, bounds(5, -5, 6, -4)]), bounds(0, -5, 6, 1));
  assert.deepEqual(widen(one, 2), bounds(-2, -2, 3, 3));
});

test('nothing in bounds is nearer than they are', () => {
  const table: [east: number, north: number, metres: number][] = [
    [5, 5, 0],
    [0, 10, 0],
    [-3, 5, 3],
    [13, 14, 5],
    [5, -7, 7],
  ];
  for (const [east, north, metres] of table) {
    assert.equal(distanceToBounds(bounds(0, 0, 10, 10), { east, north }), metres);
  }
});
