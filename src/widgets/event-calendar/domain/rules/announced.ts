import type { Timing } from '../model.js';
import { daysWritten } from './days.js';
import type { RuleOf } from './rule-of.js';

/** The date announced for `year`; without one the date is not known, and never guessed. */
export function announcedDate(rule: RuleOf<'announced'>, year: number): Timing | undefined {
  const { usualMonth } = rule;
  return (
    daysWritten(rule.dates[year] ?? '') ?? {
      kind: 'unannounced',
      year,
      ...(usualMonth !== undefined && { usualMonth }),
    }
  );
}
