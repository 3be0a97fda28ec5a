import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runOfWeeks } from '../../../../../src/widgets/event-calendar/domain/rules/weeks.js';
import { told } from './rule-outcome.js';
import { formatPlainDay } from '../../../../../src/core/dates/plain-day.js';

test('a run of weeks has weeks and no day', () => {
  const table: [number, number, number, string][] = [
    [40, 42, 2027, 'weeks 2027 40–42'],
    [40, 40, 2027, 'weeks 2027 40–40'],
    [51, 2, 2026, 'weeks 2026 51–2'],
    [50, 53, 2026, 'weeks 2026 50–53'],
    [50, 53, 2027, 'weeks 2027 50–52'],
    [53, 2, 2027, 'nothing'],
  ];
  for (const [from, to, year, expected] of table) {
    assert.equal(told(runOfWeeks({ kind: 'weeks', from, to }, year)), expected);
  }
});

test('it is placed from the Monday of the first week to the Sunday of the last', () => {
  const placed = (from: number, to: number, year: number) => {
    const outcome = runOfWeeks({ kind: 'weeks', from, to }, year);
    assert.ok(outcome?.kind === 'weeks');
    return [outcome.start, outcome.end].map(formatPlainDay);
  };
  assert.deepEqual(placed(40, 42, 2027), ['2027-10-04', '2027-10-24']);
  assert.deepEqual(placed(52, 1, 2026), ['2026-12-21', '2027-01-10']);
  assert.deepEqual(placed(1, 1, 2025), ['2024-12-30', '2025-01-05']);
});
