import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  pointAt,
  sectorPath,
  spokePath,
  textPath,
} from '../../../../src/widgets/event-calendar/views/wheel-geometry.js';

test('turns run clockwise from the top', () => {
  const table: [number, number, number][] = [
    [0, 0, -100],
    [0.25, 100, 0],
    [0.5, 0, 100],
    [0.75, -100, 0],
    [1, 0, -100],
  ];
  for (const [turn, x, y] of table) {
    const point = pointAt(turn, 100);
    assert.ok(Math.abs(point.x - x) < 1e-9 && Math.abs(point.y - y) < 1e-9, `${turn}`);
  }
});

test('a piece of a ring goes out along one edge and back along the other', () => {
  assert.equal(sectorPath(0, 0.25, 50, 100), 'M0 -100A100 100 0 0 1 100 0L50 0A50 50 0 0 0 0 -50Z');
});

test('more than half a turn takes the long way round, and a whole turn is still drawn', () => {
  assert.match(sectorPath(0, 0.6, 50, 100), /A100 100 0 1 1 .*A50 50 0 1 0 /);
  const whole = sectorPath(0, 1, 50, 100);
  assert.match(whole, /A100 100 0 1 1 -0\.1 -100/);
});

test('a spoke is straight', () => {
  assert.equal(spokePath(0.25, 50, 100), 'M50 0L100 0');
});

test('text stands upright all the way round', () => {
  const runsRight = (path: string): boolean => {
    const [, from = '', to = ''] = /^M(-?[\d.]+) .* (-?[\d.]+) -?[\d.]+$/.exec(path) ?? [];
    return Number(to) > Number(from);
  };
  for (let month = 0; month < 12; month += 1) {
    const path = textPath(month / 12, (month + 1) / 12, 100, 10);
    const sideways = month === 2 || month === 3 || month === 8 || month === 9;
    if (!sideways) assert.ok(runsRight(path), `month ${month}: ${path}`);
  }
  assert.match(textPath(0, 1 / 12, 100, 10), /A95 95 0 0 1 /);
  assert.match(textPath(5 / 12, 6 / 12, 100, 10), /A105 105 0 0 0 /);
});
