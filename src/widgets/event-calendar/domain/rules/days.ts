import { addDays } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { Timing } from '../model.js';

/** Whole days from `start`; one day where no length is given. */
export function daysFrom(start: PlainDay, lengthInDays = 1): Timing {
  return { kind: 'days', start, end: addDays(start, lengthInDays - 1) };
}

/** Whole days, both included. */
export function daysBetween(start: PlainDay, end: PlainDay): Timing {
  return { kind: 'days', start, end };
}
