import {
  addMonths,
  formatPlainDay,
  parsePlainDay,
  plainDay,
} from '../../../core/dates/plain-day.js';
import type { EventConfig, ExceptionConfig } from '../config.js';
import { clockTimeOf } from './clock-time.js';
import { deadlinesOf } from './deadlines.js';
import type { CalendarEvent, DeadlineOccurrence, Occurrence, Timing } from './model.js';
import { extentOf } from './placement.js';
import { outcomeIn } from './timetable.js';
import type { Timetable } from './timetable.js';

/** How long an inferred rule counts as confirmed after somebody confirmed it. */
const CONFIRMED_FOR_MONTHS = 24;
const NONE: readonly DeadlineOccurrence[] = [];

/**
 * The occurrences of an event in one year of its rule; more than one for an RRULE only. `timeZone` is
 * the zone of events that name none.
 */
export function occurrencesInYear(
  event: CalendarEvent,
  year: number,
  timetable: Timetable,
  timeZone: string,
): readonly Occurrence[] {
  const { timings, exception } = outcomeIn(event, year, timetable.timingsIn);
  return timings.map((bare) => {
    const timing = withTime(bare, event.time, timeZone);
    const key = occurrenceKey(event, year, timing, exception !== undefined);
    return {
      key,
      event,
      year,
      timing,
      status: statusOf(event, exception),
      confirmed: exception?.kind === 'moved' || isConfirmed(event, timing, year),
      deadlines: event.deadlines
        ? deadlinesOf(event.deadlines, key, timing, year, timetable)
        : NONE,
      ...(exception?.note !== undefined && { note: exception.note }),
    };
  });
}

function statusOf(
  event: CalendarEvent,
  exception: ExceptionConfig | undefined,
): Occurrence['status'] {
  return event.status === 'cancelled'
    ? 'cancelled'
    : (exception?.kind ?? event.status ?? 'planned');
}

function occurrenceKey(
  event: EventConfig,
  year: number,
  timing: Timing,
  isException: boolean,
): string {
  const isOneOfSeveral = event.when.kind === 'rrule' && timing.kind === 'days' && !isException;
  return `${event.id}-${isOneOfSeveral ? formatPlainDay(timing.start) : year}`;
}

function withTime(timing: Timing, time: EventConfig['time'], timeZone: string): Timing {
  return time && timing.kind === 'days' ? { ...timing, time: clockTimeOf(time, timeZone) } : timing;
}

/** An announced or single date is its own confirmation. */
function isConfirmed(event: CalendarEvent, timing: Timing, year: number): boolean {
  const { lastConfirmed, when } = event;
  if (lastConfirmed === undefined || when.kind === 'announced' || when.kind === 'once') return true;
  const confirmedOn = parsePlainDay(lastConfirmed);
  if (confirmedOn === undefined) return true;
  const start = extentOf(timing)?.start ?? plainDay(year, 1, 1);
  return start <= addMonths(confirmedOn, CONFIRMED_FOR_MONTHS);
}
