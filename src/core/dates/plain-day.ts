declare const plainDayBrand: unique symbol;

/**
 * A calendar day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. It has no
 * time and no zone, so `day + 1` is always the next day and daylight saving cannot move it.
 */
export type PlainDay = number & { readonly [plainDayBrand]: 'PlainDay' };

/** A day taken apart: year, month 1–12, day of the month 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether 29 February exists in `year`. */
export function isLeapYear(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

/** Days in month 1–12 of `year`. */
export function daysInMonth(year: number, month: number): number {
  return plainDay(year, month + 1, 1) - plainDay(year, month, 1);
}

/** Whether the three numbers are whole and name a day that exists. */
export function isValidDate(year: number, month: number, day: number): boolean {
  const date = civil(plainDay(year, month, day));
  return date.year === year && date.month === month && date.day === day;
}

/**
 * The day of a date; month 1–12. Months and days beyond count on, so that month 13 is January of the
 * next year and day 0 the last of the month before.
 */
export function plainDay(year: number, month: number, day: number): PlainDay {
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  return (new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY) as PlainDay;
}

/** Year, month and day of `day`; the inverse of `plainDay`. */
export function civil(day: PlainDay): CivilDate {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `days` after `day`; negative goes back. */
export function addDays(day: PlainDay, days: number): PlainDay {
  return (day + days) as PlainDay;
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: PlainDay, months: number): PlainDay {
  const date = civil(day);
  const month = date.month + months;
  return plainDay(date.year, month, Math.min(date.day, daysInMonth(date.year, month)));
}

/** ISO weekday of `day`, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: PlainDay): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday on or before `day`. */
export function startOfWeek(day: PlainDay): PlainDay {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * The day that `text` names as `YYYY-MM-DD` (ISO 8601); undefined where it is written otherwise or the
 * day does not exist (2027-04-31).
 */
export function parsePlainDay(text: string): PlainDay | undefined {
  const [, year = NaN, month = NaN, day = NaN] = ISO_DATE.exec(text)?.map(Number) ?? [];
  // Every month has 28 days; ten thousand dates are read before a large calendar is seen.
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return isPlain || isValidDate(year, month, day) ? plainDay(year, month, day) : undefined;
}

/** `day` as `YYYY-MM-DD` (ISO 8601), for years 0 to 9999. */
export function formatPlainDay(day: PlainDay): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
