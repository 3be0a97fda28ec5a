import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WheelModel } from '../../../../src/widgets/event-calendar/domain/model.js';
import { wheelModel } from '../../../../src/widgets/event-calendar/domain/wheel.js';
import { calendarOf, calendarWith, day, eventsOf, stateOf, TODAY } from './sample-calendar.js';

/** An angle in days of a period of 365. */
const inDays = (turns: number) => Math.round(turns * 365 * 1000) / 1000;

function arcs(model: WheelModel): [string, number, number, boolean][] {
  return model.arcs.map(({ occurrence, from, to, exact }) => [
    occurrence.event.id,
    inDays(from),
    inDays(to),
    exact,
  ]);
}

test('a period is a circle: days, weeks, months and seasons have their arcs', async () => {
  const calendar = await calendarWith(
    ['foerste', { kind: 'fixed', month: 8, day: 1 }],
    ['sidste', { kind: 'fixed', month: 7, day: 31 }],
    ['uge', { kind: 'iso-week', week: 41 }],
    ['maaned', { kind: 'month', month: 9 }],
    ['efteraar', { kind: 'season', season: 'autumn' }],
    ['uger', { kind: 'weeks', from: 40, to: 42 }],
    ['meldes', { kind: 'announced', dates: {}, usualMonth: 5 }],
    ['undated', { kind: 'undated' }],
  );
  const model = wheelModel(calendar, stateOf(calendar), TODAY);
  assert.deepEqual(arcs(model), [
    ['foerste', 0, 1, true],
    ['efteraar', 31, 122, false],
    ['uger', 58, 79, false],
    ['maaned', 31, 61, false],
    ['uge', 65, 72, true],
    ['meldes', 273, 304, false],
    ['sidste', 364, 365, true],
  ]);
  assert.deepEqual(
    model.open.map(({ event }) => event.id),
    ['undated'],
  );
  assert.deepEqual(
    model.rows.map(({ number, occurrence }) => `${number} ${occurrence.event.id}`),
    model.arcs.map(({ number, occurrence }) => `${number} ${occurrence.event.id}`),
  );
  assert.equal(model.rings, 3);
  assert.equal(model.more, 0);
});

test('what reaches beyond the period ends at its edge', async () => {
  const calendar = await calendarWith(
    ['sommer', { kind: 'season', season: 'summer' }],
    ['ferie', { kind: 'fixed', month: 7, day: 20, lengthInDays: 20 }],
  );
  const model = wheelModel(calendar, stateOf(calendar), day('2026-08-01'));
  assert.deepEqual(arcs(model), [
    ['sommer', 0, 31, false],
    ['ferie', 0, 8, true],
    ['sommer', 304, 365, false],
    ['ferie', 353, 365, true],
  ]);
});

test('twelve months go all the way round, leap year or not', async () => {
  const calendar = await calendarWith();
  for (const startYear of [2026, 2027]) {
    for (const kind of ['school-year', 'calendar-year'] as const) {
      const { months } = wheelModel(
        calendar,
        stateOf(calendar, { period: { kind, startYear } }),
        TODAY,
      );
      assert.equal(months.length, 12);
      assert.equal(months[0]?.from, 0);
      assert.equal(months.at(-1)?.to, 1);
      assert.equal(months[0].month, kind === 'school-year' ? 8 : 1);
      for (const [at, month] of months.entries()) {
        if (at > 0) assert.equal(month.from, months[at - 1]?.to);
      }
    }
  }
});

test('today is a mark in its own period only, and holidays lie behind', async () => {
  const calendar = await calendarOf({
    holidays: [
      { id: 'efteraarsferie', title: 'Efterårsferie', when: { kind: 'iso-week', week: 42 } },
    ],
  });
  const model = wheelModel(calendar, stateOf(calendar), TODAY);
  assert.equal(inDays(model.todayAt ?? 0), 112.5);
  const [holiday] = model.holidays;
  assert.deepEqual(holiday && [inDays(holiday.from), inDays(holiday.to)], [72, 79]);
  const next = stateOf(calendar, { period: { kind: 'school-year', startYear: 2027 } });
  assert.equal(wheelModel(calendar, next, TODAY).todayAt, undefined);
});

test('too many for a wheel become a number for each month, with the first as rows', async () => {
  const many = [...new Array(81).keys()].map(
    (at) => [`e${at}`, { kind: 'fixed', month: 1 + (at % 12), day: 1 + (at % 28) }] as const,
  );
  const calendar = await calendarWith(...many);
  const model = wheelModel(calendar, stateOf(calendar), TODAY);
  assert.deepEqual(model.arcs, []);
  assert.equal(model.rings, 0);
  assert.equal(model.density?.length, 12);
  assert.deepEqual([model.rows.length, model.more], [25, 56]);
  const all = wheelModel(calendar, stateOf(calendar, { limit: Infinity }), TODAY);
  assert.deepEqual([all.rows.length, all.more], [81, 0]);
  const fewer = await calendarWith(...many.slice(1));
  const drawn = wheelModel(fewer, stateOf(fewer), TODAY);
  assert.deepEqual([drawn.arcs.length, drawn.rows.length, drawn.density], [80, 80, undefined]);
});

test('so do events that would need too many rings', async () => {
  const many = [...new Array(13).keys()].map(
    (at) => [`e${at}`, { kind: 'month', month: 3 }] as const,
  );
  const calendar = await calendarWith(...many);
  const model = wheelModel(calendar, stateOf(calendar), TODAY);
  assert.deepEqual(model.density, [0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0]);
});

test('past events are on it; a filter and a missed notice take theirs away', async () => {
  const calendar = await calendarOf({
    themes: [{ id: 'a', label: 'A' }],
    events: eventsOf(
      ['past', { kind: 'fixed', month: 8, day: 5 }, { themes: ['a'] }],
      ['other', { kind: 'fixed', month: 8, day: 6 }],
      ['meldes', { kind: 'announced', dates: {}, usualMonth: 9 }, { themes: ['a'] }],
      ['undated', { kind: 'undated' }],
    ),
  });
  const model = wheelModel(calendar, stateOf(calendar, { themes: ['a'] }), TODAY);
  assert.deepEqual(
    model.rows.map(({ occurrence }) => occurrence.event.id),
    ['past'],
  );
  assert.deepEqual(model.open, []);
});
