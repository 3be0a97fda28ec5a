import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { CalendarConfig } from './calendar-config.js';

/**
 * The days an RRULE value gives from `from` to `to`, both included, in order, counted from `start`
 * (its DTSTART). A rule that `parseRecurrenceRule` refuses gives none.
 */
export type RecurrenceExpander = (
  rrule: string,
  start: PlainDay,
  from: PlainDay,
  to: PlainDay,
) => readonly PlainDay[];

/** Whether any event, deadline or holiday has an RRULE, so that its library has to be loaded. */
export function needsRecurrence(config: CalendarConfig): boolean {
  return [config, ...(config.layers ?? [])].some(
    ({ events, holidays }) =>
      events?.some((event) => event.when?.kind === 'rrule') ||
      holidays?.some((holiday) => holiday.when.kind === 'rrule'),
  );
}
