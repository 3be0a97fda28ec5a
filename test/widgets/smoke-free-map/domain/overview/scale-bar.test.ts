import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scaleBar } from '../../../../../src/widgets/smoke-free-map/domain/overview/scale-bar.js';

const bar = (width: number, metresPerPixel: number) =>
  scaleBar({
    width,
    height: 100,
    metresPerPixel,
    frame: { west: 0, south: 0, east: width * metresPerPixel, north: 100 },
  });

describe('scaleBar', () => {
  for (const [width, metresPerPixel, metres] of [
    [600, 20, 2000],
    [600, 34, 5000],
    [600, 66, 5000],
    [600, 67, 10_000],
    [240, 400 / 240, 100],
    [600, 400 / 600, 100],
  ] as const) {
    it(`is ${metres} m where ${width} pixels are ${width * metresPerPixel} m`, () => {
      const { metres: found, length } = bar(width, metresPerPixel);
      assert.equal(found, metres);
      assert.ok(Math.abs(length * metresPerPixel - metres) < 1e-6);
      assert.ok(length <= width / 4);
    });
  }
});
