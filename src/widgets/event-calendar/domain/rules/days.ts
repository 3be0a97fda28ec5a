import { addDays } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';
import { parseDateOrSpan } from './date-or-span.js';

/** Whole days from `start`; one day where no length is given. */
export function daysFrom(start: PlainDay, lengthInDays = 1): Timing {
  return { kind: 'days', start, end: addDays(start, lengthInDays - 1) };
}

/** The days that `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD` names; undefined where there are none such. */
export function daysWritten(text: string): Timing | undefined {
  const span = parseDateOrSpan(text);
  return span && { kind: 'days', ...span };
}

/** What a rule gives in a year as a list of at most one. */
export function listed(timing: Timing | undefined): readonly Timing[] {
  return timing ? [timing] : [];
}
