import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parsePlainDay } from '../../../../src/core/dates/plain-day.js';
import { configSchema } from '../../../../src/widgets/event-calendar/config.js';
import { agendaModel } from '../../../../src/widgets/event-calendar/domain/agenda.js';
import { createCalendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import type { CalendarConfig } from '../../../../src/widgets/event-calendar/domain/calendar-config.js';
import { fullTimetable } from '../../../../src/widgets/event-calendar/domain/full-timetable.js';
import { filterModel } from '../../../../src/widgets/event-calendar/domain/filter-model.js';
import { gradePlanModel } from '../../../../src/widgets/event-calendar/domain/grades.js';
import { initialState } from '../../../../src/widgets/event-calendar/domain/initial-state.js';
import { monthModel } from '../../../../src/widgets/event-calendar/domain/month.js';
import { nextModel } from '../../../../src/widgets/event-calendar/domain/next.js';
import { wheelModel } from '../../../../src/widgets/event-calendar/domain/wheel.js';

/*
 * The first view is drawn before anybody has looked at what the config means, so the domain must take
 * whatever has the right shape: impossible dates, circles, unknown zones, the same id twice.
 */

const TODAY = parsePlainDay('2026-11-21') as NonNullable<ReturnType<typeof parsePlainDay>>;

const files = ['kampagnedage.json', 'partnerskab.json', 'alle-regler.json', 'tidspunkter.json'];
const configs = files.map(
  (file) =>
    JSON.parse(
      readFileSync(new URL(`../../../../stories/data/${file}`, import.meta.url), 'utf8'),
    ) as CalendarConfig,
);

function drawEverything(config: CalendarConfig): void {
  const calendar = createCalendar(config, fullTimetable(config));
  const state = initialState(config, calendar, TODAY);
  for (const model of [
    agendaModel,
    filterModel,
    monthModel,
    wheelModel,
    gradePlanModel,
    nextModel,
  ]) {
    model(calendar, { ...state, showPast: true, limit: Infinity }, TODAY);
  }
}

const plainDate = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([year, month, day]) =>
    [
      String(year).padStart(4, '0'),
      String(month).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ].join('-'),
  );
const dateOrSpan = fc.oneof(
  plainDate,
  fc.tuple(plainDate, plainDate).map((dates) => dates.join('/')),
);
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'a-2027');
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });
const week = fc.integer({ min: 1, max: 53 });
const weekday = fc.integer({ min: 1, max: 7 });
const length = fc.integer({ min: 1, max: 366 });
const offset = fc.integer({ min: -366, max: 366 });
const year = fc.integer({ min: 1583, max: 9999 });

function rule<Kind extends string, Fields extends Record<string, fc.Arbitrary<unknown>>>(
  kind: Kind,
  fields: Fields,
  optional: (keyof Fields)[] = [],
) {
  const requiredKeys = Object.keys(fields).filter(
    (key) => !optional.includes(key),
  ) as (keyof Fields & string)[];
  return fc.record(
    { kind: fc.constant(kind), ...fields },
    { requiredKeys: ['kind', ...requiredKeys] as never[] },
  );
}

const when = fc.oneof(
  rule('fixed', { month, day, lengthInDays: length }, ['lengthInDays']),
  rule('span', { start: fc.record({ month, day }), end: fc.record({ month, day }) }),
  rule('iso-week', { week, days: fc.constantFrom('all', 'weekdays'), weekday }, [
    'days',
    'weekday',
  ]),
  rule('weeks', { from: week, to: week }),
  rule(
    'nth-weekday',
    { month, weekday, nth: fc.constantFrom(1, 2, 3, 4, 5, -1), offset, lengthInDays: length },
    ['offset', 'lengthInDays'],
  ),
  rule('easter', { offset: fc.integer({ min: -100, max: 250 }), lengthInDays: length }, [
    'lengthInDays',
  ]),
  rule(
    'relative',
    {
      to: id,
      direction: fc.constantFrom('before', 'after'),
      weekday,
      offset,
      anchor: fc.constantFrom('start', 'end'),
    },
    ['weekday', 'offset', 'anchor'],
  ),
  rule(
    'announced',
    {
      dates: fc.dictionary(fc.constantFrom('2026', '2027', '0000', '9999'), dateOrSpan),
      usualMonth: month,
    },
    ['usualMonth'],
  ),
  rule('once', { date: dateOrSpan }),
  rule('month', { month }),
  rule('season', { season: fc.constantFrom('spring', 'summer', 'autumn', 'winter') }),
  rule('undated', {}),
  rule('rrule', { rrule: fc.string({ minLength: 1 }), start: plainDate }),
);

const event = fc.record(
  {
    id,
    title: fc.string(),
    when,
    validFrom: year,
    validUntil: year,
    everyYears: fc.record(
      { interval: fc.integer({ min: 2, max: 10 }), from: year },
      { requiredKeys: ['interval'] },
    ),
    exceptions: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('moved'),
          year: fc.constantFrom(2026, 2027),
          date: dateOrSpan,
        }),
        fc.record({ kind: fc.constant('cancelled'), year: fc.constantFrom(2026, 2027) }),
      ),
    ),
    lastConfirmed: plainDate,
    themes: fc.array(fc.constantFrom('x', 'y', '__proto__')),
    grades: fc.array(fc.constantFrom(0, 5, 10, 'youth')),
    time: fc.record({
      start: fc.constant('23:30'),
      end: fc.constant('01:00'),
      timeZone: fc.string(),
    }),
    deadlines: fc.array(
      fc.record(
        { id, purpose: fc.constant('other'), when, daysBefore: fc.integer({ min: 0, max: 366 }) },
        { requiredKeys: ['id', 'purpose'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'title', 'when'] },
);

const layer = fc.record({
  id,
  events: fc.array(fc.record({ id, hidden: fc.boolean(), when }, { requiredKeys: ['id'] }), {
    maxLength: 4,
  }),
});

const anyConfig = fc.record(
  {
    widget: fc.constant('event-calendar'),
    version: fc.constant(1),
    timeZone: fc.string(),
    period: fc.constantFrom('school-year', 'calendar-year'),
    events: fc.array(event, { maxLength: 8 }),
    holidays: fc.array(fc.record({ id, title: fc.string(), when }), { maxLength: 4 }),
    layers: fc.array(layer, { maxLength: 3 }),
  },
  { requiredKeys: ['widget', 'version', 'events'] },
);

describe('a config whose shape is right and whose meaning nobody has looked at', () => {
  for (const [index, config] of configs.entries()) {
    it(`draws ${files[index]} as it stands`, () => {
      drawEverything(config);
    });
  }

  it('never throws, whatever the rules say', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        assert.equal(configSchema.safeParse(config).success, true);
        drawEverything(config as unknown as CalendarConfig);
      }),
      { numRuns: 400 },
    );
  });
});
