import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoWeekOf, startOfIsoWeek, weeksInIsoYear } from '../../../src/core/dates/iso-week.js';
import { addDays, formatPlainDay, plainDay, weekdayOf } from '../../../src/core/dates/plain-day.js';
import type { PlainDay } from '../../../src/core/dates/plain-day.js';

/** ISO year, Monday of its week 1, number of weeks: Python's `date.fromisocalendar` and `isocalendar`. */
const PYTHON: [number, string, number][] = [
  [2020, '2019-12-30', 53],
  [2021, '2021-01-04', 52],
  [2022, '2022-01-03', 52],
  [2023, '2023-01-02', 52],
  [2024, '2024-01-01', 52],
  [2025, '2024-12-30', 52],
  [2026, '2025-12-29', 53],
  [2027, '2027-01-04', 52],
  [2028, '2028-01-03', 52],
  [2029, '2029-01-01', 52],
  [2030, '2029-12-31', 52],
  [2031, '2030-12-30', 52],
  [2032, '2031-12-29', 53],
  [2033, '2033-01-03', 52],
  [2034, '2034-01-02', 52],
  [2035, '2035-01-01', 52],
];

/**
 * The textbook way, unlike ours: week = (day of year − weekday + 10) div 7, which gives 0 for the last
 * week of the year before and 53 where that may be week 1 of the next.
 */
function textbookWeek(day: PlainDay): { year: number; week: number } {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const dayOfYear = (date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const week = Math.floor((dayOfYear - weekday + 10) / 7);
  if (week === 0) return { year: year - 1, week: lastWeek(year - 1) };
  return week === 53 && lastWeek(year) === 52 ? { year: year + 1, week: 1 } : { year, week };
}

/** A year has 53 weeks where it ends on a Thursday, or the year before it ended on a Wednesday. */
function lastWeek(year: number): number {
  const lastDayOf = (each: number) =>
    (each + Math.floor(each / 4) - Math.floor(each / 100) + Math.floor(each / 400)) % 7;
  return lastDayOf(year) === 4 || lastDayOf(year - 1) === 3 ? 53 : 52;
}

test('the week of every day from 2020 to 2035 is that of Python', () => {
  for (const [year, monday, weeks] of PYTHON) {
    assert.equal(weeksInIsoYear(year), weeks);
    let day = plainDay(
      Number(monday.slice(0, 4)),
      Number(monday.slice(5, 7)),
      Number(monday.slice(8)),
    );
    assert.equal(startOfIsoWeek(year, 1), day);
    for (let week = 1; week <= weeks; week++) {
      for (let weekday = 1; weekday <= 7; weekday++, day = addDays(day, 1)) {
        assert.deepEqual(isoWeekOf(day), { year, week }, formatPlainDay(day));
        assert.equal(weekdayOf(day), weekday);
      }
    }
  }
});

test('the week of every day from 1600 to 2400 is that of the textbook', () => {
  const last = plainDay(2400, 12, 31);
  for (let day = plainDay(1600, 1, 1); day <= last; day = addDays(day, 1)) {
    const { year, week } = isoWeekOf(day);
    const expected = textbookWeek(day);
    if (year !== expected.year || week !== expected.week) assert.fail(formatPlainDay(day));
  }
});

test('February 2027 shows weeks 5 to 8', () => {
  const weeks = [1, 8, 15, 22].map((day) => isoWeekOf(plainDay(2027, 2, day)).week);
  assert.deepEqual(weeks, [5, 6, 7, 8]);
  assert.equal(isoWeekOf(plainDay(2027, 2, 28)).week, 8);
});

test('around New Year the year of the week can differ from the year of the date', () => {
  const table: [number, number, number, number, number][] = [
    [2020, 12, 31, 2020, 53],
    [2021, 1, 3, 2020, 53],
    [2021, 1, 4, 2021, 1],
    [2024, 12, 30, 2025, 1],
    [2026, 12, 31, 2026, 53],
    [2027, 1, 1, 2026, 53],
    [2029, 12, 31, 2030, 1],
    [2000, 1, 1, 1999, 52],
  ];
  for (const [year, month, day, isoYear, week] of table) {
    assert.deepEqual(isoWeekOf(plainDay(year, month, day)), { year: isoYear, week });
  }
});

test('a week that a year does not have has no Monday', () => {
  const none: [number, number][] = [
    [2027, 53],
    [2026, 54],
    [2027, 0],
    [2027, -1],
    [2027, 1.5],
    [2027, NaN],
  ];
  for (const [year, week] of none) assert.equal(startOfIsoWeek(year, week), undefined);
  assert.equal(formatPlainDay(startOfIsoWeek(2026, 53) ?? plainDay(1, 1, 1)), '2026-12-28');
});
