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

/** All that touches one calendar year. */
export interface YearIndex {
  /** In order of time. */
  readonly placed: readonly Placed[];
  /** The same for each month, January first. */
  readonly months: readonly (readonly Placed[])[];
}

/**
 * Puts the occurrences that touch `year` in order. Something vague comes after what has a day: a month
 * at its end, a season before its first month.
 */
export function indexYear(year: number, occurrences: Iterable<Occurrence>): YearIndex {
  const first = plainDay(year, 1, 1);
  const last = plainDay(year, 12, 31);
  const placed: Placed[] = [];
  for (const occurrence of occurrences) {
    const extent = extentOf(occurrence.timing);
    if (!extent || extent.end < first || extent.start > last) continue;
    const { start, end } = extent;
    placed.push({ occurrence, start, end, order: orderOf(occurrence, start, end) });
  }
  placed.sort((one, other) => one.order - other.order || one.end - other.end);
  return { placed, months: byMonth(year, placed) };
}

function orderOf({ timing }: Occurrence, start: PlainDay, end: PlainDay): number {
  if (timing.kind === 'season') return start - 0.5;
  return timing.kind === 'month' || timing.kind === 'unannounced' ? end + 0.5 : start;
}

function byMonth(year: number, placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const months: Placed[][] = [[], [], [], [], [], [], [], [], [], [], [], []];
  for (const each of placed) {
    const from = each.start < plainDay(year, 1, 1) ? 1 : civil(each.start).month;
    const to = each.end > plainDay(year, 12, 31) ? 12 : civil(each.end).month;
    for (let month = from; month <= to; month++) months[month - 1]?.push(each);
  }
  return months;
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
