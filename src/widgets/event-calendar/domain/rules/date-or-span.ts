import { parsePlainDay } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';

/** Days of a span, both included; a single day has both alike. */
export interface DaySpan {
  readonly start: PlainDay;
  readonly end: PlainDay;
}

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD` (ISO 8601 interval, both days included); undefined
 * where a day does not exist or the end is before the start.
 */
export function parseDateOrSpan(text: string): DaySpan | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const day = parsePlainDay(text);
    return day === undefined ? undefined : { start: day, end: day };
  }
  const start = parsePlainDay(text.slice(0, slash));
  const end = parsePlainDay(text.slice(slash + 1));
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}
