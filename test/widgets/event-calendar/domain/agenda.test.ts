import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaModel } from '../../../../src/widgets/event-calendar/domain/agenda.js';
import type {
  AgendaGroup,
  AgendaItem,
} from '../../../../src/widgets/event-calendar/domain/model.js';
import { calendarOf, calendarWith, day, eventsOf, stateOf, TODAY } from './sample-calendar.js';

function groupName(group: AgendaGroup): string {
  if (group.kind === 'open') return 'open';
  return group.kind === 'month' ? `${group.year}-${group.month}` : `${group.season} ${group.year}`;
}

function itemName(item: AgendaItem): string {
  const { key } = item.kind === 'deadline' ? item.deadline : item.occurrence;
  return item.phase === 'upcoming' ? key : `${key} (${item.phase})`;
}

/** Groups as `2027-2: a, b`. */
function told(groups: readonly AgendaGroup[]): string[] {
  return groups.map((group) => `${groupName(group)}: ${group.items.map(itemName).join(', ')}`);
}

test('the rest of the school year, by month, a week once, and last what has no month', async () => {
  const calendar = await calendarWith(
    ['jul', { kind: 'span', start: { month: 12, day: 24 }, end: { month: 1, day: 2 } }],
    ['uge-sex', { kind: 'iso-week', week: 6 }],
    ['foraar', { kind: 'season', season: 'spring' }],
    ['marts', { kind: 'month', month: 3 }],
    ['hoere', { kind: 'fixed', month: 3, day: 3 }],
    ['meldes', { kind: 'announced', dates: {}, usualMonth: 3 }],
    ['undated', { kind: 'undated' }],
    ['sensommer', { kind: 'fixed', month: 8, day: 20 }],
    ['uger', { kind: 'weeks', from: 46, to: 48 }],
  );
  const model = agendaModel(calendar, stateOf(calendar), TODAY);
  assert.deepEqual(told(model.groups), [
    '2026-11: uger-2026',
    '2026-12: jul-2026',
    '2027-2: uge-sex-2027',
    'spring 2027: foraar-2027',
    '2027-3: hoere-2027, marts-2027, meldes-2027 (undated)',
    'open: undated-2026 (undated)',
  ]);
  assert.equal(model.upcoming, 8);
  assert.equal(model.past, 1);
  assert.equal(model.more, 0);
  assert.deepEqual(model.period, { kind: 'school-year', startYear: 2026 });
});

test('what is over stands in its place when asked for, but a missed notice does not', async () => {
  const calendar = await calendarWith(
    ['august', { kind: 'fixed', month: 8, day: 20 }],
    ['meldes', { kind: 'announced', dates: {}, usualMonth: 9 }],
    ['nu', { kind: 'fixed', month: 11, day: 20, lengthInDays: 3 }],
  );
  const state = stateOf(calendar, { showPast: true });
  const model = agendaModel(calendar, state, TODAY);
  assert.deepEqual(told(model.groups), [
    '2026-8: august-2026 (past)',
    '2026-11: nu-2026 (ongoing)',
  ]);
  assert.equal(model.past, 1);
  assert.equal(model.upcoming, 1);
});

test('an event that began before the period stands in its first month', async () => {
  const calendar = await calendarWith([
    'ferie',
    { kind: 'fixed', month: 7, day: 20, lengthInDays: 20 },
  ]);
  const state = stateOf(calendar, {}, day('2026-08-01'));
  const model = agendaModel(calendar, state, day('2026-08-01'));
  assert.deepEqual(told(model.groups), ['2026-8: ferie-2026 (ongoing)', '2027-7: ferie-2027']);
});

test('days to go and phase', async () => {
  const calendar = await calendarWith(
    ['i-dag', { kind: 'once', date: '2026-11-21' }],
    ['i-morgen', { kind: 'once', date: '2026-11-22' }],
    ['to-uger', { kind: 'once', date: '2026-12-27/2027-01-05' }],
    ['uger', { kind: 'weeks', from: 50, to: 52 }],
    ['maaned', { kind: 'month', month: 12 }],
  );
  const { groups } = agendaModel(calendar, stateOf(calendar), TODAY);
  const items = groups.flatMap((group) => group.items);
  const found = items.map(
    (item) => item.kind === 'occurrence' && [item.occurrence.event.id, item.phase, item.daysToGo],
  );
  assert.deepEqual(found, [
    ['i-dag', 'ongoing', undefined],
    ['i-morgen', 'upcoming', 1],
    ['uger', 'upcoming', undefined],
    ['to-uger', 'upcoming', 36],
    ['maaned', 'upcoming', undefined],
  ]);
});

test('deadlines are rows on their own days, also of events in another year', async () => {
  const calendar = await calendarWith(
    [
      'uge-sex',
      { kind: 'iso-week', week: 6 },
      {
        deadlines: [
          { id: 'bestil', purpose: 'order-materials', daysBefore: 60 },
          { id: 'forbi', purpose: 'sign-up', daysBefore: 100 },
        ],
      },
    ],
    [
      'skolestart',
      { kind: 'fixed', month: 8, day: 10 },
      {
        deadlines: [{ id: 'brev', purpose: 'write-to-parents', daysBefore: 30 }],
      },
    ],
    [
      'aflyst',
      { kind: 'fixed', month: 5, day: 1 },
      {
        status: 'cancelled',
        deadlines: [{ id: 'x', purpose: 'sign-up', daysBefore: 10 }],
      },
    ],
  );
  const model = agendaModel(calendar, stateOf(calendar), TODAY);
  assert.deepEqual(told(model.groups), [
    '2026-12: uge-sex-2027+bestil',
    '2027-2: uge-sex-2027',
    '2027-5: aflyst-2027',
    '2027-7: skolestart-2027+brev',
  ]);
  assert.equal(model.upcoming, 1, 'neither deadlines nor what is cancelled count');
  const [first] = model.groups[0]?.items ?? [];
  assert.equal(first?.kind === 'deadline' && first.daysToGo, 19);
  const past = agendaModel(calendar, stateOf(calendar, { showPast: true }), TODAY);
  assert.equal(told(past.groups)[1], '2026-10: uge-sex-2027+forbi (past)');
});

test('rows beyond the limit are counted, the open ones last', async () => {
  const days = [...new Array(28).keys()].map((at) => at + 1);
  const calendar = await calendarWith(
    ...days.map((at) => [`e${at}`, { kind: 'fixed', month: 2, day: at }] as const),
    ['undated', { kind: 'undated' }],
    ['undated-2', { kind: 'undated' }],
  );
  const shown = (limit: number) => {
    const { groups, more, upcoming } = agendaModel(calendar, stateOf(calendar, { limit }), TODAY);
    return [groups.reduce((sum, { items }) => sum + items.length, 0), more, upcoming];
  };
  assert.deepEqual(shown(25), [25, 5, 30]);
  assert.deepEqual(shown(29), [29, 1, 30]);
  assert.deepEqual(shown(50), [30, 0, 30]);
  assert.deepEqual(shown(Infinity), [30, 0, 30]);
  assert.deepEqual(shown(0), [0, 30, 30]);
});

test('a filter leaves its rows, and says that it does', async () => {
  const calendar = await calendarOf({
    themes: [{ id: 'a', label: 'A' }],
    events: eventsOf(
      ['med', { kind: 'fixed', month: 2, day: 1 }, { themes: ['a'] }],
      [
        'uden',
        { kind: 'fixed', month: 2, day: 2 },
        {
          deadlines: [{ id: 'x', purpose: 'sign-up', daysBefore: 1 }],
        },
      ],
      ['aaben', { kind: 'undated' }],
    ),
  });
  const model = agendaModel(calendar, stateOf(calendar, { themes: ['a'] }), TODAY);
  assert.deepEqual(told(model.groups), ['2027-2: med-2027']);
  assert.equal(model.filtered, true);
  assert.equal(model.calendarEmpty, false);
});

test('an event says which holiday it falls in, unless it lasts too long for that to mean anything', async () => {
  const calendar = await calendarOf({
    holidays: [{ id: 'vinterferie', title: 'Vinterferie', when: { kind: 'iso-week', week: 7 } }],
    events: eventsOf(
      ['foer', { kind: 'iso-week', week: 6 }],
      ['i', { kind: 'fixed', month: 2, day: 17 }],
      ['lang', { kind: 'fixed', month: 2, day: 1, lengthInDays: 28 }],
    ),
  });
  const { groups } = agendaModel(calendar, stateOf(calendar), TODAY);
  const found = groups.flatMap(({ items }) =>
    items.map(
      (item) => item.kind === 'occurrence' && [item.occurrence.event.id, item.holidays.length],
    ),
  );
  assert.deepEqual(found, [
    ['lang', 0],
    ['foer', 0],
    ['i', 1],
  ]);
});
