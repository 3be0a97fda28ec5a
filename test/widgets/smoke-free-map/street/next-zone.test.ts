import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  nextZone,
  zoneStep,
  type ZoneStep,
} from '../../../../src/widgets/smoke-free-map/street/next-zone.js';
import { twenty, zoneOf } from './street-zones.js';

const GRID = twenty();
const from = (number: number, step: ZoneStep): number | undefined =>
  nextZone(GRID, GRID[number - 1], step)?.number;

test('arrows lead to the neighbour on that side', () => {
  // 1 to 5 are the northern row, 16 to 20 the southern one.
  const cases: readonly (readonly [number, ZoneStep, number])[] = [
    [1, 'right', 2],
    [1, 'down', 6],
    [7, 'up', 2],
    [7, 'left', 6],
    [1, 'up', 1],
    [1, 'left', 1],
    [20, 'down', 20],
    [1, 'last', 20],
    [13, 'first', 1],
    [5, 'after', 6],
    [20, 'after', 20],
    [6, 'before', 5],
    [1, 'before', 1],
  ];
  for (const [at, step, to] of cases) assert.equal(from(at, step), to, `${at} ${step}`);
});

test('from nowhere to the first, and in an empty map to nothing', () => {
  assert.equal(nextZone(GRID, undefined, 'right'), GRID[0]);
  assert.equal(nextZone(GRID, undefined, 'last'), GRID[19]);
  assert.equal(nextZone(GRID, zoneOf({ number: 99 }), 'right'), GRID[0]);
  assert.equal(nextZone([], undefined, 'right'), undefined);
});

test('zones at the very same place are left by the arrows, each in turn', () => {
  const heap = [1, 2, 3].map((number) => zoneOf({ number }));
  const [first, second, third] = heap;
  assert.equal(nextZone(heap, first, 'right'), second);
  assert.equal(nextZone(heap, second, 'right'), third);
  assert.equal(nextZone(heap, third, 'left'), second);
  assert.equal(nextZone(heap, second, 'left'), first);
});

test('keys', () => {
  assert.equal(zoneStep('ArrowUp'), 'up');
  assert.equal(zoneStep('PageDown'), 'after');
  assert.equal(zoneStep('a'), undefined);
  assert.equal(zoneStep('constructor'), undefined);
});
