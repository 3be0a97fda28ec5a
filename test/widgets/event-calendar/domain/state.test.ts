import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPlainDay, plainDay } from '../../../../src/core/dates/plain-day.js';
import type { PlainDay } from '../../../../src/core/dates/plain-day.js';
import type {
  CalendarAction,
  CalendarState,
} from '../../../../src/widgets/event-calendar/domain/model.js';
import { periodEnd, periodStart } from '../../../../src/widgets/event-calendar/domain/period.js';
import { reduce } from '../../../../src/widgets/event-calendar/domain/state.js';
import { calendarOf, day, stateOf } from './sample-calendar.js';

const calendar = await calendarOf({});
const start = stateOf(calendar);

/** The parts of a state that tell the time, as text. */
function time({ year, month, focusedDay, period }: CalendarState): string {
  return `${year}-${month} ${formatPlainDay(focusedDay)} ${period.startYear}`;
}

test('month, focused day and period go together', () => {
  const table: [CalendarAction, string][] = [
    [{ type: 'show-month', year: 2027, month: 2 }, '2027-2 2027-02-21 2026'],
    [{ type: 'show-month', year: 2027, month: 8 }, '2027-8 2027-08-21 2027'],
    [{ type: 'show-month', year: 2026, month: 13 }, '2027-1 2027-01-21 2026'],
    [{ type: 'show-month', year: 2026, month: 0 }, '2025-12 2025-12-21 2025'],
    [{ type: 'focus-day', day: day('2027-01-01') }, '2027-1 2027-01-01 2026'],
    [{ type: 'open-day', day: day('2026-07-31') }, '2026-7 2026-07-31 2025'],
    [
      { type: 'show-period', period: { kind: 'school-year', startYear: 2027 } },
      '2027-8 2027-08-01 2027',
    ],
    [
      { type: 'show-period', period: { kind: 'school-year', startYear: 2026 } },
      '2026-11 2026-11-21 2026',
    ],
    [
      { type: 'show-period', period: { kind: 'calendar-year', startYear: 2026 } },
      '2026-11 2026-11-21 2026',
    ],
  ];
  for (const [action, expected] of table) {
    assert.equal(time(reduce(start, action)), expected, JSON.stringify(action));
  }
});

test('the 31st becomes the last of a shorter month', () => {
  const state = { ...start, focusedDay: day('2027-01-31'), year: 2027, month: 1 };
  const february = reduce(state, { type: 'show-month', year: 2027, month: 2 });
  assert.equal(formatPlainDay(february.focusedDay), '2027-02-28');
});

test('rows come 25 at a time, and start again when the list is another', () => {
  const more = reduce(reduce(start, { type: 'show-more' }), { type: 'show-more' });
  assert.equal(more.limit, 75);
  assert.equal(reduce(more, { type: 'show-all' }).limit, Infinity);
  const again: CalendarAction[] = [
    { type: 'show-view', view: 'wheel' },
    { type: 'show-period', period: { kind: 'school-year', startYear: 2027 } },
    { type: 'toggle-theme', id: 'a' },
    { type: 'toggle-audience', id: 'a' },
    { type: 'clear-filters' },
    { type: 'show-past', show: true },
  ];
  for (const action of again) assert.equal(reduce(more, action).limit, 25, action.type);
  assert.equal(reduce(more, { type: 'open-event', key: 'x' }).limit, 75);
});

test('filters are chosen, taken away and cleared', () => {
  const a = reduce(start, { type: 'toggle-theme', id: 'a' });
  const both = reduce(reduce(a, { type: 'toggle-theme', id: 'b' }), {
    type: 'toggle-audience',
    id: 'c',
  });
  assert.deepEqual([both.themes, both.audiences], [['a', 'b'], ['c']]);
  assert.deepEqual(reduce(both, { type: 'toggle-theme', id: 'a' }).themes, ['b']);
  const cleared = reduce(both, { type: 'clear-filters' });
  assert.deepEqual([cleared.themes, cleared.audiences], [[], []]);
});

test('what is open closes, and when its time is left', () => {
  const open = reduce(reduce(start, { type: 'open-day', day: day('2026-11-24') }), {
    type: 'open-event',
    key: 'x-2026',
  });
  assert.equal(open.openDay, day('2026-11-24'));
  assert.equal(open.openKey, 'x-2026');
  assert.equal('openKey' in reduce(open, { type: 'close-event' }), false);
  assert.equal('openDay' in reduce(open, { type: 'close-day' }), false);
  const left: CalendarAction[] = [
    { type: 'show-month', year: 2027, month: 1 },
    { type: 'show-period', period: { kind: 'school-year', startYear: 2030 } },
    { type: 'focus-day', day: day('2026-12-01') },
  ];
  for (const action of left) {
    const state = reduce(open, action);
    assert.deepEqual([state.openDay, state.openKey], [undefined, undefined], action.type);
  }
  const sameMonth = reduce(open, { type: 'focus-day', day: day('2026-11-30') });
  assert.equal(sameMonth.openKey, 'x-2026');
});

test('a step changes nothing in the state before it', () => {
  const frozen = Object.freeze({ ...start, themes: Object.freeze(['a']) });
  const before = JSON.stringify(frozen);
  reduce(frozen, { type: 'toggle-theme', id: 'a' });
  reduce(frozen, { type: 'show-month', year: 2030, month: 1 });
  assert.equal(JSON.stringify(frozen), before);
});

test('no walk leads out of the calendar, or lets its parts disagree', () => {
  const days = fc.integer({ min: plainDay(1, 1, 1), max: plainDay(9999, 12, 31) });
  const step: fc.Arbitrary<CalendarAction> = fc.oneof(
    fc.record({
      type: fc.constant('show-month' as const),
      year: fc.integer({ min: -10_000, max: 20_000 }),
      month: fc.integer({ min: -50, max: 50 }),
    }),
    fc.record({ type: fc.constant('focus-day' as const), day: days as fc.Arbitrary<PlainDay> }),
    fc.record({ type: fc.constant('open-day' as const), day: days as fc.Arbitrary<PlainDay> }),
    fc.record({
      type: fc.constant('show-period' as const),
      period: fc.record({
        kind: fc.constantFrom('school-year' as const, 'calendar-year' as const),
        startYear: fc.integer({ min: -10_000, max: 20_000 }),
      }),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const state = steps.reduce(reduce, start);
      const { year, month, focusedDay, period } = state;
      assert.ok(year >= 1900 && year <= 2200, `${year}`);
      assert.ok(month >= 1 && month <= 12);
      assert.equal(
        formatPlainDay(focusedDay).slice(0, 7),
        `${year}-${String(month).padStart(2, '0')}`,
      );
      assert.ok(focusedDay >= periodStart(period) && focusedDay <= periodEnd(period));
    }),
  );
});
