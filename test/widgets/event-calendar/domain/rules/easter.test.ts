import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromEaster } from '../../../../../src/widgets/event-calendar/domain/rules/easter.js';
import { told } from './rule-outcome.js';

test('Danish holidays follow Easter', () => {
  const table: [number, number | undefined, number, string][] = [
    [-2, undefined, 2027, '2027-03-26'],
    [-3, 5, 2027, '2027-03-25/2027-03-29'],
    [26, undefined, 2023, '2023-05-05'],
    [39, undefined, 2027, '2027-05-06'],
    [50, undefined, 2027, '2027-05-17'],
    [-48, undefined, 2027, '2027-02-08'],
    [-100, undefined, 2027, '2026-12-18'],
    [250, undefined, 2038, '2038-12-31'],
    [250, 3, 2038, '2038-12-31/2039-01-02'],
  ];
  for (const [offset, lengthInDays, year, expected] of table) {
    const rule = { kind: 'easter', offset, ...(lengthInDays && { lengthInDays }) } as const;
    assert.equal(told(fromEaster(rule, year)), expected);
  }
});
