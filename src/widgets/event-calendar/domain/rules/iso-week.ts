import { startOfIsoWeek } from '../../../../core/dates/iso-week.js';
import { addDays } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { daysFrom } from './days.js';
import type { RuleOf } from './rule-of.js';

/**
 * An ISO week of the ISO year: one weekday of it, Monday to Friday, or all seven days. A `weekday`
 * goes before `days`.
 */
export function isoWeek(rule: RuleOf<'iso-week'>, year: number): Timing | undefined {
  const monday = startOfIsoWeek(year, rule.week);
  if (monday === undefined) return undefined;
  if (rule.weekday !== undefined) return daysFrom(addDays(monday, rule.weekday - 1));
  return daysFrom(monday, rule.days === 'weekdays' ? 5 : 7);
}
