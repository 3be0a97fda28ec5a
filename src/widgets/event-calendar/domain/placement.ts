import { daysInMonth, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Timing } from './model.js';
import type { DaySpan } from './rules/date-or-span.js';

/** The month a season begins in. A winter ends in the February after it. */
const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

function monthSpan(year: number, month: number): DaySpan {
  return { start: plainDay(year, month, 1), end: plainDay(year, month, daysInMonth(year, month)) };
}

/**
 * The days in which something lies, for placing and sorting: exact for days, wide for a month. Undefined
 * where not even a month is known.
 */
export function extentOf(timing: Timing): DaySpan | undefined {
  switch (timing.kind) {
    case 'days':
    case 'weeks':
      return timing;
    case 'month':
      return monthSpan(timing.year, timing.month);
    case 'season': {
      const first = FIRST_MONTH[timing.season];
      const { start } = monthSpan(timing.year, first);
      const isWinter = timing.season === 'winter';
      const last = isWinter ? monthSpan(timing.year + 1, 2) : monthSpan(timing.year, first + 2);
      return { start, end: last.end };
    }
    case 'unannounced':
      return timing.usualMonth === undefined
        ? undefined
        : monthSpan(timing.year, timing.usualMonth);
    case 'undated':
      return undefined;
  }
}

/** Whether it is behind `today`. What has no date is over when its year is; what is undated never is. */
export function isOver(timing: Timing, today: PlainDay): boolean {
  const extent = extentOf(timing);
  if (extent) return extent.end < today;
  return timing.kind === 'unannounced' && plainDay(timing.year, 12, 31) < today;
}

/** Whether it is under way on `today`, as far as its days are known. */
export function isOngoing(timing: Timing, today: PlainDay): boolean {
  return timing.kind === 'days' && timing.start <= today && today <= timing.end;
}
