import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthModel } from '../../../../src/widgets/event-calendar/domain/month.js';
import { weekDrawing } from '../../../../src/widgets/event-calendar/views/week-bars.js';
import { calendarWith, stateOf, TODAY } from '../domain/sample-calendar.js';

type Sample = readonly [id: string, when: object, fields?: object];

/** A week of a month as text: per day its lanes, then its single events. */
async function drawn(year: number, month: number, week: number, ...events: readonly Sample[]) {
  const calendar = await calendarWith(...events);
  const state = { ...stateOf(calendar), year, month };
  const found = monthModel(calendar, state, TODAY).weeks.find((each) => each.week === week);
  assert.ok(found, `week ${week} is in the month`);
  return weekDrawing(found).map(({ lanes, singles }) =>
    [
      ...lanes.map((bar) =>
        bar
          ? `${bar.continuesBefore ? '<' : ''}${bar.occurrence.event.id}×${bar.length}${bar.continuesAfter ? '>' : ''}`
          : '·',
      ),
      ...singles.map(({ event }) => event.id),
    ].join(' '),
  );
}

const once = (date: string) => ({ kind: 'once', date });

test('a week-long event is one bar, however many days it has', async () => {
  assert.deepEqual(
    await drawn(2027, 2, 6, ['sex', { kind: 'iso-week', week: 6, days: 'weekdays' }]),
    ['sex×5', '·', '·', '·', '·', '', ''],
  );
});

test('a bar that crosses Sunday begins again on Monday', async () => {
  const event = ['amr', once('2026-11-18/2026-11-24')] as const;
  assert.deepEqual(await drawn(2026, 11, 47, event), ['', '', 'amr×5>', '·', '·', '·', '·']);
  assert.deepEqual(await drawn(2026, 11, 48, event), ['<amr×2', '·', '', '', '', '', '']);
});

test('an event longer than a week goes on at both ends', async () => {
  assert.deepEqual(await drawn(2026, 11, 47, ['november', once('2026-11-01/2026-11-30')]), [
    '<november×7>',
    '·',
    '·',
    '·',
    '·',
    '·',
    '·',
  ]);
});

test('events of one day stand below the bars and open no gap between them', async () => {
  const week = await drawn(
    2027,
    2,
    6,
    ['monday', once('2027-02-08')],
    ['sex', { kind: 'iso-week', week: 6, days: 'weekdays' }],
    ['pulses', once('2027-02-10')],
    ['late', once('2027-02-11/2027-02-13')],
  );
  assert.equal(week[0], 'sex×5 monday');
  assert.equal(week[2], '· pulses');
  assert.deepEqual(week.slice(3), ['· late×3', '· ·', '· ·', '']);
});
