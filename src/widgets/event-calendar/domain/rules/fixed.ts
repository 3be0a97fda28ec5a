import { isValidDate, plainDay } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { daysFrom } from './days.js';
import type { RuleOf } from './rule-of.js';

/** The same day every year. 29 February occurs in leap years only. */
export function fixedDay(rule: RuleOf<'fixed'>, year: number): Timing | undefined {
  if (!isValidDate(year, rule.month, rule.day)) return undefined;
  return daysFrom(plainDay(year, rule.month, rule.day), rule.lengthInDays);
}
