import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intlMilliseconds } from '../../../src/core/dates/display.js';
import {
  addDays,
  formatPlainDay,
  parsePlainDay,
  plainDay,
} from '../../../src/core/dates/plain-day.js';
import type { PlainDay } from '../../../src/core/dates/plain-day.js';
import { isTimeZone, todayIn, utcClock, zonedToUtc } from '../../../src/core/dates/time-zone.js';

const COPENHAGEN = 'Europe/Copenhagen';

function day(text: string): PlainDay {
  const parsed = parsePlainDay(text);
  assert.ok(parsed !== undefined, text);
  return parsed;
}

test('a time on the clock is an instant', () => {
  const table: [string, string, string, string][] = [
    ['2027-01-15', '09:00', COPENHAGEN, '2027-01-15T08:00:00.000Z'],
    ['2027-07-15', '09:00', COPENHAGEN, '2027-07-15T07:00:00.000Z'],
    ['2027-07-15', '00:00', COPENHAGEN, '2027-07-14T22:00:00.000Z'],
    ['2027-12-31', '23:59', COPENHAGEN, '2027-12-31T22:59:00.000Z'],
    ['2027-06-01', '12:00', 'UTC', '2027-06-01T12:00:00.000Z'],
    ['2027-06-01', '12:00', 'America/Nuuk', '2027-06-01T13:00:00.000Z'],
    ['2027-06-01', '12:00', 'Atlantic/Faroe', '2027-06-01T11:00:00.000Z'],
    ['2027-06-01', '12:00', 'Asia/Kolkata', '2027-06-01T06:30:00.000Z'],
    ['2027-06-01', '12:00', 'Pacific/Kiritimati', '2027-05-31T22:00:00.000Z'],
    ['2027-06-01', '12:00', 'Pacific/Niue', '2027-06-01T23:00:00.000Z'],
  ];
  for (const [date, time, zone, expected] of table) {
    const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const instant = new Date(zonedToUtc(day(date), minutes, zone)).toISOString();
    assert.equal(instant, expected, `${date} ${time} ${zone}`);
  }
});

test('where clocks change, a skipped time counts by the offset before and a double one is the first', () => {
  const table: [string, number, string][] = [
    // 02:00–03:00 does not exist on 28 March 2027.
    ['2027-03-28', 1 * 60 + 59, '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', 2 * 60, '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', 2 * 60 + 30, '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', 3 * 60, '2027-03-28T01:00:00.000Z'],
    // 02:00–03:00 occurs twice on 31 October 2027.
    ['2027-10-31', 1 * 60 + 59, '2027-10-30T23:59:00.000Z'],
    ['2027-10-31', 2 * 60 + 30, '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', 3 * 60, '2027-10-31T02:00:00.000Z'],
  ];
  for (const [date, minutes, expected] of table) {
    const instant = new Date(zonedToUtc(day(date), minutes, COPENHAGEN)).toISOString();
    assert.equal(instant, expected, `${date} ${minutes}`);
  }
});

test('nine in the morning is nine in the morning, every day from 2020 to 2035', () => {
  const clock = new Intl.DateTimeFormat('sv', {
    timeZone: COPENHAGEN,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (let each = plainDay(2020, 1, 1); each < plainDay(2036, 1, 1); each = addDays(each, 1)) {
    const shown = clock.format(zonedToUtc(each, 9 * 60, COPENHAGEN));
    assert.equal(shown, `${formatPlainDay(each)} 09:00`);
  }
});

test('today is the date in the zone, to the minute around midnight', () => {
  const table: [string, string, string][] = [
    ['2026-12-31T22:59:59.999Z', COPENHAGEN, '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', COPENHAGEN, '2027-01-01'],
    ['2027-06-30T21:59:59.999Z', COPENHAGEN, '2027-06-30'],
    ['2027-06-30T22:00:00.000Z', COPENHAGEN, '2027-07-01'],
    ['2027-03-28T00:59:59.000Z', COPENHAGEN, '2027-03-28'],
    ['2027-06-30T22:00:00.000Z', 'America/Los_Angeles', '2027-06-30'],
    ['2028-02-29T12:00:00.000Z', 'UTC', '2028-02-29'],
    ['1969-12-31T23:30:00.000Z', 'UTC', '1969-12-31'],
  ];
  for (const [instant, zone, expected] of table) {
    assert.equal(formatPlainDay(todayIn(zone, new Date(instant).getTime())), expected, instant);
  }
});

test('only zones that the platform knows by name are zones', () => {
  for (const name of [COPENHAGEN, 'UTC', 'europe/copenhagen', 'America/Argentina/Buenos_Aires']) {
    assert.equal(isTimeZone(name), true, name);
  }
  const hostile = [
    '',
    'Europa/København',
    'CET2',
    '+01:00',
    '-0500',
    'Mars/Phobos',
    '__proto__',
    '\0',
  ];
  for (const name of [...hostile, 'x'.repeat(100_000)]) assert.equal(isTimeZone(name), false, name);
  for (let index = 0; index < 2000; index++) assert.equal(isTimeZone(`Nowhere/${index}`), false);
  assert.equal(isTimeZone(COPENHAGEN), true);
  assert.throws(() => todayIn('Mars/Phobos', 0), RangeError);
});

test('an instant as a UTC day and minute', () => {
  assert.deepEqual(utcClock(0), { day: 0, minutes: 0 });
  assert.deepEqual(utcClock(-1), { day: -1, minutes: 1439 });
  assert.deepEqual(utcClock(86_400_000 + 61_000), { day: 1, minutes: 1 });
});

test('Intl writes a day as that day wherever the computer stands', () => {
  const format = new Intl.DateTimeFormat('da', { dateStyle: 'full', timeZone: 'UTC' });
  assert.equal(format.format(intlMilliseconds(plainDay(2027, 2, 8))), 'mandag den 8. februar 2027');
  assert.equal(
    format.format(intlMilliseconds(plainDay(1969, 12, 31))),
    'onsdag den 31. december 1969',
  );
});
