import type { HolidayConfig } from '../config.js';
import type { HolidayOccurrence } from './model.js';
import { reachOf } from './reach.js';
import type { Resolver } from './resolve.js';
import { createFinder, type Finder } from './year-index.js';
import { yearsAround } from './years.js';

/** Finds the holidays that touch a range of days. One without days, or cancelled, is none. */
export function createHolidayFinder(
  holidays: readonly HolidayConfig[],
  resolver: Resolver,
): Finder<HolidayOccurrence> {
  return createFinder((year) =>
    holidays.flatMap((holiday) =>
      yearsAround(year, reachOf(holiday))
        .map((each) => resolver.inYear(holiday, each))
        .filter(({ exception }) => exception?.kind !== 'cancelled')
        .flatMap(({ timings }) => timings)
        .flatMap((timing) =>
          timing.kind === 'days' ? [{ holiday, start: timing.start, end: timing.end }] : [],
        ),
    ),
  );
}
