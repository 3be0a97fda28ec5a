import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leastAreas, simplified } from '../../.scripts/simplify-ring.js';

type Corner = [number, number];

const square: Corner[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
/** A square with a dent of one square unit. */
const dented: Corner[] = [[0, 0], [4, 0], [5, 1], [6, 0], ...square.slice(1)];

const without = (ring: Corner[], least: number): Corner[] =>
  simplified(ring, leastAreas(ring), least);

describe('simplified', () => {
  it('keeps what costs as much', () => {
    assert.deepEqual(without(dented, 0), dented);
    assert.deepEqual(without(square, 1), square);
  });

  it('leaves out what costs less', () => {
    assert.deepEqual(without(dented, 5), square);
  });

  it('keeps an island, however small', () => {
    const island = without(square, Infinity);
    assert.equal(island.length, 4);
    assert.deepEqual(island[0], island[3]);
  });

  it('keeps a triangle', () => {
    const triangle: Corner[] = [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    assert.deepEqual(without(triangle, Infinity), triangle);
  });
});
