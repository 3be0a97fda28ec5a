import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import type { Timing } from './model.js';

/** What a rule gives in a year. */
type FirstIn = (rule: DateRule, year: number) => Timing | undefined;

/**
 * The day of a deadline that has a rule of its own. A rule such as "15 November" gives a day every year;
 * the one that belongs to an event in February is that of the year before. Only a deadline of another
 * purpose than preparing may come after the event.
 */
export function dayByOwnRule(
  rule: DateRule,
  { purpose }: DeadlineConfig,
  timing: Timing,
  year: number,
  firstIn: FirstIn,
): PlainDay | undefined {
  if (timing.kind !== 'days') return dayInYear(rule, year, firstIn);
  let nearest: PlainDay | undefined;
  for (const candidateYear of [year - 1, year, year + 1]) {
    const day = dayInYear(rule, candidateYear, firstIn);
    if (day === undefined || (purpose !== 'other' && day > timing.start)) continue;
    const isNearer =
      nearest === undefined || Math.abs(day - timing.start) < Math.abs(nearest - timing.start);
    if (isNearer) nearest = day;
  }
  return nearest;
}

/** A deadline given as a week or a span is its last day. */
function dayInYear(rule: DateRule, year: number, firstIn: FirstIn): PlainDay | undefined {
  const timing = firstIn(rule, year);
  return timing?.kind === 'days' ? timing.end : undefined;
}
