import { intlMilliseconds } from '../../../core/dates/display.js';
import { addDays, plainDay } from '../../../core/dates/plain-day.js';

/** Names of the calendar, and lists of years, as a problem's message needs them. */
export interface CalendarWords {
  /** Month 1–12. */
  readonly month: (month: number) => string;
  /** ISO weekday 1–7. */
  readonly weekday: (weekday: number) => string;
  /** `2026, 2032 and 2037`. */
  readonly years: (years: readonly number[]) => string;
}

/** A Monday. */
const MONDAY = plainDay(2024, 1, 1);

/** The calendar words of a language, given by its BCP 47 tag. */
export function calendarWords(language: string): CalendarWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const months = format({ month: 'long' });
  const weekdays = format({ weekday: 'long' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    month: (month) => months.format(intlMilliseconds(plainDay(2024, month, 1))),
    weekday: (weekday) => weekdays.format(intlMilliseconds(addDays(MONDAY, weekday - 1))),
    years: (years) => list.format(years.map(String)),
  };
}
