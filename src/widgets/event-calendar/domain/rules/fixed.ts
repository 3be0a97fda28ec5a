import { isValidDate, plainDay } from '../../../../core/dates/plain-day.js';
import { daysFrom } from './days.js';
import { gap } from './outcome.js';
import type { RuleOf, RuleOutcome } from './outcome.js';

/** The same day every year. 29 February occurs in leap years only. */
export function fixedDay(rule: RuleOf<'fixed'>, year: number): RuleOutcome {
  if (!isValidDate(year, rule.month, rule.day)) return gap('no-such-date');
  return daysFrom(plainDay(year, rule.month, rule.day), rule.lengthInDays);
}
