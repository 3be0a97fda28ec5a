import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay, isLeapYear } from '../../../src/core/dates/plain-day.js';
import { needsRecurrence } from '../../../src/widgets/event-calendar/domain/recurrence.js';
import { expandRecurrence } from '../../../src/widgets/event-calendar/recurrence-adapter.js';
import { day, eventsOf, takenConfig } from './domain/sample-calendar.js';

function expand(rrule: string, start: string, from: string, to: string): string[] {
  return expandRecurrence(rrule, day(start), day(from), day(to)).map(formatPlainDay);
}

test('rules give the days that RFC 5545 says', () => {
  const table: [string, string, string, string, string[]][] = [
    [
      'FREQ=MONTHLY;BYDAY=1MO',
      '2027-01-01',
      '2027-01-01',
      '2027-03-31',
      ['2027-01-04', '2027-02-01', '2027-03-01'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      '2027-01-01',
      '2027-01-01',
      '2027-02-28',
      ['2027-01-29', '2027-02-26'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=31',
      '2027-01-31',
      '2027-01-01',
      '2027-05-31',
      ['2027-01-31', '2027-03-31', '2027-05-31'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2027-01-01',
      '2027-01-01',
      '2027-02-28',
      ['2027-01-29', '2027-02-26'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      '2027-01-06',
      '2027-01-01',
      '2027-02-10',
      ['2027-01-06', '2027-01-20', '2027-02-03'],
    ],
    [
      'FREQ=DAILY;COUNT=3',
      '2027-01-30',
      '2027-01-01',
      '2027-12-31',
      ['2027-01-30', '2027-01-31', '2027-02-01'],
    ],
    ['FREQ=DAILY;COUNT=3', '2026-12-31', '2027-01-01', '2027-12-31', ['2027-01-01', '2027-01-02']],
    [
      'FREQ=YEARLY;BYMONTH=3;BYDAY=2TH',
      '2020-01-01',
      '2027-01-01',
      '2028-12-31',
      ['2027-03-11', '2028-03-09'],
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      '1997-05-12',
      '1997-01-01',
      '1999-12-31',
      ['1997-05-12', '1998-05-11', '1999-05-17'],
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=6',
      '2024-02-05',
      '2026-01-01',
      '2027-12-31',
      ['2026-02-02', '2027-02-08'],
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
      '2020-01-01',
      '2021-01-01',
      '2037-12-31',
      ['2026-12-28', '2032-12-27', '2037-12-28'],
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=-1',
      '2027-01-01',
      '2027-01-01',
      '2028-12-31',
      ['2027-12-31', '2028-12-31'],
    ],
    ['FREQ=YEARLY', '2024-02-29', '2024-01-01', '2029-12-31', ['2024-02-29', '2028-02-29']],
    [
      'FREQ=WEEKLY;UNTIL=20270113;BYDAY=WE',
      '2027-01-01',
      '2027-01-01',
      '2027-12-31',
      ['2027-01-06', '2027-01-13'],
    ],
    [
      'FREQ=WEEKLY;UNTIL=20270113T120000Z;BYDAY=WE',
      '2027-01-01',
      '2027-01-01',
      '2027-12-31',
      ['2027-01-06', '2027-01-13'],
    ],
    ['RRULE:FREQ=YEARLY', '2027-05-01', '2027-05-01', '2027-05-01', ['2027-05-01']],
  ];
  for (const [rrule, start, from, to, expected] of table) {
    assert.deepEqual(expand(rrule, start, from, to), expected, rrule);
  }
});

test('nothing lies before the start, after the end or in a range turned round', () => {
  assert.deepEqual(expand('FREQ=DAILY', '2028-01-01', '2027-01-01', '2027-12-31'), []);
  assert.deepEqual(
    expand('FREQ=DAILY;UNTIL=20261231', '2026-01-01', '2027-01-01', '2027-12-31'),
    [],
  );
  assert.deepEqual(expand('FREQ=DAILY', '2026-01-01', '2027-12-31', '2027-01-01'), []);
});

test('every day of a year is there once, in every zone the test runs in', () => {
  for (const year of [2026, 2027, 2028]) {
    const days = expand('FREQ=DAILY', '2026-01-01', `${year}-01-01`, `${year}-12-31`);
    assert.equal(days.length, isLeapYear(year) ? 366 : 365);
    assert.equal(new Set(days).size, days.length);
    assert.deepEqual([days[0], days.at(-1)], [`${year}-01-01`, `${year}-12-31`]);
  }
});

test('rules that never match, or are refused, end with nothing', () => {
  const hostile = [
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYHOUR=0,1,2,3',
    'FREQ=YEARLY;INTERVAL=99999;BYMONTH=2;BYMONTHDAY=30',
    'not a rule',
  ];
  for (const rrule of hostile) {
    assert.deepEqual(expand(rrule, '2024-01-01', '2027-01-01', '2027-12-31'), [], rrule);
  }
});

test('a range without end has an end', () => {
  assert.equal(expand('FREQ=DAILY', '1900-01-01', '1900-01-01', '2100-12-31').length, 4000);
});

test('far years are years too', () => {
  assert.deepEqual(expand('FREQ=YEARLY', '1583-03-01', '9998-01-01', '9999-12-31'), [
    '9998-03-01',
    '9999-03-01',
  ]);
});

test('only a config with an RRULE needs the library', async () => {
  const rrule = { kind: 'rrule', rrule: 'FREQ=YEARLY', start: '2027-01-01' };
  const fixed = { kind: 'fixed', month: 5, day: 1 };
  const holiday = { id: 'h', title: 'H', when: rrule };
  const table: [object, boolean][] = [
    [{ events: eventsOf(['a', fixed]) }, false],
    [{ events: eventsOf(['a', fixed], ['b', rrule]) }, true],
    [{ holidays: [holiday] }, true],
    [{ layers: [{ id: 'l', events: [{ id: 'a', hidden: true }] }] }, false],
    [{ layers: [{ id: 'l', events: [{ id: 'a', title: 'A', when: rrule }] }] }, true],
    [{ layers: [{ id: 'l', holidays: [holiday] }] }, true],
  ];
  for (const [fields, expected] of table) {
    assert.equal(needsRecurrence(await takenConfig(fields)), expected, JSON.stringify(fields));
  }
});
