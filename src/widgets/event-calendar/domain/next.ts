import { addDays } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar } from './calendar.js';
import { createFilter } from './filter.js';
import { occurrencesBetween } from './lookup.js';
import type { CalendarState, NextModel } from './model.js';

/** Nobody counts the days to what is farther away. */
const DAYS_AHEAD = 731;
const DEFAULT_COUNT = 3;

/**
 * What comes next, nearest first, whichever period the visitor looks at: what is under way, then what
 * has a day ahead. What is cancelled or has no day is left out.
 */
export function nextModel(
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
  count: number = DEFAULT_COUNT,
): NextModel {
  const passes = createFilter(state);
  const items: NextModel['items'][number][] = [];
  for (const { occurrence, start } of occurrencesBetween(
    calendar,
    today,
    addDays(today, DAYS_AHEAD),
  )) {
    if (items.length === count) break;
    const hasDay = occurrence.timing.kind === 'days' && occurrence.status !== 'cancelled';
    if (!hasDay || !passes(occurrence.event)) continue;
    items.push({ occurrence, daysToGo: Math.max(0, start - today), ongoing: start <= today });
  }
  return { items };
}
