import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Calendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import { filterModel } from '../../../../src/widgets/event-calendar/domain/filter-model.js';
import { calendarOf, day, eventsOf, stateOf, TODAY } from './sample-calendar.js';

const facets = {
  themes: [
    { id: 'tobak', label: 'Tobak' },
    { id: 'krop', label: 'Krop' },
    { id: 'ingen', label: 'Ingen har det' },
  ],
  audiences: [
    { id: 'skole', label: 'Skole' },
    { id: 'voksne', label: 'Voksne' },
  ],
};

function sample(): Promise<Calendar> {
  return calendarOf({
    ...facets,
    events: eventsOf(
      ['a', { kind: 'fixed', month: 5, day: 31 }, { themes: ['tobak'], audiences: ['skole'] }],
      ['b', { kind: 'iso-week', week: 6 }, { themes: ['krop', 'krop'], audiences: ['skole'] }],
      ['c', { kind: 'month', month: 4 }, { themes: ['tobak', 'krop'], audiences: ['voksne'] }],
      ['d', { kind: 'undated' }, { themes: ['krop'] }],
      ['past', { kind: 'fixed', month: 9, day: 1 }, { themes: ['tobak'], audiences: ['skole'] }],
      ['bare', { kind: 'fixed', month: 6, day: 1 }],
    ),
  });
}

/** Counts as `tobak 2, krop 3 …`. */
function counts(calendar: Calendar, changes: Parameters<typeof stateOf>[1]): [string, string] {
  const model = filterModel(calendar, stateOf(calendar, changes), TODAY);
  const told = (list: typeof model.themes) =>
    list.map(({ id, count, chosen }) => `${id} ${count}${chosen ? '!' : ''}`).join(', ');
  return [told(model.themes), told(model.audiences)];
}

test('counts are those under the other facet, and no value ever vanishes', async () => {
  const calendar = await sample();
  assert.deepEqual(counts(calendar, {}), ['tobak 2, krop 3, ingen 0', 'skole 2, voksne 1']);
  assert.deepEqual(counts(calendar, { themes: ['tobak'] }), [
    'tobak 2!, krop 3, ingen 0',
    'skole 1, voksne 1',
  ]);
  assert.deepEqual(counts(calendar, { themes: ['tobak', 'krop'], audiences: ['skole'] }), [
    'tobak 1!, krop 1!, ingen 0',
    'skole 2!, voksne 1',
  ]);
  assert.deepEqual(counts(calendar, { themes: ['ingen'] }), [
    'tobak 2, krop 3, ingen 0!',
    'skole 0, voksne 0',
  ]);
});

test('counts are of the period, with past ones only where they are shown', async () => {
  const calendar = await sample();
  assert.equal(counts(calendar, { showPast: true })[0], 'tobak 3, krop 3, ingen 0');
  const next = { period: { kind: 'school-year', startYear: 2027 } } as const;
  assert.equal(counts(calendar, next)[0], 'tobak 3, krop 3, ingen 0');
  const later = filterModel(calendar, stateOf(calendar), day('2027-07-31'));
  assert.deepEqual(
    later.themes.map(({ count }) => count),
    [0, 1, 0],
  );
});

test('a filter is active where something is chosen', async () => {
  const calendar = await sample();
  const isActive = (changes: Parameters<typeof stateOf>[1]) =>
    filterModel(calendar, stateOf(calendar, changes), TODAY).active;
  assert.equal(isActive({}), false);
  assert.equal(isActive({ audiences: ['skole'] }), true);
  assert.equal(isActive({ themes: ['krop'] }), true);
});
