import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceOnly } from '../../../../../src/widgets/event-calendar/domain/rules/once.js';
import { told } from './rule-outcome.js';

test('what happens once belongs to the year it starts in', () => {
  const table: [string, number, string][] = [
    ['2027-03-05', 2027, '2027-03-05'],
    ['2027-03-05', 2026, 'nothing'],
    ['2027-03-05', 2028, 'nothing'],
    ['2027-12-29/2028-01-02', 2027, '2027-12-29/2028-01-02'],
    ['2027-12-29/2028-01-02', 2028, 'nothing'],
    ['2027-02-30', 2027, 'nothing'],
    ['2027-03-05/2027-03-04', 2027, 'nothing'],
  ];
  for (const [date, year, expected] of table) {
    assert.equal(told(onceOnly({ kind: 'once', date }, year)), expected);
  }
});
