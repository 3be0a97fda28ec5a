import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState } from '../../../../src/widgets/event-calendar/domain/initial-state.js';
import { calendarOf, day, stateOf } from './sample-calendar.js';

test('a visitor meets today, in the school year, unfiltered', async () => {
  const calendar = await calendarOf({});
  assert.deepEqual(stateOf(calendar), {
    view: 'agenda',
    period: { kind: 'school-year', startYear: 2026 },
    year: 2026,
    month: 11,
    focusedDay: day('2026-11-21'),
    themes: [],
    audiences: [],
    showPast: false,
    limit: 25,
  });
});

test('the config says which view, year and filter come first', async () => {
  const calendar = await calendarOf({
    views: ['wheel', 'agenda'],
    period: 'calendar-year',
    themes: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    audiences: [{ id: 'c', label: 'C' }],
    filter: { themes: ['b', 'a', 'b', 'findes-ikke'], audiences: ['c'] },
  });
  const state = stateOf(calendar);
  assert.equal(state.view, 'wheel');
  assert.deepEqual(state.period, { kind: 'calendar-year', startYear: 2026 });
  assert.deepEqual(state.themes, ['a', 'b']);
  assert.deepEqual(state.audiences, ['c']);
  const named = await calendarOf({ view: 'month', views: ['agenda', 'month'] });
  assert.equal(stateOf(named).view, 'month');
});

test('a clock that is far off does not lead out of the calendar', async () => {
  const calendar = await calendarOf({});
  for (const today of ['0001-01-01', '1900-01-01', '9999-12-31']) {
    const { year, period } = initialState(calendar.config, calendar, day(today));
    assert.ok(year >= 1900 && year <= 2199, today);
    assert.ok(period.startYear >= 1900 && period.startYear <= 2199, today);
  }
});
