import { createCalendar } from './domain/calendar.js';
import type { Calendar } from './domain/calendar.js';
import type { CalendarConfig } from './domain/calendar-config.js';
import { fullTimetable } from './domain/full-timetable.js';
import { needsRecurrence } from './domain/recurrence.js';

/** The calendar of a config that may have more than the plain shape. */
export async function rarerCalendar(config: CalendarConfig): Promise<Calendar> {
  const adapter = needsRecurrence(config) ? await import('./recurrence-adapter.js') : undefined;
  return createCalendar(config, fullTimetable(config, adapter?.expandRecurrence));
}
