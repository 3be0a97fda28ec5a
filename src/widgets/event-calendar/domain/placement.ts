import { plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { DeadlineOccurrence, Occurrence, Timing } from './model.js';
import type { DaySpan } from './rules/date-or-span.js';

/** The month a season begins in. A winter ends in the February after it. */
const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

function monthsFrom(year: number, month: number, count = 1): DaySpan {
  return { start: plainDay(year, month, 1), end: plainDay(year, month + count, 0) };
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
      return monthsFrom(timing.year, timing.month);
    case 'season':
      return monthsFrom(timing.year, FIRST_MONTH[timing.season], 3);
    case 'unannounced':
      return timing.usualMonth === undefined
        ? undefined
        : monthsFrom(timing.year, timing.usualMonth);
    case 'undated':
      return undefined;
  }
}

/** Where an occurrence, or a deadline of one, lies in time. */
export interface Placed extends DaySpan {
  readonly occurrence: Occurrence;
  /** Set where it is this that lies there. */
  readonly deadline?: DeadlineOccurrence;
  /** What it is sorted by: a day, or part of a day beside it; `UNPLACED` for what has not even a month. */
  readonly order: number;
}

/** After all days; what has this order belongs to the whole year of its rule. */
export const UNPLACED = Infinity;

/**
 * An occurrence and its deadlines in their places. Something vague comes after what has a day: a month
 * at its end, but a season before its first month.
 */
export function place(occurrence: Occurrence): readonly Placed[] {
  const { timing, year, deadlines } = occurrence;
  const extent = extentOf(timing);
  const { start, end } = extent ?? monthsFrom(year, 1, 12);
  const hasMonth = timing.kind === 'month' || timing.kind === 'unannounced';
  const order = timing.kind === 'season' ? start - 0.5 : hasMonth ? end + 0.5 : start;
  const placed: Placed[] = [{ occurrence, start, end, order: extent ? order : UNPLACED }];
  for (const deadline of deadlines) {
    const { day } = deadline;
    // After what begins on its day.
    placed.push({ occurrence, deadline, start: day, end: day, order: day + 0.25 });
  }
  return placed;
}

/** Whether it is an occurrence that has a month at least, and no deadline of one. */
export function isPlacedOccurrence({ deadline, order }: Placed): boolean {
  return !deadline && order < UNPLACED;
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
