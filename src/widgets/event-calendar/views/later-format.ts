import { addDays, plainDay, startOfWeek } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import {
  DATE,
  MONTH,
  MONTH_YEAR,
  NO_BREAK_DASH,
  SHORT_MONTH,
  WEEKDAY,
  unbroken,
  type CalendarFormat,
  type DayStyle,
} from './format.js';

/*
 * How parts that are loaded after the first view write days.
 */
const SHORT_DAY: DayStyle = { day: 'numeric', month: 'short' };
const SHORT_WEEKDAY: DayStyle = { weekday: 'short' };
const TIME: DayStyle = { hour: '2-digit', minute: '2-digit' };

/** "februar 2027"; month 1–12. */
export function monthYear(year: number, month: number, format: CalendarFormat): string {
  return format.show(MONTH_YEAR, plainDay(year, month, 1));
}

/** "februar"; month 1–12. */
export function monthName(month: number, format: CalendarFormat): string {
  return format.show(MONTH, plainDay(2001, month, 1));
}

/** "feb."; month 1–12. */
export function shortMonth(month: number, format: CalendarFormat): string {
  return format.show(SHORT_MONTH, plainDay(2001, month, 1));
}

/** "14.00", "14.00–16.00"; minutes after midnight. */
export function timeText(format: CalendarFormat, start: number, end?: number): string {
  const clock = (minutes: number): string =>
    unbroken(format.formatter(TIME).format(minutes * 60_000));
  return clock(start) + (end === undefined ? '' : NO_BREAK_DASH + clock(end));
}

/** "10. februar 2027" */
export function dateText(day: PlainDay, format: CalendarFormat): string {
  return format.show(DATE, day);
}

/** "16.–22. sep.", or "31. maj" for one day: the month short where it has a short form. */
export function shortDays(start: PlainDay, end: PlainDay, format: CalendarFormat): string {
  return start === end ? format.show(SHORT_DAY, start) : format.showRange(SHORT_DAY, start, end);
}

/** Monday to Sunday, in full and short. */
export function weekdayNames(
  format: CalendarFormat,
): readonly { readonly long: string; readonly short: string }[] {
  const monday = startOfWeek(plainDay(2001, 1, 1));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const day = addDays(monday, offset);
    return { long: format.show(WEEKDAY, day), short: format.show(SHORT_WEEKDAY, day) };
  });
}
