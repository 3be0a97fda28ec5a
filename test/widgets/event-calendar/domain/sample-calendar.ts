import assert from 'node:assert/strict';
import { parseConfig } from '../../../../src/core/config/parse.js';
import { formatPlainDay, parsePlainDay } from '../../../../src/core/dates/plain-day.js';
import type { PlainDay } from '../../../../src/core/dates/plain-day.js';
import { checkConfig } from '../../../../src/widgets/event-calendar/check.js';
import {
  configSchema,
  LISTS,
  VERSION,
  WIDGET,
} from '../../../../src/widgets/event-calendar/config.js';
import type { EventCalendarConfig } from '../../../../src/widgets/event-calendar/config.js';
import { createCalendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import type { Calendar } from '../../../../src/widgets/event-calendar/domain/calendar.js';
import type { CalendarConfig } from '../../../../src/widgets/event-calendar/domain/calendar-config.js';
import type { CalendarState, Timing } from '../../../../src/widgets/event-calendar/domain/model.js';
import { initialState } from '../../../../src/widgets/event-calendar/domain/initial-state.js';
import { expandRecurrence } from '../../../../src/widgets/event-calendar/recurrence-adapter.js';
import { occurrencesOf } from '../../../../src/widgets/event-calendar/domain/lookup.js';
import { fullTimetable } from '../../../../src/widgets/event-calendar/domain/full-timetable.js';

/** The day of `YYYY-MM-DD`. */
export function day(text: string): PlainDay {
  const parsed = parsePlainDay(text);
  assert.ok(parsed !== undefined, `${text} is a date`);
  return parsed;
}

/** The today of tests that name no other. */
export const TODAY = day('2026-11-21');

/** A config with these fields besides the required ones, as the intake gives it. */
export async function takenConfig(fields: object): Promise<CalendarConfig> {
  const format = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };
  const whole = { widget: WIDGET, version: VERSION, events: [], ...fields };
  const { config, problems } = await parseConfig<EventCalendarConfig>(format, whole);
  assert.deepEqual(problems, [], 'the shape is right');
  assert.ok(config);
  return config;
}

/** A calendar of a config that has nothing wrong with it, save for links that will not be shown. */
export async function calendarOf(fields: object, today = TODAY): Promise<Calendar> {
  const { config, problems } = checkConfig(await takenConfig(fields), { today });
  assert.deepEqual(
    problems.filter(({ severity, code }) => severity === 'error' && code !== 'unsafe-url'),
    [],
  );
  return createCalendar(config, fullTimetable(config, expandRecurrence));
}

/** A calendar of these events, each `[id, rule]` or with more fields. */
export function calendarWith(
  ...events: readonly (readonly [id: string, when: object, fields?: object])[]
): Promise<Calendar> {
  return calendarOf({ events: eventsOf(...events) });
}

/** Events as a config has them. */
export function eventsOf(
  ...events: readonly (readonly [id: string, when: object, fields?: object])[]
): object[] {
  return events.map(([id, when, fields]) => ({ id, title: id, when, ...fields }));
}

/** The state a visitor meets, changed. */
export function stateOf(
  calendar: Calendar,
  changes: Partial<CalendarState> = {},
  today = TODAY,
): CalendarState {
  return { ...initialState(calendar.config, calendar, today), ...changes };
}

/** A timing in one word, to be compared: `2027-02-08`, `2027-02-08/2027-02-12`, `weeks 40–42` … */
export function written(timing: Timing): string {
  switch (timing.kind) {
    case 'days':
      return timing.start === timing.end
        ? formatPlainDay(timing.start)
        : `${formatPlainDay(timing.start)}/${formatPlainDay(timing.end)}`;
    case 'weeks':
      return `weeks ${timing.isoYear} ${timing.fromWeek}–${timing.toWeek}`;
    case 'month':
      return `month ${timing.year}-${timing.month}`;
    case 'season':
      return `${timing.season} ${timing.year}`;
    case 'unannounced':
      return `unannounced ${timing.year}${timing.usualMonth === undefined ? '' : `-${timing.usualMonth}`}`;
    case 'undated':
      return timing.alternating === undefined ? 'undated' : `undated every ${timing.alternating}`;
  }
}

/** The timings of an event in the years of its rule. */
export function timings(calendar: Calendar, id: string, ...years: readonly number[]): string[] {
  return years.flatMap((year) =>
    occurrencesOf(calendar, id, year).map(({ timing }) => written(timing)),
  );
}
