import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcedDate } from '../../../../../src/widgets/event-calendar/domain/rules/announced.js';
import { told } from './rule-outcome.js';

const dates = {
  2026: '2026-01-16',
  2027: '2027-09-06/2027-09-12',
  2028: '2028-02-30',
  2029: '2029-03-09/2029-03-01',
};

test('only an announced year has a date; the others are never guessed', () => {
  const table: [number, string][] = [
    [2026, '2026-01-16'],
    [2027, '2027-09-06/2027-09-12'],
    [2028, 'unannounced 2028'],
    [2029, 'unannounced 2029'],
    [2030, 'unannounced 2030'],
    [1990, 'unannounced 1990'],
  ];
  for (const [year, expected] of table) {
    assert.equal(told(announcedDate({ kind: 'announced', dates }, year)), expected);
  }
});

test('a usual month says where the notice goes, and gives no day', () => {
  const rule = { kind: 'announced', dates, usualMonth: 1 } as const;
  assert.equal(told(announcedDate(rule, 2030)), 'unannounced 2030-1');
  assert.equal(told(announcedDate(rule, 2026)), '2026-01-16');
});

test('names that every object has are not years', () => {
  assert.equal(told(announcedDate({ kind: 'announced', dates: {} }, NaN)), 'unannounced NaN');
});
