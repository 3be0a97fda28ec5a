import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import pointInPolygon from 'point-in-polygon-hao';
import {
  nearestEdge,
  signedDistance,
} from '../../../../../src/widgets/smoke-free-map/domain/geo/distance.js';
import type { Point, Shape } from '../../../../../src/widgets/smoke-free-map/domain/model.js';

const polygon = (...rings: readonly (readonly number[])[]): Shape => ({
  kind: 'polygon',
  rings: rings.map((ring) => Float64Array.from([...ring, ...ring.slice(0, 2)])),
});
const at = (east: number, north: number): Point => ({ east, north });

const SQUARE = [0, 0, 100, 0, 100, 100, 0, 100];
const HOLE = [40, 40, 60, 40, 60, 60, 40, 60];
const BOW_TIE = [0, 0, 100, 100, 100, 0, 0, 100];

test('the distance is to the edge, and below 0 inside', () => {
  const square = polygon(SQUARE);
  const withHole = polygon(SQUARE, HOLE);
  const circle: Shape = { kind: 'circle', centre: at(0, 0), radius: 40, assumed: false };
  const street: Shape = { kind: 'line', path: Float64Array.of(0, 0, 100, 0, 100, 50), width: 10 };
  const table: [shapes: readonly Shape[], east: number, north: number, metres: number][] = [
    [[square], 50, 10, -10],
    [[square], 50, 50, -50],
    [[square], -3, -4, 5],
    [[square], 100, 40, 0],
    [[polygon(SQUARE.toReversed())], 10, 50, -10],
    [[withHole], 50, 50, 10],
    [[withHole], 30, 50, -10],
    [[polygon(BOW_TIE)], 50, 25, 25 * Math.SQRT1_2],
    [[polygon(BOW_TIE)], 10, 50, -10],
    [[circle], 0, 0, -40],
    [[circle], 30, 40, 10],
    [[street], 50, 3, -2],
    [[street], 50, 15, 10],
    [[street], 100, 25, -5],
    [[street], -8, 0, 3],
    [[square, polygon([200, 0, 300, 0, 300, 100, 200, 100])], 290, 50, -10],
    [[square, circle], -39, 0, -1],
    [[], 0, 0, Infinity],
  ];
  for (const [shapes, east, north, metres] of table) {
    const found = signedDistance(shapes, at(east, north));
    assert.ok(
      found === metres || Math.abs(found - metres) < 1e-9,
      `${found} rather than ${metres} at ${east}, ${north}`,
    );
  }
});

test('the nearest place on the edge is told', () => {
  const circle: Shape = { kind: 'circle', centre: at(0, 0), radius: 40, assumed: false };
  assert.deepEqual(nearestEdge([polygon(SQUARE)], at(120, 30)), { metres: 20, ...at(100, 30) });
  assert.deepEqual(nearestEdge([circle], at(0, 100)), { metres: 60, ...at(0, 40) });
  assert.ok(Number.isFinite(nearestEdge([circle], at(0, 0)).east));
});

/** A ring around a middle that looks like one drawn on a map, or crosses itself. */
function ringFrom(steps: readonly { turn: number; far: number }[], isTangled: boolean): number[] {
  const sorted = isTangled ? steps : steps.toSorted((one, other) => one.turn - other.turn);
  return sorted.flatMap(({ turn, far }) => [
    724_000 + Math.cos(turn) * far,
    6_175_000 + Math.sin(turn) * far,
  ]);
}

const stepsOf = (least: number, most: number, length: number) =>
  fc.array(
    fc.record({
      turn: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      far: fc.double({ min: least, max: most, noNaN: true }),
    }),
    { minLength: 3, maxLength: length },
  );

/** Closed rings as lists of pairs. */
function pairs(ring: readonly number[]): [number, number][] {
  const closed = [...ring, ...ring.slice(0, 2)];
  return closed.flatMap((x, place) => (place % 2 === 0 ? [[x, closed[place + 1] ?? NaN]] : []));
}

test('inside and outside are as an independent library has them, at 100 000 points off the edge', () => {
  let points = 0;
  fc.assert(
    fc.property(
      stepsOf(50, 400, 40),
      stepsOf(1, 40, 12),
      fc.boolean(),
      fc.array(
        fc.tuple(fc.integer({ min: -420e3, max: 420e3 }), fc.integer({ min: -420e3, max: 420e3 })),
        {
          minLength: 100,
          maxLength: 100,
        },
      ),
      (outer, inner, isTangled, places) => {
        const rings = [ringFrom(outer, isTangled), ringFrom(inner, false)];
        const shape = polygon(...rings);
        for (const [x, y] of places) {
          const point = at(724_000 + x / 1000, 6_175_000 + y / 1000);
          const metres = signedDistance([shape], point);
          if (Math.abs(metres) < 1e-6) continue;
          points++;
          const expected = pointInPolygon([point.east, point.north], rings.map(pairs));
          assert.equal(metres < 0, expected === true, `${point.east}, ${point.north}`);
        }
      },
    ),
    { numRuns: 1010 },
  );
  assert.ok(points >= 100_000, `${points} points`);
});
