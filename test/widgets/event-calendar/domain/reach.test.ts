import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civil } from '../../../../src/core/dates/plain-day.js';
import { extentOf } from '../../../../src/widgets/event-calendar/domain/placement.js';
import { reachOf } from '../../../../src/widgets/event-calendar/domain/reach.js';
import { RuleReader } from '../../../../src/widgets/event-calendar/domain/full-timetable.js';
import { outcomeIn } from '../../../../src/widgets/event-calendar/domain/timetable.js';
import type { DatedSubject } from '../../../../src/widgets/event-calendar/domain/timetable.js';
import type { DateRule } from '../../../../src/widgets/event-calendar/config.js';

const month = fc.integer({ min: 1, max: 12 });
const dayOfMonth = fc.integer({ min: 1, max: 31 });
const weekday = fc.integer({ min: 1, max: 7 });
const week = fc.integer({ min: 1, max: 53 });
const lengthInDays = fc.integer({ min: 1, max: 366 });
const monthAndDay = fc.record({ month, day: dayOfMonth });

const rules: fc.Arbitrary<DateRule> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), month, day: dayOfMonth, lengthInDays }),
  fc.record({ kind: fc.constant('span' as const), start: monthAndDay, end: monthAndDay }),
  fc.record({ kind: fc.constant('iso-week' as const), week }),
  fc.record({ kind: fc.constant('weeks' as const), from: week, to: week }),
  fc.record({
    kind: fc.constant('nth-weekday' as const),
    month,
    weekday,
    nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
    offset: fc.integer({ min: -366, max: 366 }),
    lengthInDays,
  }),
  fc.record({
    kind: fc.constant('easter' as const),
    offset: fc.integer({ min: -100, max: 250 }),
    lengthInDays,
  }),
  fc.record({
    kind: fc.constant('season' as const),
    season: fc.constantFrom('spring', 'summer', 'autumn', 'winter'),
  }),
);

/** Whether the days of a subject are within its reach in every year. */
function assertWithin(subject: DatedSubject, years: readonly number[]): void {
  const reach = reachOf(subject);
  const { timingsIn } = new RuleReader(() => undefined);
  for (const year of years) {
    for (const timing of outcomeIn(subject, year, timingsIn).timings) {
      const extent = extentOf(timing);
      assert.ok(extent);
      assert.ok(civil(extent.start).year >= year - reach, `${JSON.stringify(subject)} ${year}`);
      assert.ok(civil(extent.end).year <= year + reach, `${JSON.stringify(subject)} ${year}`);
    }
  }
}

test('no rule gives a day outside its reach', () => {
  const years = [...new Array(30).keys()].map((at) => 2020 + at);
  fc.assert(
    fc.property(rules, (when) => assertWithin({ id: 'x', when }, years)),
    { numRuns: 1000 },
  );
});

test('dates of their own reach as far as they are written', () => {
  const moved = (year: number, date: string) => ({ kind: 'moved' as const, year, date });
  const may: DateRule = { kind: 'fixed', month: 5, day: 1 };
  const table: [DatedSubject, number][] = [
    [{ id: 'x', when: may }, 0],
    [{ id: 'x', when: { kind: 'fixed', month: 1, day: 27, lengthInDays: 340 } }, 1],
    [{ id: 'x', when: { kind: 'fixed', month: 1, day: 27, lengthInDays: 331 } }, 0],
    [{ id: 'x', when: { kind: 'fixed', month: 12, day: 31 } }, 0],
    [{ id: 'x', when: { kind: 'fixed', month: 12, day: 31, lengthInDays: 2 } }, 1],
    [{ id: 'x', when: may, exceptions: [moved(2020, '2021-06-01')] }, 1],
    [{ id: 'x', when: may, exceptions: [moved(2020, '2018-06-01'), moved(2021, '2022-01-01')] }, 2],
    [{ id: 'x', when: may, exceptions: [{ kind: 'cancelled', year: 2020 }] }, 0],
    [{ id: 'x', when: may, exceptions: [moved(2020, '9999-06-01')] }, 10],
    [{ id: 'x', when: { kind: 'announced', dates: {} } }, 0],
    [{ id: 'x', when: { kind: 'announced', dates: { 2027: '2026-12-30/2027-01-02' } } }, 1],
    [{ id: 'x', when: { kind: 'once', date: '2027-12-30/2029-01-02' } }, 2],
    [{ id: 'x', when: { kind: 'once', date: '2027-12-30' } }, 0],
    [{ id: 'x', when: { kind: 'once', date: 'never' } }, 0],
    [{ id: 'x', when: { kind: 'weeks', from: 53, to: 52 } }, 2],
  ];
  for (const [subject, reach] of table) {
    assert.equal(reachOf(subject), reach, JSON.stringify(subject));
  }
});
