import { addDays, daysInMonth, plainDay, weekdayOf } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { daysFrom } from './days.js';
import type { RuleOf } from './rule-of.js';

/** The nth or last weekday of a month, moved by `offset` days. */
export function nthWeekday(rule: RuleOf<'nth-weekday'>, year: number): Timing | undefined {
  const lastOfMonth = daysInMonth(year, rule.month);
  const firstMatch = 1 + ((rule.weekday - weekdayOf(plainDay(year, rule.month, 1)) + 7) % 7);
  const matches = Math.floor((lastOfMonth - firstMatch) / 7) + 1;
  const nth = rule.nth === -1 ? matches : rule.nth;
  if (nth > matches) return undefined;
  const day = plainDay(year, rule.month, firstMatch + (nth - 1) * 7);
  return daysFrom(addDays(day, rule.offset ?? 0), rule.lengthInDays);
}
