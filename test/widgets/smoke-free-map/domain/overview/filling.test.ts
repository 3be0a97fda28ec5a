import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dotting,
  hatching,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/filling.js';

const area = { left: 13.3, top: 20.1, right: 61.7, bottom: 52.4 };
const numbers = (path: string): number[][] =>
  path
    .split('M')
    .slice(1)
    .map((line) => [...line.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number)));

describe('fillings', () => {
  it('slant over the whole area and no further', () => {
    const lines = numbers(hatching(area));
    assert.ok(lines.length > 5);
    for (const [x = 0, y = 0, dx = 0, dy = 0] of lines) {
      assert.equal(dx, -dy);
      for (const [atX, atY] of [
        [x, y],
        [x + dx, y + dy],
      ] as const) {
        assert.ok(atX >= area.left - 0.1 && atX <= area.right + 0.1);
        assert.ok(atY >= area.top - 0.1 && atY <= area.bottom + 0.1);
      }
    }
  });

  it('lie on each other where areas overlap', () => {
    const whole = { left: 0, top: 0, right: 100, bottom: 100 };
    const sums = new Set(numbers(hatching(whole)).map(([x = 0, y = 0]) => Math.round(x + y)));
    for (const [x = 0, y = 0] of numbers(hatching(area))) assert.ok(sums.has(Math.round(x + y)));
    const places = (path: string) => numbers(path).map(([x = 0, y = 0]) => `${x % 6} ${y}`);
    const known = new Set(places(dotting(whole)));
    for (const place of places(dotting(area))) assert.ok(known.has(place), place);
  });

  it('are nothing over nothing', () => {
    const nothing = { left: 5, top: 5, right: 5, bottom: 5 };
    assert.equal(hatching(nothing), '');
    assert.equal(dotting(nothing), '');
  });
});
