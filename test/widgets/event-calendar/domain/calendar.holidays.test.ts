import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf, day, written } from './sample-calendar.js';

const holidays = [
  { id: 'paaske', title: 'Påske', when: { kind: 'easter', offset: -3, lengthInDays: 5 } },
  { id: 'vinterferie', title: 'Vinterferie', type: 'school', when: { kind: 'iso-week', week: 7 } },
  {
    id: 'jul',
    title: 'Jul',
    when: { kind: 'span', start: { month: 12, day: 20 }, end: { month: 1, day: 3 } },
  },
  { id: 'bededag', title: 'Store bededag', when: { kind: 'easter', offset: 26 }, validUntil: 2023 },
  {
    id: 'lukkedag',
    title: 'Lukkedag',
    when: { kind: 'fixed', month: 5, day: 7 },
    exceptions: [
      { kind: 'cancelled', year: 2026 },
      { kind: 'moved', year: 2027, date: '2027-05-10' },
    ],
  },
];

test('holidays that touch a range of days, each once and in order', async () => {
  const calendar = await calendarOf({ holidays });
  const between = (from: string, to: string) =>
    calendar
      .holidaysBetween(day(from), day(to))
      .map(({ holiday, start, end }) => `${holiday.id} ${written({ kind: 'days', start, end })}`);
  const table: [string, string, string[]][] = [
    [
      '2027-02-01',
      '2027-03-31',
      ['vinterferie 2027-02-15/2027-02-21', 'paaske 2027-03-25/2027-03-29'],
    ],
    ['2027-03-29', '2027-03-29', ['paaske 2027-03-25/2027-03-29']],
    ['2027-03-30', '2027-05-09', []],
    ['2023-05-01', '2023-05-31', ['bededag 2023-05-05', 'lukkedag 2023-05-07']],
    ['2024-04-15', '2024-05-05', []],
    ['2026-05-01', '2026-05-31', []],
    ['2027-05-01', '2027-05-31', ['lukkedag 2027-05-10']],
    ['2027-01-02', '2027-01-02', ['jul 2026-12-20/2027-01-03']],
    ['2026-12-31', '2027-01-01', ['jul 2026-12-20/2027-01-03']],
  ];
  for (const [from, to, expected] of table) assert.deepEqual(between(from, to), expected, from);
});

test('without holidays there are none', async () => {
  const calendar = await calendarOf({});
  assert.deepEqual(calendar.holidaysBetween(day('2020-01-01'), day('2030-12-31')), []);
});
