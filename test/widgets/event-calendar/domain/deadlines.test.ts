import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay } from '../../../../src/core/dates/plain-day.js';
import { calendarWith, day } from './sample-calendar.js';
import {
  deadlinesBetween,
  findDeadline,
  occurrencesOf,
} from '../../../../src/widgets/event-calendar/domain/lookup.js';

const WEEK_6 = { kind: 'iso-week', week: 6 };

async function deadlineDays(when: object, ...deadlines: object[]): Promise<string[]> {
  const ids = deadlines.map((deadline, at) => ({ id: `d${at}`, purpose: 'sign-up', ...deadline }));
  const calendar = await calendarWith(['event', when, { deadlines: ids }]);
  const found = occurrencesOf(calendar, 'event', 2027)[0]?.deadlines ?? [];
  return found.map(({ deadline, day: on }) => `${deadline.id} ${formatPlainDay(on)}`);
}

test('days before the event, in order of time', async () => {
  assert.deepEqual(
    await deadlineDays(WEEK_6, { daysBefore: 7 }, { daysBefore: 0 }, { daysBefore: 60 }),
    ['d2 2026-12-10', 'd0 2027-02-01', 'd1 2027-02-08'],
  );
});

test('a date of its own is the last one before the event', async () => {
  const table: [object, string[]][] = [
    [{ when: { kind: 'fixed', month: 11, day: 15 } }, ['d0 2026-11-15']],
    [{ when: { kind: 'fixed', month: 1, day: 15 } }, ['d0 2027-01-15']],
    [{ when: { kind: 'fixed', month: 2, day: 8 } }, ['d0 2027-02-08']],
    [{ when: { kind: 'fixed', month: 2, day: 9 } }, ['d0 2026-02-09']],
    [{ when: { kind: 'iso-week', week: 48 } }, ['d0 2026-11-29']],
    [
      { when: { kind: 'relative', to: 'event', direction: 'before', weekday: 5 } },
      ['d0 2027-02-05'],
    ],
    [{ when: { kind: 'once', date: '2026-12-01' } }, ['d0 2026-12-01']],
    [{ when: { kind: 'once', date: '2027-12-01' } }, []],
    [{ when: { kind: 'announced', dates: { 2026: '2026-12-01' } } }, ['d0 2026-12-01']],
  ];
  for (const [deadline, expected] of table) {
    assert.deepEqual(await deadlineDays(WEEK_6, deadline), expected, JSON.stringify(deadline));
  }
});

test('another purpose may come after the event, and is the nearest', async () => {
  const evaluation = { purpose: 'other', when: { kind: 'fixed', month: 3, day: 15 } };
  assert.deepEqual(await deadlineDays(WEEK_6, evaluation), ['d0 2027-03-15']);
  const november = { purpose: 'other', when: { kind: 'fixed', month: 11, day: 15 } };
  assert.deepEqual(await deadlineDays(WEEK_6, november), ['d0 2026-11-15']);
});

test('an event without a day has only deadlines with a date of their own', async () => {
  const month = { kind: 'month', month: 5 };
  assert.deepEqual(await deadlineDays(month, { when: { kind: 'fixed', month: 4, day: 1 } }), [
    'd0 2027-04-01',
  ]);
  const announced = { kind: 'announced', dates: {} };
  assert.deepEqual(await deadlineDays(announced, { daysBefore: 7 }), []);
});

test('deadlines are found on their own day, whatever year their event is in', async () => {
  const calendar = await calendarWith(
    [
      'tidlig',
      { kind: 'fixed', month: 1, day: 10 },
      {
        deadlines: [
          { id: 'brev', purpose: 'write-to-parents', daysBefore: 20 },
          { id: 'aar', purpose: 'sign-up', daysBefore: 366 },
        ],
      },
    ],
    [
      'sen',
      { kind: 'fixed', month: 12, day: 20 },
      {
        deadlines: [{ id: 'tak', purpose: 'other', when: { kind: 'fixed', month: 1, day: 5 } }],
      },
    ],
  );
  const found = deadlinesBetween(calendar, day('2026-12-01'), day('2027-01-31')).map(
    ({ deadline }) => `${deadline.key} ${formatPlainDay(deadline.day)}`,
  );
  assert.deepEqual(found, [
    'tidlig-2027+brev 2026-12-21',
    'sen-2026+tak 2027-01-05',
    'tidlig-2028+aar 2027-01-09',
  ]);
});

test('an alarm rings a week before unless something else is said', async () => {
  const calendar = await calendarWith([
    'event',
    WEEK_6,
    {
      deadlines: [
        { id: 'a', purpose: 'sign-up', daysBefore: 2 },
        { id: 'b', purpose: 'sign-up', daysBefore: 1, alarmDaysBefore: 0 },
      ],
    },
  ]);
  const alarms = occurrencesOf(calendar, 'event', 2027)[0]?.deadlines.map(
    (each) => each.alarmDaysBefore,
  );
  assert.deepEqual(alarms, [7, 0]);
});

test('a deadline is found by its key, also where ids hold a plus', async () => {
  const deadlines = [{ id: 'x+y', purpose: 'sign-up', daysBefore: 2 }];
  const calendar = await calendarWith(['a+b', WEEK_6, { deadlines }]);
  const found = findDeadline(calendar, 'a+b-2027+x+y');
  assert.equal(found?.occurrence.key, 'a+b-2027');
  assert.equal(found.deadline.deadline.id, 'x+y');
  for (const key of ['', '+', 'a+b-2027', 'a+b-2027+x', 'a+b-2027+', '+'.repeat(5000)]) {
    assert.equal(findDeadline(calendar, key), undefined, key.slice(0, 20));
  }
});
