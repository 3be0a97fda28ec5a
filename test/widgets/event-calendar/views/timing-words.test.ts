import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timing } from '../../../../src/widgets/event-calendar/domain/model.js';
import { inPeriod } from '../../../../src/widgets/event-calendar/views/in-period.js';
import { periodName } from '../../../../src/widgets/event-calendar/views/period-name.js';
import { shortTimingText } from '../../../../src/widgets/event-calendar/views/short-timing.js';
import { clockText } from '../../../../src/widgets/event-calendar/views/loose-words.js';
import {
  isWholeWeek,
  timingWords,
} from '../../../../src/widgets/event-calendar/views/timing-words.js';
import { day } from '../domain/sample-calendar.js';
import { days, readable, sampleContext } from './sample-context.js';

const da = sampleContext('da');
const en = sampleContext('en');

const weeks: Timing = {
  kind: 'weeks',
  isoYear: 2027,
  fromWeek: 40,
  toWeek: 42,
  start: day('2027-10-04'),
  end: day('2027-10-24'),
};
const september: Timing = { kind: 'month', year: 2027, month: 9 };
const winter: Timing = { kind: 'season', year: 2026, season: 'winter' };
const summer: Timing = { kind: 'season', year: 2027, season: 'summer' };
const announcedLater: Timing = { kind: 'unannounced', year: 2027, usualMonth: 1 };
const undated: Timing = { kind: 'undated' };
const alternating: Timing = { kind: 'undated', alternating: 2 };

test('a timing in full words, never more exact than is known', () => {
  const table: [Timing, string, string][] = [
    [days('2027-05-31'), 'mandag den 31. maj 2027', 'Monday 31 May 2027'],
    [
      days('2027-02-08', '2027-02-12'),
      '8.–12. februar 2027 (uge 6)',
      '8–12 February 2027 (week 6)',
    ],
    [
      days('2027-02-08', '2027-02-14'),
      '8.–14. februar 2027 (uge 6)',
      '8–14 February 2027 (week 6)',
    ],
    [days('2027-09-16', '2027-09-22'), '16.–22. september 2027', '16–22 September 2027'],
    [weeks, 'uge 40–42 2027', 'weeks 40–42 2027'],
    [{ ...weeks, toWeek: 40 }, 'uge 40 2027', 'week 40 2027'],
    [september, 'september 2027', 'September 2027'],
    [winter, 'vinteren 2026/27', 'winter 2026/27'],
    [summer, 'sommeren 2027', 'summer 2027'],
    [announcedLater, 'Dato følger (2027)', 'Date to follow (2027)'],
    [undated, 'uden fast dato', 'no fixed date'],
    [alternating, 'hvert andet år', 'every other year'],
  ];
  for (const [timing, danish, english] of table) {
    assert.equal(readable(timingWords(timing, da).full), danish);
    assert.equal(readable(timingWords(timing, en).full).replace(',', ''), english);
  }
});

test('a timing as short as a table needs', () => {
  const table: [Timing, string][] = [
    [days('2027-05-31'), '31. maj'],
    [weeks, 'uge 40–42'],
    [september, 'september'],
    [winter, 'vinter'],
    [announcedLater, 'Dato følger'],
    [undated, 'uden fast dato'],
    [alternating, 'hvert andet år'],
  ];
  for (const [timing, wanted] of table) {
    assert.equal(readable(shortTimingText(timing, da)), wanted);
  }
});

test('the large date of a row, and the word that places it', () => {
  const table: [Timing, string, string][] = [
    [days('2027-03-05'), '5.', 'marts'],
    [days('2027-02-08', '2027-02-12'), '8.–12.', 'uge 6'],
    [days('2027-09-27', '2027-10-01'), '27.–1.', 'sep.–okt.'],
    [days('2027-09-16', '2027-09-22'), '16.–22.', 'september'],
    [weeks, '40–42', 'uge'],
    [winter, 'vinter', '2026'],
    [announcedLater, '–', '2027'],
    [undated, '–', ''],
  ];
  for (const [timing, large, small] of table) {
    const block = timingWords(timing, da);
    assert.deepEqual([readable(block.large), readable(block.small)], [large, small]);
  }
  assert.equal(timingWords(weeks, da).smallFirst, true);
});

test('a narrow column has short months', () => {
  const { small } = timingWords(days('2027-09-16', '2027-09-22'), { ...da, narrow: true });
  assert.ok(small.length <= 5, small);
});

test('only Monday to Friday, Saturday or Sunday is called by its week', () => {
  const table: [string, string, boolean][] = [
    ['2027-02-08', '2027-02-12', true],
    ['2027-02-08', '2027-02-13', true],
    ['2027-02-08', '2027-02-14', true],
    ['2027-02-08', '2027-02-15', false],
    ['2027-02-08', '2027-02-11', false],
    ['2027-02-09', '2027-02-13', false],
    ['2027-02-08', '2027-02-08', false],
  ];
  for (const [from, to, wanted] of table) {
    assert.equal(isWholeWeek(day(from), day(to)), wanted, `${from} to ${to}`);
  }
});

test('a clock names its place where that is not the calendar’s', () => {
  const at = (startMinutes: number, timeZone: string, endMinutes?: number): Timing => ({
    ...days('2027-05-04'),
    time: { startMinutes, timeZone, ...(endMinutes !== undefined && { endMinutes }) },
  });
  const table: [Timing, string][] = [
    [at(840, 'Europe/Copenhagen', 960), 'kl. 14.00–16.00'],
    [at(840, 'Europe/Copenhagen'), 'kl. 14.00'],
    [at(600, 'America/Nuuk'), 'kl. 10.00 (tid i Nuuk)'],
    [at(600, 'America/Argentina/Buenos_Aires'), 'kl. 10.00 (tid i Buenos Aires)'],
    [days('2027-05-04'), ''],
    [undated, ''],
  ];
  for (const [timing, wanted] of table) assert.equal(readable(clockText(timing, da)), wanted);
});

test('machines get a date, a week or a month, and nothing where there is none', () => {
  const table: [Timing, string | undefined][] = [
    [days('2027-05-31'), '2027-05-31'],
    [weeks, '2027-W40'],
    [{ ...weeks, fromWeek: 6 }, '2027-W06'],
    [september, '2027-09'],
    [winter, undefined],
    [announcedLater, undefined],
    [undated, undefined],
  ];
  for (const [timing, wanted] of table) assert.equal(timingWords(timing, da).machine, wanted);
});

test('periods have names, alone and in a sentence', () => {
  const school = { kind: 'school-year', startYear: 2026 } as const;
  const turn = { kind: 'school-year', startYear: 2099 } as const;
  const calendar = { kind: 'calendar-year', startYear: 2027 } as const;
  assert.equal(periodName(school, da), 'Skoleåret 2026/27');
  assert.equal(periodName(turn, da), 'Skoleåret 2099/00');
  assert.equal(periodName(calendar, da), '2027');
  assert.equal(inPeriod(school, da), 'i skoleåret 2026/27');
  assert.equal(inPeriod(calendar, en), 'in 2027');
});
