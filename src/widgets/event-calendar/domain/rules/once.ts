import { parseDateOrSpan } from './date-or-span.js';
import { daysBetween } from './days.js';
import { gap } from './outcome.js';
import type { RuleOf, RuleOutcome } from './outcome.js';

/** A day or span that does not repeat; it belongs to the year it starts in. */
export function onceOnly(rule: RuleOf<'once'>, year: number): RuleOutcome {
  // Most years are another, and to see that no date has to be read.
  if (Number(rule.date.slice(0, 4)) !== year) return gap('other-year');
  const span = parseDateOrSpan(rule.date);
  return span ? daysBetween(span.start, span.end) : gap('no-such-date');
}
