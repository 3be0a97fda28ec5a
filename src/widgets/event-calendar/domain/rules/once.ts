import type { Timing } from '../model.js';
import { daysWritten } from './days.js';
import type { RuleOf } from './rule-of.js';

/** A day or span that does not repeat; it belongs to the year it starts in. */
export function onceOnly(rule: RuleOf<'once'>, year: number): Timing | undefined {
  // Most years are another, and to see that no date has to be read.
  return Number(rule.date.slice(0, 4)) === year ? daysWritten(rule.date) : undefined;
}
