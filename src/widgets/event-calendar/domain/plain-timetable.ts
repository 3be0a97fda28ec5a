import { addDays } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import type { CalendarConfig } from './calendar-config.js';
import type { Timing } from './model.js';
import { announcedDate } from './rules/announced.js';
import { listed } from './rules/days.js';
import { fromEaster } from './rules/easter.js';
import { fixedDay } from './rules/fixed.js';
import { isoWeek } from './rules/iso-week.js';
import { nthWeekday } from './rules/nth-weekday.js';
import { onceOnly } from './rules/once.js';
import { yearlySpan } from './rules/span.js';
import type { Timetable } from './timetable.js';

/**
 * The timetable of a config that has the plain shape: no layers, no deadlines with rules of their own,
 * and only the rules that most events have. For every other config it takes `fullTimetable`.
 */
export function plainTimetable({ events, holidays = [] }: CalendarConfig): Timetable {
  return {
    events: withoutRepeats(events),
    holidays: withoutRepeats(holidays).filter(({ hidden }) => !hidden),
    timingsIn: ({ when }, year) => listed(plainRule(when, year)),
    deadlineDay: dayCountedBack,
  };
}

/** The first of all that share an id. */
export function withoutRepeats<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const ids = new Set<string>();
  return entries.filter(({ id }) => ids.size < ids.add(id).size);
}

/** What a rule gives in a year, where it is one of those that most events have. */
export function plainRule(rule: DateRule, year: number): Timing | undefined {
  switch (rule.kind) {
    case 'fixed':
      return fixedDay(rule, year);
    case 'span':
      return yearlySpan(rule, year);
    case 'iso-week':
      return isoWeek(rule, year);
    case 'nth-weekday':
      return nthWeekday(rule, year);
    case 'easter':
      return fromEaster(rule, year);
    case 'announced':
      return announcedDate(rule, year);
    case 'once':
      return onceOnly(rule, year);
    default:
      return undefined;
  }
}

/** So many days before the first day of the event, where that is known. */
export function dayCountedBack(
  { daysBefore }: DeadlineConfig,
  timing: Timing,
): PlainDay | undefined {
  return timing.kind === 'days' && daysBefore !== undefined
    ? addDays(timing.start, -daysBefore)
    : undefined;
}
