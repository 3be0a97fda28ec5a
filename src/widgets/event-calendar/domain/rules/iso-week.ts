import { startOfIsoWeek } from '../../../../core/dates/iso-week.js';
import { addDays } from '../../../../core/dates/plain-day.js';
import { daysFrom } from './days.js';
import { gap } from './outcome.js';
import type { RuleOf, RuleOutcome } from './outcome.js';

/**
 * An ISO week of the ISO year: one weekday of it, Monday to Friday, or all seven days. A `weekday`
 * goes before `days`.
 */
export function isoWeek(rule: RuleOf<'iso-week'>, year: number): RuleOutcome {
  const monday = startOfIsoWeek(year, rule.week);
  if (monday === undefined) return gap('no-such-week');
  if (rule.weekday !== undefined) return daysFrom(addDays(monday, rule.weekday - 1));
  return daysFrom(monday, rule.days === 'weekdays' ? 5 : 7);
}
