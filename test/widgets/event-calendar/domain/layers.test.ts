import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeLayers } from '../../../../src/widgets/event-calendar/domain/layers.js';
import { calendarOf, eventsOf, takenConfig, timings } from './sample-calendar.js';
import { findOccurrence } from '../../../../src/widgets/event-calendar/domain/lookup.js';

const WEEK_6 = { kind: 'iso-week', week: 6 };
const national = eventsOf(
  ['uge-sex', WEEK_6, { themes: ['krop'], summary: 'Landsdækkende' }],
  ['bededag', { kind: 'easter', offset: 26 }],
);

test('a later layer hides, renames, moves and adds', async () => {
  const calendar = await calendarOf({
    events: national,
    layers: [
      {
        id: 'kommune',
        events: [
          { id: 'uge-sex', title: 'Uge Sex i kommunen' },
          { id: 'bededag', hidden: true },
          { id: 'temadag', title: 'Temadag', when: { kind: 'once', date: '2027-03-03' } },
        ],
      },
      {
        id: 'skole',
        events: [
          { id: 'uge-sex', when: { kind: 'iso-week', week: 7 } },
          { id: 'temadag', summary: 'I aulaen' },
        ],
      },
    ],
  });
  assert.deepEqual(
    calendar.events.map(({ id }) => id),
    ['uge-sex', 'temadag'],
  );
  const [week, day] = calendar.events;
  assert.equal(week?.title, 'Uge Sex i kommunen');
  assert.equal(week.summary, 'Landsdækkende');
  assert.deepEqual(week.themes, ['krop']);
  assert.equal(week.layer, undefined);
  assert.deepEqual(week.changedBy, ['kommune', 'skole']);
  assert.deepEqual(timings(calendar, 'uge-sex', 2027), ['2027-02-15/2027-02-21']);
  assert.equal(day?.layer, 'kommune');
  assert.deepEqual(day.changedBy, ['skole']);
  assert.equal(day.summary, 'I aulaen');
});

test('what one layer hides a later one can show again', async () => {
  const config = await takenConfig({
    events: national,
    layers: [
      { id: 'kommune', events: [{ id: 'bededag', hidden: true }] },
      { id: 'skole', events: [{ id: 'bededag', hidden: false }] },
    ],
  });
  const { events, hiddenEvents } = mergeLayers(config);
  assert.equal(events.length, 2);
  assert.equal(hiddenEvents.length, 0);
});

test('a holiday of the municipality takes the place of the national one', async () => {
  const calendar = await calendarOf({
    holidays: [
      {
        id: 'vinterferie',
        title: 'Vinterferie',
        type: 'school',
        when: { kind: 'iso-week', week: 7 },
      },
      { id: 'paaske', title: 'Påske', when: { kind: 'easter', offset: -3, lengthInDays: 5 } },
    ],
    layers: [
      {
        id: 'kommune',
        holidays: [
          { id: 'vinterferie', title: 'Vinterferie', when: { kind: 'iso-week', week: 8 } },
          { id: 'paaske', title: 'Påske', when: { kind: 'easter', offset: 0 }, hidden: true },
        ],
      },
    ],
  });
  const config = calendar.config;
  const { holidays, hiddenHolidays } = mergeLayers(config);
  assert.deepEqual(
    holidays.map(({ id, when, type }) => [id, when.kind === 'iso-week' && when.week, type]),
    [['vinterferie', 8, 'school']],
  );
  assert.deepEqual(
    hiddenHolidays.map(({ id }) => id),
    ['paaske'],
  );
});

test('what is hidden can still be measured from', async () => {
  const calendar = await calendarOf({
    events: [
      ...national,
      ...eventsOf(['dagen-foer', { kind: 'relative', to: 'uge-sex', direction: 'before' }]),
    ],
    layers: [{ id: 'skole', events: [{ id: 'uge-sex', hidden: true }] }],
  });
  assert.equal(
    calendar.events.find(({ id }) => id === 'uge-sex'),
    undefined,
  );
  assert.deepEqual(timings(calendar, 'dagen-foer', 2027), ['2027-02-07']);
});

test('ids are ids, whatever they are called', async () => {
  const ids = ['__proto__', 'constructor', 'toString', 'æøå', '💚', 'a b', '-2027'];
  const calendar = await calendarOf({
    events: eventsOf(...ids.map((id) => [id, WEEK_6] as const)),
    layers: [{ id: '__proto__', events: [{ id: 'constructor', title: 'Ny' }] }],
  });
  assert.deepEqual(
    calendar.events.map(({ id }) => id),
    ids,
  );
  assert.equal(calendar.events.find(({ id }) => id === 'constructor')?.title, 'Ny');
  assert.equal(
    calendar.events.find(({ id }) => id === 'hasOwnProperty'),
    undefined,
  );
  for (const id of ids) assert.equal(findOccurrence(calendar, `${id}-2027`)?.event.id, id);
});
