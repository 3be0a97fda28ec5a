import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easterSunday } from '../../../src/core/dates/easter.js';
import { formatPlainDay, weekdayOf } from '../../../src/core/dates/plain-day.js';

/** 1990 to 2050, month and day: python-dateutil's `easter`. */
const KNOWN =
  '04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04 04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 04-10';

/** Oudin's algorithm of 1940, which shares no step with the one we use. */
function oudin(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const k = Math.floor((century - 17) / 25);
  let i =
    (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30;
  i -=
    Math.floor(i / 28) *
    (1 - Math.floor(i / 28) * Math.floor(29 / (i + 1)) * Math.floor((21 - golden) / 11));
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7;
  const month = 3 + Math.floor((i - j + 40) / 44);
  const day = i - j + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

test('Easter is on the known days', () => {
  for (const [index, day] of KNOWN.split(' ').entries()) {
    const year = 1990 + index;
    assert.equal(formatPlainDay(easterSunday(year)), `${year}-${day}`);
  }
});

test('Easter is a Sunday, and the one another algorithm finds, from 1583 to 9999', () => {
  for (let year = 1583; year <= 9999; year++) {
    const easter = easterSunday(year);
    assert.equal(weekdayOf(easter), 7);
    assert.equal(formatPlainDay(easter), oudin(year));
  }
});

test('the earliest and the latest Easter', () => {
  assert.equal(formatPlainDay(easterSunday(1818)), '1818-03-22');
  assert.equal(formatPlainDay(easterSunday(2285)), '2285-03-22');
  assert.equal(formatPlainDay(easterSunday(2038)), '2038-04-25');
});
