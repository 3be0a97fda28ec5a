import { daysInMonth, isValidDate, plainDay } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import type { RuleOf } from './rule-of.js';

/** Whether the end of a span falls in the year after its start (24 December to 2 January). */
export function endsNextYear(rule: RuleOf<'span'>): boolean {
  const { start, end } = rule;
  return end.month < start.month || (end.month === start.month && end.day < start.day);
}

/**
 * The same span every year, named by the year it starts in. One that starts on 29 February occurs in
 * leap years only; one that ends there ends on the last of February.
 */
export function yearlySpan(rule: RuleOf<'span'>, year: number): Timing | undefined {
  const { start, end } = rule;
  if (!isValidDate(year, start.month, start.day)) return undefined;
  const endYear = endsNextYear(rule) ? year + 1 : year;
  const isLeapDay = end.month === 2 && end.day === 29;
  const endDay = isLeapDay ? daysInMonth(endYear, 2) : end.day;
  if (!isValidDate(endYear, end.month, endDay)) return undefined;
  return {
    kind: 'days',
    start: plainDay(year, start.month, start.day),
    end: plainDay(endYear, end.month, endDay),
  };
}
