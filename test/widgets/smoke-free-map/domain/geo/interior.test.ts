import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { signedDistance } from '../../../../../src/widgets/smoke-free-map/domain/geo/distance.js';
import {
  centreOf,
  interiorPoint,
} from '../../../../../src/widgets/smoke-free-map/domain/geo/interior.js';
import type { Shape } from '../../../../../src/widgets/smoke-free-map/domain/model.js';

/** A closed ring of these numbers. */
const ring = (...numbers: readonly number[]) =>
  Float64Array.from([...numbers, ...numbers.slice(0, 2)]);
const polygon = (...rings: Float64Array[]): Shape => ({ kind: 'polygon', rings });

const table: [what: string, shape: Shape, least: number][] = [
  ['a square', polygon(ring(0, 0, 100, 0, 100, 100, 0, 100)), 49],
  [
    'a horseshoe, whose middle is outside',
    polygon(ring(0, 0, 100, 0, 100, 100, 80, 100, 80, 20, 20, 20, 20, 100, 0, 100)),
    9,
  ],
  [
    'a ring around a pond',
    polygon(ring(0, 0, 100, 0, 100, 100, 0, 100), ring(20, 20, 80, 20, 80, 80, 20, 80)),
    9,
  ],
  ['a long thin strip', polygon(ring(0, 0, 1000, 500, 1000, 502, 0, 2)), 0.8],
  ['a bow-tie', polygon(ring(0, 0, 100, 100, 100, 0, 0, 100)), 15],
  ['a triangle as thin as a hair', polygon(ring(0, 0, 100, 0, 50, 0.02)), 0.005],
];

for (const [what, shape, least] of table) {
  test(`the number of ${what} is at least ${least} m inside`, () => {
    const centre = centreOf([shape]);
    assert.ok(centre);
    const metres = -signedDistance([shape], centre);
    assert.ok(metres >= least, `${metres} m`);
  });
}

test('of several shapes the largest has the number', () => {
  const small = polygon(ring(0, 0, 10, 0, 10, 10, 0, 10));
  const large = polygon(ring(500, 0, 700, 0, 700, 200, 500, 200));
  const circle: Shape = {
    kind: 'circle',
    centre: { east: -90, north: 0 },
    radius: 40,
    assumed: true,
  };
  const street: Shape = { kind: 'line', path: Float64Array.of(0, 0, 60, 0, 60, 40), width: 6 };
  assert.deepEqual(centreOf([small, large, circle]), { east: 600, north: 100 });
  assert.deepEqual(centreOf([small, circle]), { east: -90, north: 0 });
  assert.deepEqual(centreOf([small, street]), { east: 50, north: 0 });
  assert.equal(centreOf([]), undefined);
});

test('what has no inside has no point in it', () => {
  assert.equal(interiorPoint([]), undefined);
  assert.equal(interiorPoint([ring(0, 0, 50, 0, 100, 0)]), undefined);
  assert.equal(interiorPoint([ring(0, 0, 100, 0, 100, 100, 100, 0)]), undefined);
});

test('of any polygon as people draw them, a point inside is found', () => {
  const steps = fc.array(
    fc.record({
      turn: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      far: fc.double({ min: 5, max: 500, noNaN: true }),
    }),
    { minLength: 3, maxLength: 30 },
  );
  fc.assert(
    fc.property(steps, (drawn) => {
      const around = drawn.toSorted((one, other) => one.turn - other.turn);
      const outer = ring(
        ...around.flatMap(({ turn, far }) => [
          7e5 + Math.cos(turn) * far,
          6.1e6 + Math.sin(turn) * far,
        ]),
      );
      const point = interiorPoint([outer]);
      if (point) assert.ok(signedDistance([polygon(outer)], point) < 0);
      else
        assert.ok(
          Math.abs(areaOf(outer)) < 50,
          `an area of ${areaOf(outer)} m² without a point in it`,
        );
    }),
    { numRuns: 2000 },
  );
});

/** Square metres by the sum of the trapezes under the edges. */
function areaOf(points: Float64Array): number {
  let sum = 0;
  for (let at = 2; at < points.length; at += 2) {
    const [x = NaN, y = NaN, nextX = NaN, nextY = NaN] = points.subarray(at - 2, at + 2);
    sum += ((nextX - x) * (y - 6.1e6 + (nextY - 6.1e6))) / 2;
  }
  return sum;
}
