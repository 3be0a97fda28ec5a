import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextModel } from '../../../../src/widgets/event-calendar/domain/next.js';
import { calendarOf, calendarWith, day, eventsOf, stateOf, TODAY } from './sample-calendar.js';

test('what is under way, then the nearest days, whichever period is shown', async () => {
  const calendar = await calendarWith(
    ['uge-sex', { kind: 'iso-week', week: 6 }],
    ['nu', { kind: 'once', date: '2026-11-18/2026-11-24' }],
    ['i-dag', { kind: 'once', date: '2026-11-21' }],
    ['i-gaar', { kind: 'once', date: '2026-11-20' }],
    ['i-morgen', { kind: 'once', date: '2026-11-22' }],
    ['maaned', { kind: 'month', month: 12 }],
    ['undated', { kind: 'undated' }],
    ['aflyst', { kind: 'once', date: '2026-11-22' }, { status: 'cancelled' }],
  );
  const state = stateOf(calendar, { period: { kind: 'school-year', startYear: 2000 } });
  const told = (count?: number) =>
    nextModel(calendar, state, TODAY, count).items.map(
      ({ occurrence, daysToGo, ongoing }) =>
        `${occurrence.event.id} ${daysToGo}${ongoing ? '!' : ''}`,
    );
  assert.deepEqual(told(), ['nu 0!', 'i-dag 0!', 'i-morgen 1']);
  assert.deepEqual(told(1), ['nu 0!']);
  assert.deepEqual(told(9).slice(3), ['uge-sex 79', 'uge-sex 443']);
});

test('a filter holds here too, and nothing is nothing', async () => {
  const calendar = await calendarOf({
    themes: [{ id: 'a', label: 'A' }],
    events: eventsOf(
      ['med', { kind: 'fixed', month: 12, day: 1 }, { themes: ['a'] }],
      ['uden', { kind: 'fixed', month: 11, day: 25 }],
    ),
  });
  const filtered = nextModel(calendar, stateOf(calendar, { themes: ['a'] }), TODAY, 1);
  assert.equal(filtered.items[0]?.occurrence.event.id, 'med');
  const empty = await calendarWith(['slut', { kind: 'once', date: '2020-01-01' }]);
  assert.deepEqual(nextModel(empty, stateOf(empty), TODAY).items, []);
});

test('across New Year', async () => {
  const calendar = await calendarWith(['nytaar', { kind: 'fixed', month: 1, day: 1 }]);
  const [item] = nextModel(calendar, stateOf(calendar), day('2026-12-31')).items;
  assert.equal(item?.daysToGo, 1);
  assert.equal(item.occurrence.year, 2027);
});
