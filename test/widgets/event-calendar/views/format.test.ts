import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createFormat,
  DATE,
  DAY,
  FULL_DAY,
  tidyRange,
  WEEKDAY,
} from '../../../../src/widgets/event-calendar/views/format.js';
import {
  monthName,
  monthYear,
  timeText,
} from '../../../../src/widgets/event-calendar/views/later-format.js';
import { day } from '../domain/sample-calendar.js';
import { readable } from './sample-context.js';

const da = createFormat('da');
const en = createFormat('en');

test('dates are written as Danes and Britons write them', () => {
  const table: [string, string][] = [
    [da.show(FULL_DAY, day('2027-02-10')), 'onsdag den 10. februar 2027'],
    [da.show(DAY, day('2027-05-31')), '31.'],
    [monthYear(2027, 2, da), 'februar 2027'],
    [monthName(12, da), 'december'],
    [da.show(WEEKDAY, day('2026-11-21')), 'lørdag'],
    [monthYear(2027, 2, en), 'February 2027'],
    [en.show(WEEKDAY, day('2026-11-21')), 'Saturday'],
  ];
  for (const [written, wanted] of table) assert.equal(readable(written), wanted);
});

test('a range says what its ends share once', () => {
  const range = (from: string, to: string, format = da) =>
    readable(format.showRange(DATE, day(from), day(to)));
  const table: [string, string][] = [
    [range('2027-02-08', '2027-02-12'), '8.–12. februar 2027'],
    [range('2027-09-28', '2027-10-03'), '28. september – 3. oktober 2027'],
    [range('2026-12-28', '2027-01-03'), '28. december 2026 – 3. januar 2027'],
    [range('2027-05-31', '2027-05-31'), '31. maj 2027'],
    [range('2027-02-08', '2027-02-12', en), '8–12 February 2027'],
    [range('2027-09-28', '2027-10-03', en), '28 September – 3 October 2027'],
  ];
  for (const [written, wanted] of table) assert.equal(written, wanted);
});

test('a range is tidied whichever way a browser writes it', () => {
  const table: [string, string][] = [
    ['8.-12. februar 2027', '8.–12. februar 2027'],
    ['8.\u2009–\u200912. februar 2027', '8.–12. februar 2027'],
    ['28. september–3. oktober 2027', '28. september – 3. oktober 2027'],
    ['8.2.2027', '8.2.2027'],
    ['2027-02-08', '2027-02-08'],
  ];
  for (const [given, wanted] of table) assert.equal(readable(tidyRange(given)), wanted);
});

test('a line never breaks inside a date, a time or a range of numbers', () => {
  const unbroken = [
    da.show(DATE, day('2027-02-10')),
    da.showRange(DATE, day('2027-02-08'), day('2027-02-12')),
    timeText(da, 540, 690),
    da.daysToGo(12),
  ];
  for (const text of unbroken) assert.doesNotMatch(text, /[ \u2009\u202f]|–(?!\u2060)/);
  const withWeekday = da.show(FULL_DAY, day('2027-02-10'));
  assert.deepEqual(withWeekday.split(' ').map(readable), ['onsdag den', '10. februar 2027']);
  const acrossMonths = da.showRange(DATE, day('2027-09-28'), day('2027-10-03'));
  assert.deepEqual(acrossMonths.split(' ').map(readable), ['28. september –', '3. oktober 2027']);
});

test('clock times and days to go', () => {
  const table: [string, string][] = [
    [timeText(da, 840), '14.00'],
    [timeText(da, 540, 690), '09.00–11.30'],
    [timeText(da, 0), '00.00'],
    [timeText(da, 1439), '23.59'],
    [timeText(en, 840, 960), '14:00–16:00'],
    [da.daysToGo(0), 'i dag'],
    [da.daysToGo(1), 'i morgen'],
    [da.daysToGo(12), 'om 12 dage'],
    [en.daysToGo(12), 'in 12 days'],
  ];
  for (const [written, wanted] of table) assert.equal(readable(written), wanted);
});

test('the start of a sentence is capital in the language, and nothing else changes', () => {
  const table: [string, string][] = [
    ['i dag', 'I dag'],
    ['øl', 'Øl'],
    ['', ''],
    ['1. klasse', '1. klasse'],
  ];
  for (const [given, wanted] of table) assert.equal(da.sentenceStart(given), wanted);
});

test('a language has one format however often it is asked for', () => {
  assert.equal(createFormat('da'), da);
  assert.notEqual(createFormat('en'), da);
});
