import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay } from '../../../../src/core/dates/plain-day.js';
import { monthModel } from '../../../../src/widgets/event-calendar/domain/month.js';
import type { MonthDay, MonthModel } from '../../../../src/widgets/event-calendar/domain/model.js';
import { calendarOf, calendarWith, day, eventsOf, stateOf, TODAY } from './sample-calendar.js';

function dayOf(model: MonthModel, date: string): MonthDay {
  const found = model.weeks.flatMap(({ days }) => days).find((each) => each.day === day(date));
  assert.ok(found, date);
  return found;
}

/** The bars of a day as `lane:key:segment`. */
function bars(model: MonthModel, date: string): string[] {
  return dayOf(model, date).items.map(
    ({ lane, occurrence, segment }) => `${lane}:${occurrence.event.id}:${segment}`,
  );
}

const february = { year: 2027, month: 2 };

test('whole weeks, Monday first, with their numbers', async () => {
  const calendar = await calendarWith();
  const table: [number, number, number[], string, string][] = [
    [2027, 2, [5, 6, 7, 8], '2027-02-01', '2027-02-28'],
    [2027, 1, [53, 1, 2, 3, 4], '2026-12-28', '2027-01-31'],
    [2026, 12, [49, 50, 51, 52, 53], '2026-11-30', '2027-01-03'],
    [2026, 8, [31, 32, 33, 34, 35, 36], '2026-07-27', '2026-09-06'],
    [2028, 1, [52, 1, 2, 3, 4, 5], '2027-12-27', '2028-02-06'],
  ];
  for (const [year, month, weeks, first, last] of table) {
    const model = monthModel(calendar, stateOf(calendar, { year, month }), TODAY);
    assert.deepEqual(
      model.weeks.map(({ week }) => week),
      weeks,
    );
    const days = model.weeks.flatMap((week) => week.days);
    assert.equal(formatPlainDay(days[0]?.day ?? TODAY), first);
    assert.equal(formatPlainDay(days.at(-1)?.day ?? TODAY), last);
    assert.equal(days.length, weeks.length * 7);
    assert.equal(
      days.filter(({ inMonth }) => inMonth).length,
      new Date(Date.UTC(year, month, 0)).getUTCDate(),
    );
  }
});

test('a week is one bar that keeps its lane', async () => {
  const calendar = await calendarWith(
    ['dag', { kind: 'fixed', month: 2, day: 9 }],
    ['uge', { kind: 'iso-week', week: 6, days: 'weekdays' }],
    ['sen', { kind: 'fixed', month: 2, day: 12, lengthInDays: 5 }],
  );
  const model = monthModel(calendar, stateOf(calendar, february), TODAY);
  assert.deepEqual(bars(model, '2027-02-08'), ['0:uge:start']);
  assert.deepEqual(bars(model, '2027-02-09').sort(), ['0:uge:middle', '1:dag:single']);
  assert.deepEqual(bars(model, '2027-02-12').sort(), ['0:uge:end', '1:sen:start']);
  assert.deepEqual(bars(model, '2027-02-13'), ['1:sen:middle']);
  assert.deepEqual(bars(model, '2027-02-15'), ['0:sen:middle']);
  assert.deepEqual(bars(model, '2027-02-16'), ['0:sen:end']);
  assert.deepEqual(bars(model, '2027-02-17'), []);
});

test('three bars are drawn, all are counted, and twenty are named', async () => {
  const many = [...new Array(30).keys()].map(
    (at) => [`e${at}`, { kind: 'fixed', month: 2, day: 10 }] as const,
  );
  const calendar = await calendarWith(...many);
  const model = monthModel(calendar, stateOf(calendar, february), TODAY);
  const { items, total, names } = dayOf(model, '2027-02-10');
  assert.equal(items.length, 3);
  assert.deepEqual(
    items.map(({ lane }) => lane),
    [0, 1, 2],
  );
  assert.equal(total, 30);
  assert.equal(names.length, 20);
  assert.equal(model.count, 30);
});

test('what has no day stands beside the month, and counts', async () => {
  const calendar = await calendarWith(
    ['maaned', { kind: 'month', month: 2 }],
    ['uger', { kind: 'weeks', from: 8, to: 10 }],
    ['meldes', { kind: 'announced', dates: {}, usualMonth: 2 }],
    ['vinter', { kind: 'season', season: 'winter' }],
    ['undated', { kind: 'undated' }],
    ['dag', { kind: 'fixed', month: 2, day: 4 }],
    ['udenfor', { kind: 'fixed', month: 1, day: 31 }],
  );
  const model = monthModel(calendar, stateOf(calendar, february), TODAY);
  assert.deepEqual(
    model.loose.map(({ event }) => event.id),
    ['uger', 'maaned', 'meldes'],
  );
  assert.equal(model.count, 4);
  const later = monthModel(calendar, stateOf(calendar, february), day('2027-03-01'));
  assert.deepEqual(
    later.loose.map(({ event }) => event.id),
    ['uger', 'maaned'],
  );
});

test('today, the focused day, holidays and deadlines', async () => {
  const calendar = await calendarOf({
    holidays: [{ id: 'vinterferie', title: 'Vinterferie', when: { kind: 'iso-week', week: 7 } }],
    events: eventsOf([
      'uge',
      { kind: 'iso-week', week: 8 },
      {
        deadlines: [{ id: 'x', purpose: 'sign-up', daysBefore: 12 }],
      },
    ]),
  });
  const today = day('2027-02-11');
  const model = monthModel(
    calendar,
    stateOf(calendar, { focusedDay: day('2027-02-16') }, today),
    today,
  );
  assert.equal(dayOf(model, '2027-02-11').today, true);
  assert.equal(dayOf(model, '2027-02-16').focused, true);
  assert.equal(dayOf(model, '2027-02-16').holidays[0]?.holiday.id, 'vinterferie');
  assert.equal(dayOf(model, '2027-02-22').holidays.length, 0);
  const [deadline] = dayOf(model, '2027-02-10').deadlines;
  assert.equal(deadline?.phase, 'past');
  assert.equal(model.openDay, undefined);
});

test('an opened day has its events and deadlines, and says how many more there are', async () => {
  const many = [...new Array(30).keys()].map(
    (at) => [`e${at}`, { kind: 'fixed', month: 2, day: 10 }] as const,
  );
  const calendar = await calendarWith(...many, [
    'til',
    { kind: 'fixed', month: 2, day: 20 },
    {
      deadlines: [{ id: 'x', purpose: 'sign-up', daysBefore: 10 }],
    },
  ]);
  const openDay = day('2027-02-10');
  const opened = monthModel(calendar, stateOf(calendar, { ...february, openDay }), TODAY).openDay;
  assert.equal(opened?.items.length, 26);
  assert.equal(opened.items.at(-1)?.kind, 'deadline');
  assert.equal(opened.more, 5);
  const all = stateOf(calendar, { ...february, openDay, limit: Infinity });
  assert.equal(monthModel(calendar, all, TODAY).openDay?.more, undefined);
  const empty = stateOf(calendar, { ...february, openDay: day('2027-02-11') });
  assert.deepEqual(monthModel(calendar, empty, TODAY).openDay?.items, []);
});

test('a filter empties what it leaves out', async () => {
  const calendar = await calendarOf({
    themes: [{ id: 'a', label: 'A' }],
    events: eventsOf(
      ['med', { kind: 'fixed', month: 2, day: 10 }, { themes: ['a'] }],
      ['uden', { kind: 'fixed', month: 2, day: 10 }],
      ['loes', { kind: 'month', month: 2 }],
    ),
  });
  const model = monthModel(calendar, stateOf(calendar, { ...february, themes: ['a'] }), TODAY);
  assert.equal(model.count, 1);
  assert.equal(dayOf(model, '2027-02-10').total, 1);
});
