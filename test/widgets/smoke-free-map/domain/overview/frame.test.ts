import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bounds } from '../../../../../src/widgets/smoke-free-map/domain/model.js';
import {
  ASPECT,
  fitted,
  frameAround,
  frameOf,
  overlaps,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/frame.js';

const box = (west: number, south: number, east: number, north: number) => ({
  west,
  south,
  east,
  north,
});
const ring = (west: number, south: number, size: number) =>
  new Float64Array([west, south, west + size, south, west, south + size, west, south]);

const rounded = (frame: Bounds | undefined) =>
  frame &&
  box(
    Math.round(frame.west),
    Math.round(frame.south),
    Math.round(frame.east),
    Math.round(frame.north),
  );

describe('frameOf', () => {
  it('is around zones and outline, with room on each side', () => {
    const zones = [{ bounds: box(0, 0, 1000, 500) }, { bounds: box(4000, 500, 5000, 900) }];
    assert.deepEqual(rounded(frameOf(zones)), box(-250, -45, 5250, 945));
    assert.deepEqual(rounded(frameOf([], [ring(0, 0, 10_000)])), box(-500, -500, 10_500, 10_500));
  });

  it('is closer where zones are on less than half of it, and not too close to know it by', () => {
    const outline = [ring(0, 0, 10_000)];
    const some = [{ bounds: box(1000, 1000, 7000, 6000) }];
    assert.deepEqual(rounded(frameOf(some, outline)), box(100, 250, 7900, 6750));
    const most = [{ bounds: box(1000, 1000, 9000, 8000) }];
    assert.deepEqual(rounded(frameOf(most, outline)), box(-500, -500, 10_500, 10_500));
    const corner = [{ bounds: box(9000, 4900, 9100, 5100) }];
    assert.deepEqual(rounded(frameOf(corner, outline)), box(7050, 3000, 11_050, 7000));
  });

  it('leaves out islets, unless there is a zone on them', () => {
    const outline = [ring(0, 0, 10_000), ring(20_000, 0, 300)];
    assert.equal(rounded(frameOf([], outline))?.east, 10_500);
    const frame = frameOf([{ bounds: box(20_050, 50, 20_090, 90) }], outline);
    assert.ok(frame && frame.east > 20_090);
  });

  it('is at least four hundred metres wide', () => {
    const frame = frameOf([{ bounds: box(100, 100, 101, 101) }]);
    assert.equal(frame && frame.east - frame.west, 400);
  });

  it('is none where there is nothing', () => {
    assert.equal(frameOf([]), undefined);
    assert.equal(frameOf([], []), undefined);
  });
});

describe('frameAround', () => {
  it('shows a zone with what is beside it', () => {
    assert.deepEqual(frameAround({ bounds: box(0, 0, 1000, 1000) }), box(-500, -500, 1500, 1500));
    const small = frameAround({ bounds: box(0, 0, 10, 10) });
    assert.equal(small.east - small.west, 400);
  });
});

describe('fitted', () => {
  it('grows to the aspect and never cuts', () => {
    assert.deepEqual(fitted(box(0, 0, 1200, 100), ASPECT), box(0, -450, 1200, 550));
    assert.deepEqual(fitted(box(0, 0, 100, 1000), ASPECT), box(-550, 0, 650, 1000));
  });
});

describe('overlaps', () => {
  it('counts a touch', () => {
    assert.equal(overlaps(box(0, 0, 1, 1), box(1, 1, 2, 2)), true);
    assert.equal(overlaps(box(0, 0, 1, 1), box(1.1, 0, 2, 2)), false);
  });
});
