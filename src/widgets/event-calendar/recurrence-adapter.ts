import * as rruleModule from 'rrule';
import { intlMilliseconds } from '../../core/dates/display.js';
import { addDays, civil, weekdayOf } from '../../core/dates/plain-day.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { utcClock } from '../../core/dates/time-zone.js';
import type { RecurrenceExpander } from './domain/recurrence.js';
import { isMistake, parseRecurrenceRule } from './domain/rules/recurrence-rule.js';
import type { RecurrenceRule } from './domain/rules/recurrence-rule.js';

/*
 * The only file that knows the rrule library, so that it is loaded only where a config has an RRULE.
 * In Node the package is CommonJS and its exports come as `default`; bundlers take its ES modules,
 * and refuse a `default` that is not there, hence the copy.
 */
type Library = Pick<typeof rruleModule, 'RRule'>;
const exported = { ...rruleModule } as Library & { readonly default?: Library };
const { RRule } = exported.default ?? exported;

/** More days than a range of ten years has; a limit for hostile ranges. */
const MOST_DAYS = 4000;
const DAYS_PER_400_YEARS = 146_097;
/** The year at which the library gives up looking. */
const LAST_LIBRARY_YEAR = 9999;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The days of an RRULE by the rrule library, which is given midnights in UTC, so that no time zone
 * comes near them.
 *
 * A rule that never matches (30 February) makes the library look on to the year 9999. The calendar
 * repeats itself every 400 years to the weekday, so the rule is moved to the last such stretch before
 * that year, and the days found are moved back: what never ends is over in a moment.
 */
export const expandRecurrence: RecurrenceExpander = (text, start, from, to) => {
  const rule = parseRecurrenceRule(text);
  if (isMistake(rule) || to < start || to < from) return [];
  const cycles = Math.max(0, Math.floor((LAST_LIBRARY_YEAR - civil(to).year) / 400));
  const shift = cycles * DAYS_PER_400_YEARS;
  const dateOf = (day: PlainDay) => new Date(intlMilliseconds(addDays(day, shift)));
  const last = Math.min(rule.until ?? to, to) as PlainDay;
  if (last < from) return [];
  const recurrence = new RRule({
    ...RRule.parseString(ruleText(rule, start)),
    dtstart: dateOf(start),
    // The two exclude each other, and a count needs no help to end.
    ...(rule.count === undefined && { until: dateOf(last) }),
  });
  const days: PlainDay[] = [];
  recurrence.between(dateOf(from), dateOf(last), true, (date) => {
    days.push(addDays(utcClock(date.getTime()).day, -shift));
    return days.length < MOST_DAYS;
  });
  return days;
};

/** The rule without its end. A week without weekdays means the weekday of the start (RFC 5545 §3.3.10). */
function ruleText(
  { frequency, interval, count, weekStart, by }: RecurrenceRule,
  start: PlainDay,
): string {
  const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`, `WKST=${weekStart}`];
  if (count !== undefined) parts.push(`COUNT=${count}`);
  for (const [part, value] of by) parts.push(`${part}=${value}`);
  const needsWeekday =
    by.has('BYWEEKNO') &&
    !['BYDAY', 'BYMONTHDAY', 'BYYEARDAY'].some((part) => by.has(part as 'BYDAY'));
  if (needsWeekday) parts.push(`BYDAY=${WEEKDAYS[weekdayOf(start) - 1] ?? ''}`);
  return parts.join(';');
}
