import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civil,
  daysInMonth,
  formatPlainDay,
  isLeapYear,
  isValidDate,
  parsePlainDay,
  plainDay,
  startOfWeek,
  weekdayOf,
} from '../../../src/core/dates/plain-day.js';
import type { PlainDay } from '../../../src/core/dates/plain-day.js';

/** Every date of some years by counting. */
function* countedDays(first: number, last: number) {
  for (let year = first; year <= last; year++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) yield { year, month: index + 1, day };
    }
  }
}

test('a date is a number of days since 1970', () => {
  const table: [string, number][] = [
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-12-31', 364],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2026-11-21', 20778],
    ['1600-02-29', -135081],
    ['0000-03-01', -719468],
    ['9999-12-31', 2932896],
  ];
  for (const [text, days] of table) {
    assert.equal(parsePlainDay(text), days, text);
    assert.equal(formatPlainDay(days as PlainDay), text);
  }
});

test('every day from 1 to 2400 follows the one before, by the Gregorian rule', () => {
  // A Monday.
  let expected = parsePlainDay('0001-01-01');
  for (const { year, month, day } of countedDays(1, 2400)) {
    const found = plainDay(year, month, day);
    const back = civil(found);
    const isSame =
      found === expected &&
      back.year === year &&
      back.month === month &&
      back.day === day &&
      weekdayOf(found) === ((((found + 719162) % 7) + 7) % 7) + 1;
    if (!isSame) assert.fail(`${year}-${month}-${day} became ${formatPlainDay(found)}`);
    expected = addDays(found, 1);
  }
});

test('text that is no date of the calendar is refused', () => {
  const refused = [
    '',
    '2027-04-31',
    '2027-02-29',
    '1900-02-29',
    '2027-00-10',
    '2027-13-01',
    '2027-01-00',
    '2027-01-32',
    '2027-1-1',
    '27-01-01',
    '02027-01-01',
    '2027/01/01',
    ' 2027-01-01',
    '2027-01-01T00:00',
    '2027-01-01\n',
    '２０２７-01-01',
    '-2027-01-01',
    'x'.repeat(1_000_000),
  ];
  for (const text of refused) assert.equal(parsePlainDay(text), undefined, text.slice(0, 20));
});

test('a date is valid where its month has the day', () => {
  const table: [number, number, number, boolean][] = [
    [2024, 2, 29, true],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2027, 4, 30, true],
    [2027, 4, 31, false],
    [2027, 12, 31, true],
    [2027, 1.5, 1, false],
    [NaN, 1, 1, false],
    [2027, 1, Infinity, false],
  ];
  for (const [year, month, day, expected] of table) {
    assert.equal(isValidDate(year, month, day), expected, `${year}-${month}-${day}`);
  }
});

test('leap years and lengths of months', () => {
  assert.deepEqual([1900, 2000, 2024, 2026, 2100].map(isLeapYear), [
    false,
    true,
    true,
    false,
    false,
  ]);
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  assert.deepEqual(
    months.map((month) => daysInMonth(2027, month)),
    [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  );
  assert.equal(daysInMonth(2028, 2), 29);
});

test('months are added to the same day, or the last there is', () => {
  const table: [string, number, string][] = [
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', -2, '2026-11-30'],
    ['2027-12-31', 1, '2028-01-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', -48, '2024-02-29'],
    ['2027-05-15', 0, '2027-05-15'],
    ['2026-11-21', 24, '2028-11-21'],
    ['0001-01-31', -1, '0000-12-31'],
  ];
  for (const [from, months, expected] of table) {
    const day = parsePlainDay(from);
    assert.ok(day !== undefined);
    assert.equal(formatPlainDay(addMonths(day, months)), expected, `${from} ${months}`);
  }
});

test('weeks start on Monday', () => {
  const sunday = plainDay(2026, 11, 22);
  assert.equal(weekdayOf(sunday), 7);
  assert.equal(formatPlainDay(startOfWeek(sunday)), '2026-11-16');
  assert.equal(startOfWeek(plainDay(2026, 11, 16)), plainDay(2026, 11, 16));
});

test('a day survives being written and read, and days follow each other', () => {
  const days = fc.integer({ min: plainDay(0, 1, 1), max: plainDay(9999, 12, 30) });
  fc.assert(
    fc.property(days, (number) => {
      const day = number as PlainDay;
      assert.equal(parsePlainDay(formatPlainDay(day)), day);
      assert.equal(weekdayOf(addDays(day, 1)), (weekdayOf(day) % 7) + 1);
      assert.ok(formatPlainDay(addDays(day, 1)) > formatPlainDay(day));
    }),
  );
});
