import { addDays } from '../../../core/dates/plain-day.js';
import { zonedToUtc } from '../../../core/dates/time-zone.js';
import type { ClockTime, Timing } from './model.js';

/** The instants a timed occurrence lasts between, in milliseconds since 1970 UTC. */
export interface Instants {
  readonly start: number;
  /** Undefined where the config gives no end and it is over within the day. */
  readonly end?: number;
}

/** Days with a time on the clock. */
export type TimedDays = Extract<Timing, { kind: 'days' }> & { readonly time: ClockTime };

/** Whether a timing has both a day and a time. */
export function isTimed(timing: Timing): timing is TimedDays {
  return timing.kind === 'days' && timing.time !== undefined;
}

/**
 * When a timed occurrence begins and ends, daylight saving counted. Over several days the start is on
 * the first and the end on the last; one without an end lasts to the midnight after its last day.
 */
export function instantsOf({ start, end, time }: TimedDays): Instants {
  const { startMinutes, endMinutes, timeZone } = time;
  const from = zonedToUtc(start, startMinutes, timeZone);
  if (endMinutes !== undefined) return { start: from, end: zonedToUtc(end, endMinutes, timeZone) };
  if (end === start) return { start: from };
  return { start: from, end: zonedToUtc(addDays(end, 1), 0, timeZone) };
}
