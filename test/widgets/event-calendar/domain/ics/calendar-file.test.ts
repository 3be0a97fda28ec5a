import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Text } from '../../../../../src/core/text/text.js';
import type { Calendar } from '../../../../../src/widgets/event-calendar/domain/calendar.js';
import { writeCalendar } from '../../../../../src/widgets/event-calendar/domain/ics/calendar-file.js';
import type { CalendarFileOptions } from '../../../../../src/widgets/event-calendar/domain/ics/calendar-file.js';
import { selectEntries } from '../../../../../src/widgets/event-calendar/domain/ics/selection.js';
import { labels } from '../entry-labels.js';
import { calendarOf, calendarWith, day, eventsOf } from '../sample-calendar.js';
import { readStrictly, unescape, valueOf } from './strict-calendar.js';
import type { Component } from './strict-calendar.js';
import { occurrencesOf } from '../../../../../src/widgets/event-calendar/domain/lookup.js';

const options: CalendarFileOptions = {
  labels,
  language: 'da',
  base: 'https://kommune.example/kalender.json',
  name: 'Kampagner, mærkedage; og mere',
  timeZone: 'Europe/Copenhagen',
  uidDomain: 'kommune.example',
  stamp: Date.UTC(2026, 10, 21, 5, 4, 3),
  themes: new Map<string, Text>([
    ['krop', { da: 'Krop, køn', en: 'Body' }],
    ['tobak', 'Tobak'],
  ]),
};

/** The file of a calendar for some years, read strictly. */
function fileOf(calendar: Calendar, from = '2027-01-01', to = '2027-12-31'): Component {
  const { entries } = selectEntries(calendar, { from: day(from), to: day(to) });
  return readStrictly(writeCalendar(entries, options).text);
}

/** A component's properties as they stand, without the stamp. */
function lines({ properties }: Component): string[] {
  return properties
    .filter(({ name }) => name !== 'DTSTAMP')
    .map(({ name, parameters, value }) =>
      [name, ...[...parameters].map(([key, each]) => `;${key}=${each}`), ':', value].join(''),
    );
}

function only(file: Component): Component {
  assert.equal(file.components.length, 1);
  const [event] = file.components;
  assert.ok(event);
  return event;
}

test('a week of a campaign', async () => {
  const calendar = await calendarWith([
    'uge-sex',
    { kind: 'iso-week', week: 6, days: 'weekdays' },
    {
      title: 'Uge Sex – krop, køn & grænser',
      summary: 'For alle klasser; fra 0. til 10.',
      themes: ['krop', 'tobak'],
      registration: { label: 'Tilmeld', href: '/tilmeld?a=1,2;b' },
      place: { name: 'Aulaen', town: 'Rønne', latitude: 55.1, longitude: 14.70512345 },
    },
  ]);
  const file = fileOf(calendar);
  assert.deepEqual(lines(file), [
    'VERSION:2.0',
    'PRODID:-//Sund//event-calendar//DA',
    'CALSCALE:GREGORIAN',
    'NAME:Kampagner\\, mærkedage\\; og mere',
    'X-WR-CALNAME:Kampagner\\, mærkedage\\; og mere',
    'X-WR-TIMEZONE:Europe/Copenhagen',
  ]);
  const event = only(file);
  assert.equal(valueOf(event, 'DTSTAMP'), '20261121T050403Z');
  assert.deepEqual(lines(event), [
    'UID:uge-sex-2027@kommune.example',
    'DTSTART;VALUE=DATE:20270208',
    'DTEND;VALUE=DATE:20270213',
    'SUMMARY:Uge Sex – krop\\, køn & grænser',
    'DESCRIPTION:For alle klasser\\; fra 0. til 10.\\n\\nTilmelding: Tilmeld https://kommune.example/tilmeld?a=1\\,2\\;b',
    'LOCATION:Aulaen\\, Rønne',
    'URL:https://kommune.example/tilmeld?a=1,2;b',
    'GEO:55.100000;14.705123',
    'CATEGORIES:Krop\\, køn,Tobak',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
  ]);
});

test('a time is UTC, right in summer and in winter', async () => {
  const time = { start: '09:00', end: '10:30' };
  const calendar = await calendarWith(
    ['vinter', { kind: 'fixed', month: 1, day: 15 }, { time }],
    ['sommer', { kind: 'fixed', month: 7, day: 15 }, { time }],
    ['uden-slut', { kind: 'fixed', month: 8, day: 15 }, { time: { start: '09:00' } }],
    ['to-dage', { kind: 'once', date: '2027-10-30/2027-10-31' }, { time }],
  );
  const times = fileOf(calendar).components.map((event) => [
    valueOf(event, 'DTSTART'),
    valueOf(event, 'DTEND'),
    valueOf(event, 'TRANSP'),
  ]);
  assert.deepEqual(times, [
    ['20270115T080000Z', '20270115T093000Z', 'OPAQUE'],
    ['20270715T070000Z', '20270715T083000Z', 'OPAQUE'],
    ['20270815T070000Z', undefined, 'OPAQUE'],
    ['20271030T070000Z', '20271031T093000Z', 'OPAQUE'],
  ]);
});

test('a deadline is an entry of its own, with an alarm at nine in the morning', async () => {
  const calendar = await calendarWith([
    'uge',
    { kind: 'iso-week', week: 20 },
    {
      title: 'Ugen',
      deadlines: [
        { id: 'a', purpose: 'order-materials', daysBefore: 30, url: '/bestil' },
        { id: 'b', purpose: 'sign-up', daysBefore: 20, alarmDaysBefore: 0 },
        { id: 'c', purpose: 'sign-up', daysBefore: 10, alarmDaysBefore: 1 },
      ],
    },
  ]);
  const [a, b, c, event] = fileOf(calendar).components;
  assert.ok(a && b && c && event);
  assert.deepEqual(lines(a), [
    'UID:uge-2027+a@kommune.example',
    'DTSTART;VALUE=DATE:20270417',
    'DTEND;VALUE=DATE:20270418',
    'SUMMARY:Frist: Bestil materialer til Ugen',
    'DESCRIPTION:https://kommune.example/bestil',
    'URL:https://kommune.example/bestil',
    'RELATED-TO:uge-2027@kommune.example',
    'TRANSP:TRANSPARENT',
  ]);
  const triggers = [a, b, c].map(
    ({ components }) => components[0] && valueOf(components[0], 'TRIGGER'),
  );
  assert.deepEqual(triggers, ['-P6DT15H', 'PT9H', '-PT15H']);
  assert.deepEqual(event.components, []);
});

test('what was moved or cancelled keeps its UID, and says so', async () => {
  const calendar = await calendarWith(
    [
      'dag',
      { kind: 'fixed', month: 5, day: 1 },
      {
        exceptions: [
          { kind: 'moved', year: 2027, date: '2027-05-04' },
          { kind: 'cancelled', year: 2028 },
        ],
      },
    ],
    ['maaske', { kind: 'fixed', month: 6, day: 1 }, { status: 'tentative' }],
  );
  const told = fileOf(calendar, '2026-01-01', '2028-12-31').components.map((event) =>
    ['UID', 'DTSTART', 'STATUS', 'SEQUENCE', 'SUMMARY'].map((name) => valueOf(event, name)),
  );
  assert.deepEqual(told, [
    ['dag-2026@kommune.example', '20260501', 'CONFIRMED', undefined, 'dag'],
    ['maaske-2026@kommune.example', '20260601', 'TENTATIVE', undefined, 'maaske'],
    ['dag-2027@kommune.example', '20270504', 'CONFIRMED', '1', 'dag'],
    ['maaske-2027@kommune.example', '20270601', 'TENTATIVE', undefined, 'maaske'],
    ['dag-2028@kommune.example', '20280501', 'CANCELLED', '1', 'Aflyst i 2028: dag'],
    ['maaske-2028@kommune.example', '20280601', 'TENTATIVE', undefined, 'maaske'],
  ]);
});

test('one event that a visitor asks for is in the file also where nobody has confirmed it', async () => {
  const calendar = await calendarWith(
    ['gammel', { kind: 'fixed', month: 5, day: 2 }, { lastConfirmed: '2020-01-01' }],
    ['maaned', { kind: 'month', month: 5 }],
  );
  const [occurrence] = occurrencesOf(calendar, 'gammel', 2027);
  const [vague] = occurrencesOf(calendar, 'maaned', 2027);
  assert.ok(occurrence && vague);
  const file = writeCalendar(
    [
      { kind: 'occurrence', occurrence },
      { kind: 'occurrence', occurrence: vague },
    ],
    options,
  );
  assert.deepEqual([file.occurrences, file.deadlines, file.withoutDay], [1, 0, 1]);
  assert.equal(valueOf(only(readStrictly(file.text)), 'STATUS'), 'TENTATIVE');
});

test('a feed says how often to look, and never a recurrence', async () => {
  const calendar = await calendarWith(['uge-6', { kind: 'iso-week', week: 6 }]);
  const range = { from: day('2024-01-01'), to: day('2035-12-31') };
  const { entries } = selectEntries(calendar, range);
  const { text, occurrences } = writeCalendar(entries, { ...options, feed: true });
  assert.equal(occurrences, 12);
  const file = readStrictly(text);
  assert.equal(valueOf(file, 'REFRESH-INTERVAL'), 'P1D');
  assert.equal(valueOf(file, 'X-PUBLISHED-TTL'), 'P1D');
  assert.ok(!/RRULE|RDATE|BYWEEKNO/.test(text));
});

test('a file without events is a calendar still', () => {
  const { text, occurrences } = writeCalendar([], options);
  assert.equal(occurrences, 0);
  assert.equal(readStrictly(text).components[0]?.name, 'VTIMEZONE');
  assert.equal(
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').length,
    0,
  );
});

test('an independent parser reads the same days and words', async () => {
  const calendar = await calendarOf({
    events: eventsOf(
      [
        'uge-sex',
        { kind: 'iso-week', week: 6, days: 'weekdays' },
        { title: 'Uge Sex: æøå, "citat"; og \\' },
      ],
      ['motionsdag', { kind: 'iso-week', week: 41, weekday: 5 }, { summary: 'Linje 1\nLinje 2' }],
      ['tid', { kind: 'fixed', month: 7, day: 1 }, { time: { start: '09:00', end: '10:00' } }],
    ),
  });
  const { entries } = selectEntries(calendar, { from: day('2024-01-01'), to: day('2035-12-31') });
  const { text } = writeCalendar(entries, options);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  assert.equal(events.length, 36);
  const of = (uid: string) => events.find((event) => event.uid === `${uid}@kommune.example`);
  const week = of('uge-sex-2027');
  assert.equal(week?.summary, 'Uge Sex: æøå, "citat"; og \\');
  assert.deepEqual(
    [week.startDate.toString(), week.endDate.toString()],
    ['2027-02-08', '2027-02-13'],
  );
  assert.equal(of('motionsdag-2027')?.startDate.toString(), '2027-10-15');
  assert.equal(of('motionsdag-2027')?.description, 'Linje 1\nLinje 2');
  assert.equal(of('tid-2027')?.startDate.toString(), '2027-07-01T07:00:00Z');
});

test('whatever an editor writes, the file is by the letter', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
  const place = fc.record({ name: text, address: text }, { noNullPrototype: true });
  const fields = fc.record(
    {
      title: text,
      summary: text,
      description: text,
      themes: fc.array(text, { maxLength: 3 }),
      place,
    },
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(text, fields, async (id, event) => {
      const calendar = await calendarWith([id, { kind: 'iso-week', week: 6 }, event]);
      const first = fileOf(calendar);
      const again = fileOf(calendar, '2026-06-01', '2027-06-01');
      assert.equal(valueOf(only(first), 'UID'), valueOf(only(again), 'UID'));
      const summary = unescape(valueOf(only(first), 'SUMMARY') ?? '');
      const isPlain = !/[\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF]/u.test(event.title);
      if (isPlain) assert.equal(summary, event.title);
    }),
    { numRuns: 60 },
  );
});

test('ten thousand events have ten thousand UIDs', async () => {
  const calendar = await calendarWith(
    ...[...new Array(10_000).keys()].map(
      (at) => [`e${at}`, { kind: 'fixed', month: 1 + (at % 12), day: 1 + (at % 28) }] as const,
    ),
  );
  assert.equal(fileOf(calendar).components.length, 10_000);
});
