import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  circlePath,
  linePath,
  ringPath,
  speckPath,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/path-data.js';

const clockwise = [0, 0, 10, 0, 10, 10, 0, 10];
const other = [0, 10, 10, 10, 10, 0, 0, 0];

describe('path data', () => {
  it('winds outer rings one way and holes the other, however they come', () => {
    assert.equal(ringPath(clockwise), 'M0 0L10 0L10 10L0 10Z');
    assert.equal(ringPath(other), 'M0 0L10 0L10 10L0 10Z');
    assert.equal(ringPath(clockwise, true), 'M0 10L10 10L10 0L0 0Z');
    assert.equal(ringPath(other, true), 'M0 10L10 10L10 0L0 0Z');
  });

  it('is empty where there is nothing to see', () => {
    assert.equal(ringPath([]), '');
    assert.equal(ringPath([0, 0, 10, 10]), '');
    assert.equal(ringPath([0, 0, 10, 10, 20, 20]), '');
    assert.equal(linePath([1, 1]), '');
  });

  it('is to a tenth of a pixel', () => {
    assert.equal(linePath([0.04, 1 / 3, 9.99, 2]), 'M0 0.3L10 2');
    assert.equal(speckPath({ x: 1.23, y: 4 }), 'M1.2 4h0');
    assert.equal(circlePath({ x: 10, y: 10 }, 4), 'M6 10a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z');
  });
});
