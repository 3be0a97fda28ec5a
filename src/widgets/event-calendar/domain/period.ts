import { civil, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Period } from './model.js';

/** The years a visitor can turn to. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** A Danish school year runs from 1 August to 31 July. */
const FIRST_MONTH = { 'school-year': 8, 'calendar-year': 1 } as const;

const TWELVE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** A month of a year; 1 is January. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The year within what a visitor can turn to. */
export function clampYear(year: number): number {
  return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
}

/** The school year or calendar year that a day is in. */
export function periodOf(day: PlainDay, kind: Period['kind']): Period {
  const { year, month } = civil(day);
  return { kind, startYear: month >= FIRST_MONTH[kind] ? year : year - 1 };
}

/** First day of a period. */
export function periodStart({ kind, startYear }: Period): PlainDay {
  return plainDay(startYear, FIRST_MONTH[kind], 1);
}

/** Last day of a period. */
export function periodEnd({ kind, startYear }: Period): PlainDay {
  return plainDay(startYear + 1, FIRST_MONTH[kind], 0);
}

/** The twelve months of a period in order. */
export function monthsOf({ kind, startYear }: Period): readonly YearMonth[] {
  const first = FIRST_MONTH[kind];
  return TWELVE.map((at) => {
    const month = first + at;
    return month > 12 ? { year: startYear + 1, month: month - 12 } : { year: startYear, month };
  });
}

/** The calendar years a period has days in. */
export function yearsOf(period: Period): readonly number[] {
  const { startYear } = period;
  return period.kind === 'school-year' ? [startYear, startYear + 1] : [startYear];
}

/** Whether a visitor can turn to the period after this. */
export function hasNextPeriod({ startYear }: Period): boolean {
  return startYear < LAST_YEAR;
}

/** Whether a visitor can turn to the period before this. */
export function hasPreviousPeriod({ startYear }: Period): boolean {
  return startYear > FIRST_YEAR;
}

/** The period after this, or this where it is the last. */
export function nextPeriod(period: Period): Period {
  return { ...period, startYear: clampYear(period.startYear + 1) };
}

/** The period before this, or this where it is the first. */
export function previousPeriod(period: Period): Period {
  return { ...period, startYear: clampYear(period.startYear - 1) };
}
