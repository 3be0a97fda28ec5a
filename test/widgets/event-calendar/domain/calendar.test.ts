import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCalendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import { fullTimetable } from '../../../../src/widgets/event-calendar/domain/full-timetable.js';
import { agendaModel } from '../../../../src/widgets/event-calendar/domain/agenda.js';
import { monthModel } from '../../../../src/widgets/event-calendar/domain/month.js';
import { wheelModel } from '../../../../src/widgets/event-calendar/domain/wheel.js';
import {
  calendarOf,
  calendarWith,
  day,
  eventsOf,
  stateOf,
  takenConfig,
  TODAY,
  written,
} from './sample-calendar.js';
import type { Calendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import {
  findOccurrence,
  occurrencesBetween,
  unplacedIn,
} from '../../../../src/widgets/event-calendar/domain/lookup.js';

function placed(calendar: Calendar, from: string, to: string): string[] {
  return occurrencesBetween(calendar, day(from), day(to)).map(
    ({ occurrence }) => `${occurrence.event.id} ${written(occurrence.timing)}`,
  );
}

test('what touches a range of days is found once, in order of time', async () => {
  const calendar = await calendarWith(
    ['sommer', { kind: 'season', season: 'summer' }],
    ['maaned', { kind: 'month', month: 6 }],
    ['sen', { kind: 'fixed', month: 6, day: 30 }],
    ['uge', { kind: 'iso-week', week: 24 }],
    ['tidlig', { kind: 'fixed', month: 6, day: 1 }],
    ['meldes', { kind: 'announced', dates: {}, usualMonth: 6 }],
    ['uger', { kind: 'weeks', from: 23, to: 25 }],
  );
  assert.deepEqual(placed(calendar, '2027-06-01', '2027-06-30'), [
    'sommer summer 2027',
    'tidlig 2027-06-01',
    'uger weeks 2027 23–25',
    'uge 2027-06-14/2027-06-20',
    'sen 2027-06-30',
    'maaned month 2027-6',
    'meldes unannounced 2027-6',
  ]);
});

test('what crosses New Year belongs to both years, and is found once in a range over both', async () => {
  const calendar = await calendarWith(
    ['jul', { kind: 'span', start: { month: 12, day: 24 }, end: { month: 1, day: 2 } }],
    ['uge-1', { kind: 'iso-week', week: 1 }],
    ['uge-53', { kind: 'iso-week', week: 53 }],
    ['lang', { kind: 'fixed', month: 12, day: 31, lengthInDays: 366 }],
    ['vinter', { kind: 'season', season: 'winter' }],
  );
  assert.deepEqual(placed(calendar, '2026-12-30', '2027-01-10'), [
    'lang 2025-12-31/2026-12-31',
    'vinter winter 2026',
    'jul 2026-12-24/2027-01-02',
    'uge-53 2026-12-28/2027-01-03',
    'lang 2026-12-31/2027-12-31',
    'uge-1 2027-01-04/2027-01-10',
  ]);
  assert.deepEqual(placed(calendar, '2025-12-29', '2025-12-29'), [
    'lang 2024-12-31/2025-12-31',
    'vinter winter 2025',
    'jul 2025-12-24/2026-01-02',
    'uge-1 2025-12-29/2026-01-04',
  ]);
});

test('dates far from their year are found where they are', async () => {
  const calendar = await calendarWith(
    [
      'udskudt',
      { kind: 'fixed', month: 6, day: 1 },
      {
        exceptions: [{ kind: 'moved', year: 2020, date: '2022-06-04' }],
      },
    ],
    ['paa-tvaers', { kind: 'once', date: '2021-06-01/2024-05-31' }],
  );
  assert.deepEqual(placed(calendar, '2022-06-01', '2022-06-30'), [
    'paa-tvaers 2021-06-01/2024-05-31',
    'udskudt 2022-06-01',
    'udskudt 2022-06-04',
  ]);
  assert.deepEqual(placed(calendar, '2020-01-01', '2020-12-31'), []);
  assert.deepEqual(placed(calendar, '2023-01-01', '2023-01-01'), [
    'paa-tvaers 2021-06-01/2024-05-31',
  ]);
});

test('a range has what touches it', async () => {
  const calendar = await calendarWith(
    ['uge-5', { kind: 'iso-week', week: 5 }],
    ['uge-9', { kind: 'iso-week', week: 9 }],
    ['marts', { kind: 'fixed', month: 3, day: 1 }],
    ['aaret', { kind: 'fixed', month: 1, day: 1, lengthInDays: 365 }],
  );
  const found = occurrencesBetween(calendar, day('2027-02-01'), day('2027-02-28'));
  const ids = found.map(({ occurrence }) => occurrence.event.id);
  assert.deepEqual(ids, ['aaret', 'uge-5']);
});

test('what has not even a month belongs to the year alone', async () => {
  const calendar = await calendarWith(
    ['undated', { kind: 'undated' }, { validFrom: 2027 }],
    ['skiftende', { kind: 'iso-week', week: 6 }, { everyYears: { interval: 2 } }],
    ['meldes', { kind: 'announced', dates: { 2028: '2028-05-05' } }],
    ['uge', { kind: 'iso-week', week: 1 }],
  );
  const ids = (year: number) => unplacedIn(calendar, year).map(({ event }) => event.id);
  assert.deepEqual(ids(2026), ['skiftende', 'meldes']);
  assert.deepEqual(ids(2027), ['undated', 'skiftende', 'meldes']);
  assert.deepEqual(ids(2028), ['undated', 'skiftende']);
});

test('keys that no occurrence has find nothing', async () => {
  const calendar = await calendarWith(['uge', { kind: 'iso-week', week: 53 }]);
  assert.equal(findOccurrence(calendar, 'uge-2026')?.year, 2026);
  const hostile = [
    'uge-2027',
    'uge-9999',
    'uge-0000',
    'uge-2026-12-28',
    'uge',
    '-2026',
    '',
    '__proto__-2026',
    'uge-2026 ',
    'uge-２０２６',
    '-'.repeat(100_000),
  ];
  for (const key of hostile)
    assert.equal(findOccurrence(calendar, key), undefined, key.slice(0, 20));
});

test('themes are those declared, else those in use', async () => {
  const events = eventsOf(
    ['a', { kind: 'undated' }, { themes: ['tobak'], audiences: ['skole'] }],
    ['b', { kind: 'undated' }, { themes: ['krop', 'tobak'] }],
  );
  const used = await calendarOf({ events });
  assert.deepEqual(used.themes, [
    { id: 'tobak', label: 'tobak' },
    { id: 'krop', label: 'krop' },
  ]);
  const declared = [{ id: 'tobak', label: { da: 'Tobak', en: 'Tobacco' } }];
  const calendar = await calendarOf({ events, themes: declared });
  assert.deepEqual(calendar.themes, declared);
});

test('an empty calendar has nothing, and says so', async () => {
  const calendar = await calendarOf({ events: [] });
  const state = stateOf(calendar);
  assert.equal(agendaModel(calendar, state, TODAY).calendarEmpty, true);
  assert.equal(monthModel(calendar, state, TODAY).count, 0);
  assert.deepEqual(wheelModel(calendar, state, TODAY).rows, []);
});

test('a config that nobody has checked does no harm', async () => {
  const config = await takenConfig({
    timeZone: 'Europe/Copenhagen',
    themes: [{ id: 'a', label: 'A' }],
    holidays: [
      { id: 'umulig', title: 'X', when: { kind: 'fixed', month: 4, day: 31 } },
      { id: 'umulig', title: 'X', when: { kind: 'month', month: 4 } },
    ],
    events: eventsOf(
      ['umulig', { kind: 'fixed', month: 4, day: 31 }],
      ['umulig', { kind: 'iso-week', week: 6 }],
      [
        'uge-53',
        { kind: 'iso-week', week: 53 },
        { exceptions: [{ kind: 'moved', year: 2027, date: '2027-02-30' }] },
      ],
      ['omvendt', { kind: 'once', date: '2027-05-02/2027-05-01' }],
      ['ring-a', { kind: 'relative', to: 'ring-b', direction: 'before' }],
      ['ring-b', { kind: 'relative', to: 'ring-a', direction: 'before' }],
      ['ingen', { kind: 'relative', to: 'findes-ikke', direction: 'before' }],
      [
        'meldt',
        {
          kind: 'announced',
          dates: { 2027: '2030-01-01', 2028: 'xxxx-xx-xx'.replaceAll('x', '0') },
        },
      ],
      ['gentag', { kind: 'rrule', rrule: 'FREQ=SECONDLY', start: '2027-13-01' }],
      [
        'tid',
        { kind: 'fixed', month: 5, day: 1 },
        {
          time: { start: '10:00', end: '09:00', timeZone: 'Mars/Phobos' },
          validFrom: 2030,
          validUntil: 2020,
          themes: ['ukendt'],
          lastConfirmed: '2027-99-99',
          deadlines: [
            { id: 'x', purpose: 'sign-up' },
            {
              id: 'x',
              purpose: 'other',
              when: { kind: 'relative', to: 'ring-a', direction: 'before' },
            },
          ],
        },
      ],
    ),
    layers: [
      {
        id: 'l',
        events: [
          { id: 'intet', summary: 'Y' },
          { id: 'umulig', hidden: true },
        ],
      },
    ],
  });
  const calendar = createCalendar(config, fullTimetable(config));
  const state = stateOf(calendar);
  for (const showPast of [true, false]) {
    agendaModel(calendar, { ...state, showPast }, TODAY);
    monthModel(calendar, { ...state, showPast, openDay: TODAY }, TODAY);
    wheelModel(calendar, { ...state, showPast }, TODAY);
  }
  assert.deepEqual(calendar.events.map(({ id }) => id).includes('umulig'), false);
});

test('ten thousand events are found as surely as ten', async () => {
  const events = eventsOf(
    ...[...new Array(10_000).keys()].map(
      (at) => [`e${at}`, { kind: 'fixed', month: 1 + (at % 12), day: 1 + (at % 28) }] as const,
    ),
  );
  const calendar = await calendarOf({ events });
  assert.equal(occurrencesBetween(calendar, day('2027-01-01'), day('2027-12-31')).length, 10_000);
  assert.equal(occurrencesBetween(calendar, day('2027-03-01'), day('2027-03-31')).length, 834);
  assert.equal(findOccurrence(calendar, 'e9999-2027')?.event.id, 'e9999');
  const state = stateOf(calendar);
  const agenda = agendaModel(calendar, state, TODAY);
  assert.equal(
    agenda.groups.reduce((sum, { items }) => sum + items.length, 0),
    25,
  );
  assert.equal(agenda.upcoming + agenda.past, 10_000);
  const wheel = wheelModel(calendar, state, TODAY);
  assert.equal(wheel.arcs.length, 0);
  assert.equal(
    wheel.density?.reduce((sum, count) => sum + count, 0),
    10_000,
  );
  const month = monthModel(calendar, state, TODAY);
  const drawn = month.weeks.flatMap(({ days }) => days.map(({ items }) => items.length));
  assert.ok(Math.max(...drawn) <= 3);
});
