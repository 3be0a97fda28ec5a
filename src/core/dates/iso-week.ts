import { addDays, civil, plainDay, startOfWeek } from './plain-day.js';
import type { PlainDay } from './plain-day.js';

/** A week of ISO 8601: it runs Monday to Sunday and belongs to the year that its Thursday is in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Monday of week 1, the week with 4 January in it. */
function startOfIsoYear(year: number): PlainDay {
  return startOfWeek(plainDay(year, 1, 4));
}

/** The ISO week of `day`. Around New Year its year can differ from the year of the date. */
export function isoWeekOf(day: PlainDay): IsoWeek {
  const thursday = addDays(startOfWeek(day), 3);
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - plainDay(year, 1, 1)) / 7) + 1 };
}

/** 52 or 53: the number of weeks in the ISO year. */
export function weeksInIsoYear(year: number): 52 | 53 {
  return startOfIsoYear(year + 1) - startOfIsoYear(year) === 371 ? 53 : 52;
}

/** The Monday of an ISO week; undefined where `year` has no such week (week 53 in most years). */
export function startOfIsoWeek(year: number, week: number): PlainDay | undefined {
  if (!Number.isInteger(week) || week < 1 || week > weeksInIsoYear(year)) return undefined;
  return addDays(startOfIsoYear(year), (week - 1) * 7);
}
