import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClockTime } from '../../../../src/widgets/event-calendar/domain/model.js';
import { instantsOf, isTimed } from '../../../../src/widgets/event-calendar/domain/instants.js';
import { day } from './sample-calendar.js';

const timeZone = 'Europe/Copenhagen';

test('a time over one day and over several, also where clocks change', () => {
  const table: [string, string, Omit<ClockTime, 'timeZone'>, string, string | undefined][] = [
    [
      '2027-01-15',
      '2027-01-15',
      { startMinutes: 540, endMinutes: 600 },
      '2027-01-15T08:00',
      '2027-01-15T09:00',
    ],
    [
      '2027-07-15',
      '2027-07-15',
      { startMinutes: 540, endMinutes: 600 },
      '2027-07-15T07:00',
      '2027-07-15T08:00',
    ],
    ['2027-07-15', '2027-07-15', { startMinutes: 540 }, '2027-07-15T07:00', undefined],
    [
      '2027-03-27',
      '2027-03-28',
      { startMinutes: 720, endMinutes: 720 },
      '2027-03-27T11:00',
      '2027-03-28T10:00',
    ],
    [
      '2027-10-30',
      '2027-10-31',
      { startMinutes: 720, endMinutes: 720 },
      '2027-10-30T10:00',
      '2027-10-31T11:00',
    ],
    ['2027-10-30', '2027-10-31', { startMinutes: 720 }, '2027-10-30T10:00', '2027-10-31T23:00'],
    [
      '2027-12-31',
      '2028-01-01',
      { startMinutes: 1200, endMinutes: 60 },
      '2027-12-31T19:00',
      '2028-01-01T00:00',
    ],
  ];
  for (const [start, end, time, from, to] of table) {
    const timing = {
      kind: 'days',
      start: day(start),
      end: day(end),
      time: { ...time, timeZone },
    } as const;
    const instants = instantsOf(timing);
    const told = (at: number) => new Date(at).toISOString().slice(0, 16);
    assert.equal(told(instants.start), from);
    assert.equal(instants.end === undefined ? undefined : told(instants.end), to);
  }
});

test('only days with a time are timed', () => {
  const time = { startMinutes: 0, timeZone };
  assert.equal(
    isTimed({ kind: 'days', start: day('2027-01-01'), end: day('2027-01-01'), time }),
    true,
  );
  assert.equal(isTimed({ kind: 'days', start: day('2027-01-01'), end: day('2027-01-01') }), false);
  assert.equal(isTimed({ kind: 'undated' }), false);
});
