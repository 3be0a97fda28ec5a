import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFilter } from '../../../../../src/widgets/event-calendar/domain/filter.js';
import { selectEntries } from '../../../../../src/widgets/event-calendar/domain/ics/selection.js';
import { calendarWith, day } from '../sample-calendar.js';

const range = { from: day('2027-01-01'), to: day('2028-12-31') };

test('only what is sure of its day, and the others by name, once each', async () => {
  const calendar = await calendarWith(
    [
      'sikker',
      { kind: 'iso-week', week: 6 },
      {
        deadlines: [{ id: 'd', purpose: 'sign-up', daysBefore: 60 }],
      },
    ],
    [
      'aflyst',
      { kind: 'fixed', month: 5, day: 1 },
      {
        status: 'cancelled',
        deadlines: [{ id: 'd', purpose: 'sign-up', daysBefore: 1 }],
      },
    ],
    [
      'gammel',
      { kind: 'fixed', month: 5, day: 2 },
      {
        lastConfirmed: '2020-01-01',
        deadlines: [{ id: 'd', purpose: 'sign-up', daysBefore: 1 }],
      },
    ],
    ['meldes', { kind: 'announced', dates: { 2027: '2027-09-09' } }],
    ['meldes-maj', { kind: 'announced', dates: {}, usualMonth: 5 }],
    ['maaned', { kind: 'month', month: 5 }],
    ['uger', { kind: 'weeks', from: 40, to: 42 }],
    ['foraar', { kind: 'season', season: 'spring' }],
    ['undated', { kind: 'undated' }],
  );
  const { entries, leftOut } = selectEntries(calendar, range);
  const keys = entries.map((entry) =>
    entry.kind === 'deadline' ? entry.deadline.key : entry.occurrence.key,
  );
  assert.deepEqual(keys, [
    'sikker-2027',
    'aflyst-2027',
    'meldes-2027',
    'sikker-2028+d',
    'sikker-2028',
    'aflyst-2028',
    'sikker-2029+d',
  ]);
  assert.deepEqual(leftOut, {
    withoutDay: ['foraar', 'maaned', 'uger', 'undated'],
    unannounced: ['meldes-maj', 'meldes'],
    unconfirmed: ['gammel'],
  });
});

test('what touches the range is in, and a filter holds for all of it', async () => {
  const calendar = await calendarWith(
    [
      'jul',
      { kind: 'span', start: { month: 12, day: 24 }, end: { month: 1, day: 2 } },
      { themes: ['a'] },
    ],
    ['maaned', { kind: 'month', month: 5 }],
  );
  const passes = createFilter({ themes: ['a'], audiences: [] });
  const { entries, leftOut } = selectEntries(calendar, { ...range, passes });
  assert.deepEqual(
    entries.map(({ occurrence }) => occurrence.key),
    ['jul-2026', 'jul-2027', 'jul-2028'],
  );
  assert.deepEqual(leftOut.withoutDay, []);
});
