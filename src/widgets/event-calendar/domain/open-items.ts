import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar } from './calendar.js';
import type { Occurrence, Period } from './model.js';
import { periodEnd, periodStart } from './period.js';
import { isPlacedOccurrence, UNPLACED } from './placement.js';

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
  const inPeriod = calendar.placedBetween(periodStart(period), periodEnd(period));
  const dated = new Set(
    inPeriod.filter(isPlacedOccurrence).map(({ occurrence }) => occurrence.event.id),
  );
  const found = new Map<string, Occurrence>();
  for (const { occurrence, order, end } of inPeriod) {
    const { id } = occurrence.event;
    const isGone = occurrence.timing.kind !== 'undated' && (end < today || dated.has(id));
    if (order === UNPLACED && !isGone && !found.has(id)) found.set(id, occurrence);
  }
  return [...found.values()];
}
