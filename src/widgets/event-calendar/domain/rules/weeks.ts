import { startOfIsoWeek, weeksInIsoYear } from '../../../../core/dates/iso-week.js';
import { addDays } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import type { RuleOf } from './rule-of.js';

/**
 * Somewhere in a run of ISO weeks. A run to a lower week crosses New Year (weeks 51–2); one that ends
 * in week 53 ends with the last week of a year that has 52.
 */
export function runOfWeeks(rule: RuleOf<'weeks'>, year: number): Timing | undefined {
  const start = startOfIsoWeek(year, rule.from);
  if (start === undefined) return undefined;
  const endYear = rule.to < rule.from ? year + 1 : year;
  const toWeek = Math.min(rule.to, weeksInIsoYear(endYear));
  const lastMonday = startOfIsoWeek(endYear, toWeek);
  if (lastMonday === undefined) return undefined;
  return {
    kind: 'weeks',
    isoYear: year,
    fromWeek: rule.from,
    toWeek,
    start,
    end: addDays(lastMonday, 6),
  };
}
