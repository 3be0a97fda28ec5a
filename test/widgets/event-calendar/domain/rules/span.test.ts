import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearlySpan } from '../../../../../src/widgets/event-calendar/domain/rules/span.js';
import { told } from './rule-outcome.js';

test('a span is named by the year it starts in', () => {
  const table: [[number, number], [number, number], number, string][] = [
    [[9, 16], [9, 22], 2027, '2027-09-16/2027-09-22'],
    [[5, 1], [5, 1], 2027, '2027-05-01'],
    [[12, 24], [1, 2], 2027, '2027-12-24/2028-01-02'],
    [[8, 10], [8, 9], 2027, '2027-08-10/2028-08-09'],
    [[2, 20], [2, 29], 2027, '2027-02-20/2027-02-28'],
    [[2, 20], [2, 29], 2028, '2028-02-20/2028-02-29'],
    [[12, 1], [2, 29], 2027, '2027-12-01/2028-02-29'],
    [[2, 29], [3, 5], 2027, 'nothing'],
    [[2, 29], [3, 5], 2028, '2028-02-29/2028-03-05'],
    [[4, 1], [4, 31], 2027, 'nothing'],
  ];
  for (const [start, end, year, expected] of table) {
    const rule = {
      kind: 'span',
      start: { month: start[0], day: start[1] },
      end: { month: end[0], day: end[1] },
    } as const;
    assert.equal(told(yearlySpan(rule, year)), expected);
  }
});
