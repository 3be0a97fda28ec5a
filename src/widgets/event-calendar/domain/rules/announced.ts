import type { Timing } from '../model.js';
import { daysBetween } from './days.js';
import { parseDateOrSpan } from './date-or-span.js';
import type { RuleOf } from './rule-of.js';

/** The date announced for `year`; without one the date is not known, and never guessed. */
export function announcedDate(rule: RuleOf<'announced'>, year: number): Timing | undefined {
  const written = Object.hasOwn(rule.dates, year) ? rule.dates[year] : undefined;
  const span = written === undefined ? undefined : parseDateOrSpan(written);
  if (span) return daysBetween(span.start, span.end);
  return {
    kind: 'unannounced',
    year,
    ...(rule.usualMonth !== undefined && { usualMonth: rule.usualMonth }),
  };
}
