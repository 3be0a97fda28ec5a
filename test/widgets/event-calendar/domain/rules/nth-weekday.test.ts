import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nthWeekday } from '../../../../../src/widgets/event-calendar/domain/rules/nth-weekday.js';
import { told } from './rule-outcome.js';

test('the nth weekday of a month', () => {
  const table: [object, number, string][] = [
    [{ month: 3, weekday: 5, nth: 1 }, 2027, '2027-03-05'],
    [{ month: 10, weekday: 4, nth: 2 }, 2027, '2027-10-14'],
    [{ month: 6, weekday: 6, nth: -1 }, 2027, '2027-06-26'],
    [{ month: 6, weekday: 6, nth: -1, lengthInDays: 44 }, 2027, '2027-06-26/2027-08-08'],
    [{ month: 2, weekday: 1, nth: 1 }, 2021, '2021-02-01'],
    [{ month: 2, weekday: 7, nth: -1 }, 2021, '2021-02-28'],
    [{ month: 2, weekday: 2, nth: 5 }, 2028, '2028-02-29'],
    [{ month: 2, weekday: 2, nth: 5 }, 2027, 'nothing'],
    [{ month: 1, weekday: 5, nth: 5 }, 2027, '2027-01-29'],
    [{ month: 1, weekday: 4, nth: 5 }, 2027, 'nothing'],
    // The week that ends on the second Sunday in September.
    [{ month: 9, weekday: 7, nth: 2, offset: -6, lengthInDays: 7 }, 2019, '2019-09-02/2019-09-08'],
    [{ month: 1, weekday: 5, nth: 1, offset: -7 }, 2027, '2026-12-25'],
    [{ month: 12, weekday: 5, nth: -1, offset: 1 }, 2027, '2028-01-01'],
  ];
  for (const [fields, year, expected] of table) {
    const rule = { kind: 'nth-weekday', month: 1, weekday: 1, nth: 1, ...fields } as const;
    assert.equal(told(nthWeekday(rule, year)), expected);
  }
});

test('the second Friday of October is not always in week 41', () => {
  const rule = { kind: 'nth-weekday', month: 10, weekday: 5, nth: 2 } as const;
  const years = [2021, 2024, 2027, 2038, 2049].map((year) => told(nthWeekday(rule, year)));
  assert.deepEqual(years, ['2021-10-08', '2024-10-11', '2027-10-08', '2038-10-08', '2049-10-08']);
});
