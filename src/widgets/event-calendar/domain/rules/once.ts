import { civil } from '../../../../core/dates/plain-day.js';
import { parseDateOrSpan } from './date-or-span.js';
import { daysBetween } from './days.js';
import { gap } from './outcome.js';
import type { RuleOf, RuleOutcome } from './outcome.js';

/** A day or span that does not repeat; it belongs to the year it starts in. */
export function onceOnly(rule: RuleOf<'once'>, year: number): RuleOutcome {
  const span = parseDateOrSpan(rule.date);
  if (!span) return gap('no-such-date');
  return civil(span.start).year === year ? daysBetween(span.start, span.end) : gap('other-year');
}
