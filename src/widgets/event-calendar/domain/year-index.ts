import { civil, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Occurrence } from './model.js';
import { extentOf } from './placement.js';

/** An occurrence with the days it lies in. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly start: PlainDay;
  readonly end: PlainDay;
  /** What it is sorted by: a day, or half a day beside it. */
  readonly order: number;
}

/**
 * The occurrences that touch `year`, in order of time. Something vague comes after what has a day: a
 * month at its end, but a season before its first month.
 */
export function placeInYear(year: number, occurrences: readonly Occurrence[]): readonly Placed[] {
  const first = plainDay(year, 1, 1);
  const last = plainDay(year, 12, 31);
  const placed: Placed[] = [];
  for (const occurrence of occurrences) {
    const extent = extentOf(occurrence.timing);
    if (!extent || extent.end < first || extent.start > last) continue;
    const { start, end } = extent;
    placed.push({ occurrence, start, end, order: orderOf(occurrence, start, end) });
  }
  return inOrder(placed);
}

function orderOf({ timing }: Occurrence, start: PlainDay, end: PlainDay): number {
  if (timing.kind === 'season') return start - 0.5;
  return timing.kind === 'month' || timing.kind === 'unannounced' ? end + 0.5 : start;
}

/** A year has few days and may have many events, so those of a day are put together first. */
function inOrder(placed: readonly Placed[]): readonly Placed[] {
  const byOrder = new Map<number, Placed[]>();
  for (const each of placed) {
    const same = byOrder.get(each.order);
    if (same) same.push(each);
    else byOrder.set(each.order, [each]);
  }
  return [...byOrder]
    .sort(([one], [other]) => one - other)
    .flatMap(([, group]) => group.sort((one, other) => one.end - other.end));
}

/** What touches a range, from lists by year. What crosses New Year is in two of them. */
export function collectYears<Item extends { readonly start: PlainDay; readonly end: PlainDay }>(
  from: PlainDay,
  to: PlainDay,
  inYear: (year: number) => readonly Item[],
): readonly Item[] {
  const found: Item[] = [];
  const firstYear = civil(from).year;
  const lastYear = civil(to).year;
  for (let year = firstYear; year <= lastYear; year++) {
    const newYear = year === firstYear ? -Infinity : plainDay(year, 1, 1);
    for (const item of inYear(year)) {
      if (item.start >= newYear && item.start <= to && item.end >= from) found.push(item);
    }
  }
  return found;
}
