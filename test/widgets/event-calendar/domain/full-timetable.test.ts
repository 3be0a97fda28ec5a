import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  LONGEST_CHAIN,
  RuleReader,
} from '../../../../src/widgets/event-calendar/domain/full-timetable.js';
import { outcomeIn } from '../../../../src/widgets/event-calendar/domain/timetable.js';
import type { DatedSubject } from '../../../../src/widgets/event-calendar/domain/timetable.js';
import { told } from './rules/rule-outcome.js';
import { calendarOf, calendarWith, eventsOf, timings, written } from './sample-calendar.js';
import { occurrencesOf } from '../../../../src/widgets/event-calendar/domain/lookup.js';

const MAY_31 = { kind: 'fixed', month: 5, day: 31 };

function readerOf(...subjects: DatedSubject[]) {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const { timingsIn } = new RuleReader((id) => byId.get(id));
  return (id: string, year: number) => {
    const subject = byId.get(id);
    assert.ok(subject);
    return outcomeIn(subject, year, timingsIn).timings.map(written);
  };
}

test('a rule holds from its first year to its last', async () => {
  const calendar = await calendarWith([
    'bededag',
    { kind: 'easter', offset: 26 },
    { validFrom: 2021, validUntil: 2023 },
  ]);
  assert.deepEqual(timings(calendar, 'bededag', 2020, 2021, 2022, 2023, 2024), [
    '2021-04-30',
    '2022-05-13',
    '2023-05-05',
  ]);
});

test('every second year, counted from one that is known, or from none', async () => {
  const calendar = await calendarWith(
    ['known', MAY_31, { everyYears: { interval: 2, from: 2026 } }],
    ['unknown', MAY_31, { everyYears: { interval: 3 } }],
    [
      'moved',
      MAY_31,
      {
        everyYears: { interval: 2 },
        exceptions: [{ kind: 'moved', year: 2027, date: '2027-06-02' }],
      },
    ],
  );
  const known = timings(calendar, 'known', 2023, 2024, 2025, 2026, 2027, 2028);
  assert.deepEqual(known, ['2024-05-31', '2026-05-31', '2028-05-31']);
  assert.deepEqual(timings(calendar, 'unknown', 2026), ['undated every 3']);
  assert.deepEqual(timings(calendar, 'moved', 2026, 2027), ['undated every 2', '2027-06-02']);
});

test('an exception moves or cancels one year', async () => {
  const exceptions = [
    { kind: 'moved', year: 2021, date: '2021-09-12', note: 'Flyttet' },
    { kind: 'cancelled', year: 2020 },
    { kind: 'moved', year: 2025, date: '2025-06-01/2025-06-03' },
  ];
  const calendar = await calendarWith(['dag', MAY_31, { exceptions }]);
  assert.deepEqual(timings(calendar, 'dag', 2019, 2020, 2021, 2022, 2025), [
    '2019-05-31',
    '2020-05-31',
    '2021-09-12',
    '2022-05-31',
    '2025-06-01/2025-06-03',
  ]);
  const [cancelled] = occurrencesOf(calendar, 'dag', 2020);
  const [moved] = occurrencesOf(calendar, 'dag', 2021);
  assert.equal(cancelled?.status, 'cancelled');
  assert.equal(moved?.status, 'moved');
  assert.equal(moved.note, 'Flyttet');
});

test('a date can be measured from an event, a holiday, and through others', async () => {
  const calendar = await calendarOf({
    holidays: [
      { id: 'efteraarsferie', title: 'Efterårsferie', when: { kind: 'iso-week', week: 42 } },
    ],
    events: eventsOf(
      ['motionsdag', { kind: 'relative', to: 'efteraarsferie', direction: 'before', weekday: 5 }],
      ['brev', { kind: 'relative', to: 'motionsdag', direction: 'before', offset: 21 }],
      [
        'evaluering',
        { kind: 'relative', to: 'efteraarsferie', anchor: 'end', direction: 'after', weekday: 1 },
      ],
    ),
  });
  assert.deepEqual(timings(calendar, 'motionsdag', 2024, 2027), ['2024-10-11', '2027-10-15']);
  assert.deepEqual(timings(calendar, 'brev', 2027), ['2027-09-24']);
  assert.deepEqual(timings(calendar, 'evaluering', 2027), ['2027-10-25']);
});

test('what is measured from a moved event moves with it', async () => {
  const calendar = await calendarWith(
    ['loeb', MAY_31, { exceptions: [{ kind: 'moved', year: 2021, date: '2021-09-12' }] }],
    ['fredagen', { kind: 'relative', to: 'loeb', direction: 'before', weekday: 5 }],
  );
  assert.deepEqual(timings(calendar, 'fredagen', 2021, 2022), ['2021-09-10', '2022-05-27']);
});

test('what is measured from a date that follows, follows too; from nothing, is not there', async () => {
  const calendar = await calendarWith(
    ['meldes', { kind: 'announced', dates: { 2027: '2027-03-10' }, usualMonth: 3 }],
    ['dagen-efter', { kind: 'relative', to: 'meldes', direction: 'after' }],
    ['slut', MAY_31, { validUntil: 2023 }],
    ['foer-slut', { kind: 'relative', to: 'slut', direction: 'before' }],
  );
  assert.deepEqual(timings(calendar, 'dagen-efter', 2027, 2028), [
    '2027-03-11',
    'unannounced 2028-3',
  ]);
  assert.deepEqual(timings(calendar, 'foer-slut', 2023, 2024), ['2023-05-30']);
});

test('circles, nothing to point at and endless chains give no day, and an end', () => {
  const relative = (id: string, to: string): DatedSubject => ({
    id,
    when: { kind: 'relative', to, direction: 'after' },
  });
  const fixed: DatedSubject = { id: 'c0', when: { kind: 'fixed', month: 1, day: 1 } };
  const chain = [...new Array(10_000).keys()].map((at) => relative(`c${at + 1}`, `c${at}`));
  const at = readerOf(
    relative('self', 'self'),
    relative('a', 'b'),
    relative('b', 'a'),
    relative('into', 'a'),
    relative('nowhere', 'nothing'),
    fixed,
    ...chain,
  );
  for (const id of ['self', 'a', 'b', 'into', 'nowhere', 'c9999'])
    assert.deepEqual(at(id, 2027), [], id);
  assert.deepEqual(at(`c${LONGEST_CHAIN}`, 2027), [`2027-01-${LONGEST_CHAIN + 1}`]);
});

test('a circle is open in a year that has a date of its own', () => {
  const at = readerOf(
    { id: 'a', when: { kind: 'relative', to: 'b', direction: 'after' } },
    {
      id: 'b',
      when: { kind: 'relative', to: 'a', direction: 'after' },
      exceptions: [{ kind: 'moved', year: 2027, date: '2027-03-01' }],
    },
  );
  assert.deepEqual(at('a', 2027), ['2027-03-02']);
  assert.deepEqual(at('b', 2027), ['2027-03-01']);
  assert.deepEqual(at('a', 2028), []);
});

test('an RRULE gives every day of the year, and nothing without its library', async () => {
  const when = { kind: 'rrule', rrule: 'FREQ=MONTHLY;BYDAY=1MO;BYMONTH=1,2', start: '2026-01-01' };
  const calendar = await calendarWith(
    ['moede', when],
    ['dagen-efter', { kind: 'relative', to: 'moede', direction: 'after' }],
  );
  assert.deepEqual(timings(calendar, 'moede', 2025, 2026, 2027), [
    '2026-01-05',
    '2026-02-02',
    '2027-01-04',
    '2027-02-01',
  ]);
  assert.deepEqual(timings(calendar, 'dagen-efter', 2027), ['2027-01-05']);
  const without = new RuleReader(() => undefined);
  const rule = { kind: 'rrule', rrule: when.rrule, start: when.start } as const;
  assert.equal(told(without.firstIn(rule, 2027)), 'nothing');
});
