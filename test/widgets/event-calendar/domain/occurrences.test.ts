import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf, calendarWith, eventsOf } from './sample-calendar.js';
import {
  findOccurrence,
  occurrencesOf,
} from '../../../../src/widgets/event-calendar/domain/lookup.js';

const MAY_31 = { kind: 'fixed', month: 5, day: 31 };

test('an inferred rule is confirmed for two years after it was last confirmed', async () => {
  const calendar = await calendarWith(
    ['inferred', MAY_31, { lastConfirmed: '2025-05-31' }],
    ['fixed', MAY_31],
    [
      'announced',
      { kind: 'announced', dates: { 2030: '2030-05-31' } },
      { lastConfirmed: '2020-01-01' },
    ],
    ['once', { kind: 'once', date: '2030-05-31' }, { lastConfirmed: '2020-01-01' }],
    ['month', { kind: 'month', month: 6 }, { lastConfirmed: '2025-05-31' }],
    ['undated', { kind: 'undated' }, { lastConfirmed: '2025-05-31' }],
    [
      'moved',
      MAY_31,
      {
        lastConfirmed: '2020-01-01',
        exceptions: [{ kind: 'moved', year: 2030, date: '2030-06-01' }],
      },
    ],
  );
  const table: [string, number, boolean][] = [
    ['inferred', 2020, true],
    ['inferred', 2026, true],
    ['inferred', 2027, true],
    ['inferred', 2028, false],
    ['fixed', 2040, true],
    ['announced', 2030, true],
    ['once', 2030, true],
    ['month', 2026, true],
    ['month', 2027, false],
    ['undated', 2027, true],
    ['undated', 2028, false],
    ['moved', 2030, true],
    ['moved', 2031, false],
  ];
  for (const [id, year, expected] of table) {
    assert.equal(occurrencesOf(calendar, id, year)[0]?.confirmed, expected, `${id} ${year}`);
  }
});

test('the day after two years is not confirmed, the day itself is', async () => {
  const calendar = await calendarWith(
    ['leap', { kind: 'fixed', month: 2, day: 28 }, { lastConfirmed: '2024-02-29' }],
    ['after', { kind: 'fixed', month: 3, day: 1 }, { lastConfirmed: '2024-02-29' }],
  );
  assert.equal(occurrencesOf(calendar, 'leap', 2026)[0]?.confirmed, true);
  assert.equal(occurrencesOf(calendar, 'after', 2026)[0]?.confirmed, false);
});

test('the status is that of the event, unless the year has its own', async () => {
  const exceptions = [
    { kind: 'moved', year: 2027, date: '2027-06-01' },
    { kind: 'cancelled', year: 2028 },
  ];
  const calendar = await calendarWith(
    ['plain', MAY_31, { exceptions }],
    ['tentative', MAY_31, { status: 'tentative', exceptions }],
    ['cancelled', MAY_31, { status: 'cancelled', exceptions }],
  );
  const statuses = (id: string) =>
    [2026, 2027, 2028].map((year) => occurrencesOf(calendar, id, year)[0]?.status);
  assert.deepEqual(statuses('plain'), ['planned', 'moved', 'cancelled']);
  assert.deepEqual(statuses('tentative'), ['tentative', 'moved', 'cancelled']);
  assert.deepEqual(statuses('cancelled'), ['cancelled', 'cancelled', 'cancelled']);
});

test('keys tell occurrences apart and stay the same', async () => {
  const calendar = await calendarWith(
    ['uge-1', { kind: 'iso-week', week: 1 }],
    ['uge', { kind: 'iso-week', week: 1 }],
    [
      'moede',
      { kind: 'rrule', rrule: 'FREQ=MONTHLY;BYMONTHDAY=1', start: '2027-01-01' },
      {
        exceptions: [{ kind: 'moved', year: 2028, date: '2028-02-02' }],
      },
    ],
  );
  assert.equal(occurrencesOf(calendar, 'uge-1', 2025)[0]?.key, 'uge-1-2025');
  const keys = occurrencesOf(calendar, 'moede', 2027).map(({ key }) => key);
  assert.equal(keys.length, 12);
  assert.equal(keys[1], 'moede-2027-02-01');
  assert.equal(occurrencesOf(calendar, 'moede', 2028)[0]?.key, 'moede-2028');
  for (const key of ['uge-1-2025', 'uge-2025', 'moede-2027-02-01', 'moede-2028']) {
    assert.equal(findOccurrence(calendar, key)?.key, key);
  }
});

test('times are minutes in the zone of the event, else of the calendar', async () => {
  const calendar = await calendarOf({
    timeZone: 'Atlantic/Faroe',
    events: eventsOf(
      ['own', MAY_31, { time: { start: '09:05', end: '15:30', timeZone: 'Europe/London' } }],
      ['calendar', MAY_31, { time: { start: '00:00' } }],
      ['vague', { kind: 'month', month: 5 }, { time: { start: '10:00' } }],
    ),
  });
  const time = (id: string) => {
    const timing = occurrencesOf(calendar, id, 2027)[0]?.timing;
    return timing?.kind === 'days' ? timing.time : undefined;
  };
  assert.deepEqual(time('own'), { startMinutes: 545, endMinutes: 930, timeZone: 'Europe/London' });
  assert.deepEqual(time('calendar'), { startMinutes: 0, timeZone: 'Atlantic/Faroe' });
  assert.equal(time('vague'), undefined);
});
