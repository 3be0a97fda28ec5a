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

const DAYS_BEFORE_1970 = 719468;
const DAYS_PER_400_YEARS = 146097;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether 29 February exists in `year`. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in month 1–12 of `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers are whole and name a day that exists. */
export function isValidDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * The day of a date that exists (`isValidDate`); month 1–12. Counts from 1 March, so that the leap day
 * is the last of its year (https://howardhinnant.github.io/date_algorithms.html#days_from_civil).
 */
export function plainDay(year: number, month: number, day: number): PlainDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_400_YEARS + dayOfEra - DAYS_BEFORE_1970) as PlainDay;
}

/** Year, month and day of `day`; the inverse of `plainDay`. */
export function civil(day: PlainDay): CivilDate {
  const shifted = day + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day `days` after `day`; negative goes back. */
export function addDays(day: PlainDay, days: number): PlainDay {
  return (day + days) as PlainDay;
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: PlainDay, months: number): PlainDay {
  const date = civil(day);
  const monthsFromZero = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = monthsFromZero - year * 12 + 1;
  return plainDay(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** ISO weekday of `day`, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: PlainDay): Weekday {
  const sinceMonday = (day + 3) % 7;
  return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday;
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
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDate(year, month, day) ? plainDay(year, month, day) : undefined;
}

/** `day` as `YYYY-MM-DD` (ISO 8601), for years 0 to 9999. */
export function formatPlainDay(day: PlainDay): string {
  const date = civil(day);
  const year = String(date.year).padStart(4, '0');
  const month = String(date.month).padStart(2, '0');
  return `${year}-${month}-${String(date.day).padStart(2, '0')}`;
}
