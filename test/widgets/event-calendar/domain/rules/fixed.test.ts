import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedDay } from '../../../../../src/widgets/event-calendar/domain/rules/fixed.js';
import { told } from './rule-outcome.js';

test('a fixed day is the same every year', () => {
  const table: [number, number, number | undefined, number, string][] = [
    [5, 31, undefined, 2027, '2027-05-31'],
    [1, 1, undefined, 1583, '1583-01-01'],
    [12, 31, undefined, 9999, '9999-12-31'],
    [2, 29, undefined, 2028, '2028-02-29'],
    [2, 29, undefined, 2027, 'nothing'],
    [2, 29, undefined, 2100, 'nothing'],
    [4, 31, undefined, 2027, 'nothing'],
    [4, 24, 7, 2027, '2027-04-24/2027-04-30'],
    [12, 28, 7, 2027, '2027-12-28/2028-01-03'],
    [2, 28, 2, 2028, '2028-02-28/2028-02-29'],
    [2, 28, 2, 2027, '2027-02-28/2027-03-01'],
  ];
  for (const [month, day, lengthInDays, year, expected] of table) {
    const rule = { kind: 'fixed', month, day, ...(lengthInDays && { lengthInDays }) } as const;
    assert.equal(told(fixedDay(rule, year)), expected);
  }
});
