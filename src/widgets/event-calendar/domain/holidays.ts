import { plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { HolidayConfig } from '../config.js';
import type { HolidayOccurrence } from './model.js';
import { reachOf } from './reach.js';
import type { Resolver } from './resolve.js';
import { collectYears } from './year-index.js';

/** Finds the holidays that touch a range of days, in order of time. */
export type HolidayFinder = (from: PlainDay, to: PlainDay) => readonly HolidayOccurrence[];

/** A finder over merged holidays; each calendar year is worked out once. */
export function createHolidayFinder(
  holidays: readonly HolidayConfig[],
  resolver: Resolver,
): HolidayFinder {
  const years = new Map<number, readonly HolidayOccurrence[]>();

  function inYear(year: number): readonly HolidayOccurrence[] {
    const known = years.get(year);
    if (known) return known;
    const found = holidays.flatMap((holiday) => holidayIn(holiday, year, resolver));
    found.sort((one, other) => one.start - other.start || one.end - other.end);
    years.set(year, found);
    return found;
  }

  return (from, to) => collectYears(from, to, inYear);
}

/** Its days that touch a calendar year. A holiday without days, or cancelled, is none. */
function holidayIn(holiday: HolidayConfig, year: number, resolver: Resolver): HolidayOccurrence[] {
  const { back, forward } = reachOf(holiday);
  const found: HolidayOccurrence[] = [];
  for (let ruleYear = year - forward; ruleYear <= year + back; ruleYear++) {
    const { timings, exception } = resolver.inYear(holiday, ruleYear);
    if (exception?.kind === 'cancelled') continue;
    for (const timing of timings) {
      if (timing.kind !== 'days') continue;
      const { start, end } = timing;
      const touches = end >= plainDay(year, 1, 1) && start <= plainDay(year, 12, 31);
      if (touches) found.push({ holiday, start, end });
    }
  }
  return found;
}
