import { addDays, civil, plainDay, weekdayOf } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { daysFrom } from './days.js';
import type { RuleOf } from './rule-of.js';

/** The nth or last weekday of a month, moved by `offset` days. */
export function nthWeekday(rule: RuleOf<'nth-weekday'>, year: number): Timing | undefined {
  const { month, weekday, nth, offset = 0 } = rule;
  const isLast = nth === -1;
  // The last is the first of the seven days that end the month.
  const earliest = plainDay(year, isLast ? month + 1 : month, isLast ? -6 : nth * 7 - 6);
  const day = addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
  return civil(day).month === month ? daysFrom(addDays(day, offset), rule.lengthInDays) : undefined;
}
