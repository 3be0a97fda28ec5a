import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { firstCrossing } from '../../../../../src/widgets/smoke-free-map/domain/geo/crossing.js';

/** A closed ring of these numbers. */
const closed = (numbers: readonly number[]) =>
  Float64Array.from([...numbers, ...numbers.slice(0, 2)]);
const ring = (...numbers: readonly number[]) => closed(numbers);

const SQUARE = ring(0, 0, 100, 0, 100, 100, 0, 100);

const table: [what: string, rings: Float64Array[], crosses: boolean][] = [
  ['a square', [SQUARE], false],
  ['a bow-tie', [ring(0, 0, 100, 100, 100, 0, 0, 100)], true],
  ['a hole in the midst', [SQUARE, ring(40, 40, 60, 40, 60, 60, 40, 60)], false],
  ['a hole that touches the edge in a corner', [SQUARE, ring(0, 0, 60, 40, 60, 60, 40, 60)], false],
  ['a hole that touches the middle of an edge', [SQUARE, ring(50, 0, 60, 40, 40, 40)], false],
  ['a hole that lies on part of an edge', [SQUARE, ring(40, 0, 60, 0, 50, 40)], false],
  ['a hole that comes out', [SQUARE, ring(50, -10, 60, 40, 40, 40)], true],
  [
    'a ring that comes back to a point of its own',
    [ring(0, 0, 50, 50, 100, 0, 100, 100, 50, 50, 0, 100)],
    false,
  ],
  ['a ring that goes back the way it came', [ring(0, 0, 100, 0, 100, 100, 100, 0)], false],
  ['a star', [ring(0, 100, 59, -81, -95, 31, 95, 31, -59, -81)], true],
  ['upright edges', [ring(0, 0, 0, 100, 50, 100, 50, 0)], false],
];

for (const [what, rings, crosses] of table) {
  test(`${what}: ${crosses ? 'crosses' : 'does not cross'}`, () => {
    assert.equal(firstCrossing(rings) !== undefined, crosses);
    const reversed = rings.map((each) => ring(...[...each].slice(2).reverse()));
    assert.equal(firstCrossing(reversed) !== undefined, crosses, 'the other way round');
  });
}

test('where they cross is told', () => {
  const point = firstCrossing([ring(0, 0, 100, 100, 100, 0, 0, 100)]);
  assert.ok(point && Math.hypot(point.east - 50, point.north - 50) < 1e-9);
});

test('points in turn around a middle never cross, and a hundred thousand of them are soon looked at', () => {
  const around = (length: number, far: (step: number) => number) =>
    closed(
      Array.from({ length }, (_, step) => {
        const turn = (2 * Math.PI * step) / length;
        return [7e5 + far(step) * Math.cos(turn), 6.1e6 + far(step) * Math.sin(turn)];
      }).flat(),
    );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 3, maxLength: 30 }),
      (fars) => {
        assert.equal(firstCrossing([around(fars.length, (step) => fars[step] ?? 10)]), undefined);
      },
    ),
  );
  assert.equal(firstCrossing([around(100_000, (step) => 5000 + (step % 7))]), undefined);
});
