import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay } from '../../../../src/core/dates/plain-day.js';
import {
  clampYear,
  hasNextPeriod,
  hasPreviousPeriod,
  monthsOf,
  nextPeriod,
  periodEnd,
  periodOf,
  periodStart,
  previousPeriod,
  yearsOf,
} from '../../../../src/widgets/event-calendar/domain/period.js';
import { day } from './sample-calendar.js';

test('a school year is August to July, a calendar year January to December', () => {
  const table: [string, 'school-year' | 'calendar-year', number, string, string][] = [
    ['2026-11-21', 'school-year', 2026, '2026-08-01', '2027-07-31'],
    ['2027-07-31', 'school-year', 2026, '2026-08-01', '2027-07-31'],
    ['2027-08-01', 'school-year', 2027, '2027-08-01', '2028-07-31'],
    ['2027-01-01', 'calendar-year', 2027, '2027-01-01', '2027-12-31'],
    ['2027-12-31', 'calendar-year', 2027, '2027-01-01', '2027-12-31'],
  ];
  for (const [on, kind, startYear, first, last] of table) {
    const period = periodOf(day(on), kind);
    assert.deepEqual(period, { kind, startYear });
    assert.equal(formatPlainDay(periodStart(period)), first);
    assert.equal(formatPlainDay(periodEnd(period)), last);
  }
});

test('its twelve months', () => {
  const months = (kind: 'school-year' | 'calendar-year') =>
    monthsOf({ kind, startYear: 2026 }).map(({ year, month }) => `${year}-${month}`);
  assert.equal(
    months('school-year').join(' '),
    '2026-8 2026-9 2026-10 2026-11 2026-12 2027-1 2027-2 2027-3 2027-4 2027-5 2027-6 2027-7',
  );
  assert.equal(months('calendar-year')[0], '2026-1');
  assert.equal(months('calendar-year')[11], '2026-12');
  assert.deepEqual(yearsOf({ kind: 'school-year', startYear: 2026 }), [2026, 2027]);
  assert.deepEqual(yearsOf({ kind: 'calendar-year', startYear: 2026 }), [2026]);
});

test('one can turn to the next and the one before, within two centuries', () => {
  const period = { kind: 'school-year', startYear: 2026 } as const;
  assert.equal(nextPeriod(period).startYear, 2027);
  assert.equal(previousPeriod(period).startYear, 2025);
  const last = { kind: 'school-year', startYear: 2199 } as const;
  assert.equal(hasNextPeriod(last), false);
  assert.deepEqual(nextPeriod(last), last);
  const first = { kind: 'school-year', startYear: 1900 } as const;
  assert.equal(hasPreviousPeriod(first), false);
  assert.deepEqual(previousPeriod(first), first);
  assert.deepEqual([0, 1900, 2026, 99_999].map(clampYear), [1900, 1900, 2026, 2199]);
});
