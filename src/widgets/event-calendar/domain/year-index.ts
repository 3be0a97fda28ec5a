import { civil, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Occurrence } from './model.js';
import type { DaySpan } from './rules/date-or-span.js';

/** An occurrence with the days it lies in. */
export interface Placed extends DaySpan {
  readonly occurrence: Occurrence;
  /** What it is sorted by: a day, or half a day beside it. */
  readonly order: number;
}

/** Finds what touches a range of days, both included, in order of time. */
export type Finder<Item> = (from: PlainDay, to: PlainDay) => readonly Item[];

/** Works out a year when it is first asked for, and keeps it. */
export function perYear<Result>(workOut: (year: number) => Result): (year: number) => Result {
  const years = new Map<number, Result>();
  return (year) => {
    let result = years.get(year);
    if (result === undefined) years.set(year, (result = workOut(year)));
    return result;
  };
}

/** A finder over items that are known by calendar year: `near` gives what may touch one. */
export function createFinder<Item extends DaySpan & { readonly order?: number }>(
  near: (year: number) => readonly Item[],
): Finder<Item> {
  const inYear = perYear((year) =>
    inOrder(touching(near(year), plainDay(year, 1, 1), plainDay(year, 12, 31))),
  );
  return (from, to) => {
    const found: Item[] = [];
    const firstYear = civil(from).year;
    for (let year = firstYear; year <= civil(to).year; year++) {
      // What crosses New Year is in the year before as well.
      const newYear = year === firstYear ? -Infinity : plainDay(year, 1, 1);
      for (const item of touching(inYear(year), from, to)) {
        if (item.start >= newYear) found.push(item);
      }
    }
    return found;
  };
}

function touching<Item extends DaySpan>(
  items: readonly Item[],
  from: PlainDay,
  to: PlainDay,
): readonly Item[] {
  return items.filter(({ start, end }) => start <= to && end >= from);
}

/** A year has few days and may have many items, so those of a day are put together first. */
function inOrder<Item extends DaySpan & { readonly order?: number }>(
  items: readonly Item[],
): readonly Item[] {
  const byOrder = new Map<number, Item[]>();
  for (const item of items) {
    const { order = item.start } = item;
    const same = byOrder.get(order);
    if (same) same.push(item);
    else byOrder.set(order, [item]);
  }
  return [...byOrder]
    .sort(([one], [other]) => one - other)
    .flatMap(([, group]) => group.sort((one, other) => one.end - other.end));
}
