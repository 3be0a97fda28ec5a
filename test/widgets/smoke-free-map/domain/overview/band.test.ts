import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandAround } from '../../../../../src/widgets/smoke-free-map/domain/overview/band.js';

const rounded = (line: readonly number[], half: number): number[] =>
  bandAround(line, half).map((length) => Math.round(length * 10) / 10 + 0);

describe('bandAround', () => {
  it('goes along one side and back along the other', () => {
    assert.deepEqual(rounded([0, 0, 10, 0], 2), [0, 2, 10, 2, 10, -2, 0, -2]);
  });

  it('has a corner where the line turns', () => {
    assert.deepEqual(rounded([0, 0, 10, 0, 10, 10], 2), [0, 2, 8, 2, 8, 10, 12, 10, 12, -2, 0, -2]);
  });

  it('does not stick out where it turns sharply or back, and skips what is repeated', () => {
    for (const line of [
      [0, 0, 10, 0, 0, 0.5],
      [0, 0, 10, 0, 0, 0],
      [0, 0, 0, 0, 10, 0, 10, 0],
    ]) {
      const band = bandAround(line, 2);
      assert.ok(band.length >= 8);
      assert.ok(band.every((length) => length >= -4 && length <= 14));
    }
  });

  it('is none around a point', () => {
    assert.deepEqual(bandAround([], 2), []);
    assert.deepEqual(bandAround([3, 3, 3, 3], 2), []);
  });
});
