import { addDays } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import type { DeadlineOccurrence, Timing } from './model.js';
import type { Resolver } from './resolve.js';
import type { DaySpan } from './rules/date-or-span.js';

const DEFAULT_ALARM_DAYS = 7;

/**
 * The deadlines of one occurrence that have a day, in order of time. One without a day of its own
 * counts back from the first day of the event, where that is known.
 */
export function deadlinesOf(
  deadlines: readonly DeadlineConfig[],
  occurrenceKey: string,
  timing: Timing,
  year: number,
  resolver: Resolver,
): readonly DeadlineOccurrence[] {
  const found: DeadlineOccurrence[] = [];
  for (const deadline of deadlines) {
    const day = deadlineDay(deadline, timing, year, resolver);
    if (day === undefined) continue;
    found.push({
      key: `${occurrenceKey}+${deadline.id}`,
      deadline,
      day,
      alarmDaysBefore: deadline.alarmDaysBefore ?? DEFAULT_ALARM_DAYS,
    });
  }
  return found.sort((one, other) => one.day - other.day);
}

function deadlineDay(
  deadline: DeadlineConfig,
  timing: Timing,
  year: number,
  resolver: Resolver,
): PlainDay | undefined {
  const event = timing.kind === 'days' ? timing : undefined;
  if (deadline.when) {
    const mayFollow = deadline.purpose === 'other';
    return event
      ? nearestDay(deadline.when, event, year, resolver, mayFollow)
      : dayInYear(deadline.when, year, resolver);
  }
  if (!event || deadline.daysBefore === undefined) return undefined;
  return addDays(event.start, -deadline.daysBefore);
}

/**
 * A rule such as "15 November" gives a day every year; the one that belongs to an event in February is
 * that of the year before. Only a deadline of another purpose than preparing may come after the event.
 */
function nearestDay(
  rule: DateRule,
  event: DaySpan,
  year: number,
  resolver: Resolver,
  mayFollow: boolean,
): PlainDay | undefined {
  let nearest: PlainDay | undefined;
  for (const candidateYear of [year - 1, year, year + 1]) {
    const day = dayInYear(rule, candidateYear, resolver);
    if (day === undefined || (!mayFollow && day > event.start)) continue;
    const isNearer =
      nearest === undefined || Math.abs(day - event.start) < Math.abs(nearest - event.start);
    if (isNearer) nearest = day;
  }
  return nearest;
}

/** A deadline given as a week or a span is its last day. */
function dayInYear(rule: DateRule, year: number, resolver: Resolver): PlainDay | undefined {
  const outcome = resolver.ruleInYear(rule, year);
  return outcome.kind === 'days' ? outcome.end : undefined;
}
