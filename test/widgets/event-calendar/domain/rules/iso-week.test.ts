import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoWeek } from '../../../../../src/widgets/event-calendar/domain/rules/iso-week.js';
import { told } from './rule-outcome.js';

test('a week is all of it, Monday to Friday, or one weekday', () => {
  const table: [object, number, string][] = [
    [{ week: 6 }, 2027, '2027-02-08/2027-02-14'],
    [{ week: 6, days: 'all' }, 2027, '2027-02-08/2027-02-14'],
    [{ week: 6, days: 'weekdays' }, 2027, '2027-02-08/2027-02-12'],
    [{ week: 41, weekday: 5 }, 2027, '2027-10-15'],
    [{ week: 41, weekday: 5, days: 'all' }, 2027, '2027-10-15'],
    [{ week: 1 }, 2026, '2025-12-29/2026-01-04'],
    [{ week: 1, weekday: 1 }, 2030, '2029-12-31'],
    [{ week: 52, weekday: 7 }, 2028, '2028-12-31'],
    [{ week: 53, weekday: 5 }, 2026, '2027-01-01'],
    [{ week: 53 }, 2027, 'nothing'],
  ];
  for (const [fields, year, expected] of table) {
    const rule = { kind: 'iso-week', week: 0, ...fields } as const;
    assert.equal(told(isoWeek(rule, year)), expected);
  }
});

test('week 53 is in 2026, 2032 and 2037 only, until 2040', () => {
  const years = [...new Array(20).keys()].map((at) => 2021 + at);
  const found = years.filter(
    (year) => told(isoWeek({ kind: 'iso-week', week: 53 }, year)) !== 'nothing',
  );
  assert.deepEqual(found, [2026, 2032, 2037]);
});
