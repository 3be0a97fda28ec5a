import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar } from './calendar.js';
import type { Occurrence, Period } from './model.js';
import { periodEnd, periodStart, yearsOf } from './period.js';
import { extentOf, isOver } from './placement.js';

/**
 * What belongs to a period without even a month: undated events, and those whose date follows. Each
 * event once, although a school year touches two years; and none that has a date in the period, since
 * the date still missing is then of the other year.
 */
export function openOccurrences(
  calendar: Calendar,
  period: Period,
  today: PlainDay,
): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const year of yearsOf(period)) {
    for (const occurrence of calendar.unplacedIn(year)) {
      const { event, timing } = occurrence;
      if (found.has(event.id) || isOver(timing, today)) continue;
      if (timing.kind === 'unannounced' && hasDateIn(calendar, event.id, period)) continue;
      found.set(event.id, occurrence);
    }
  }
  return [...found.values()];
}

function hasDateIn(calendar: Calendar, id: string, period: Period): boolean {
  const start = periodStart(period);
  const end = periodEnd(period);
  return yearsOf(period)
    .flatMap((year) => calendar.occurrencesOf(id, year))
    .some(({ timing }) => {
      const extent = extentOf(timing);
      return extent !== undefined && extent.start <= end && extent.end >= start;
    });
}
