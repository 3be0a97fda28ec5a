import { civil, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { reachOf } from './reach.js';
import type { ReachingSubject } from './reach.js';
import type { DaySpan } from './rules/date-or-span.js';

/** Finds what touches a range of days, both included, in order of time. */
export type Finder<Item> = (from: PlainDay, to: PlainDay) => readonly Item[];

/** What a finder finds. `order` is what it is sorted by where that is not its first day. */
interface Found extends DaySpan {
  readonly order?: number;
}

/**
 * A finder over subjects that are asked by the year of their rule. Every calendar year is worked out when
 * it is first asked for, and kept.
 */
export function createFinder<Subject extends ReachingSubject, Item extends Found>(
  subjects: readonly Subject[],
  itemsIn: (subject: Subject, year: number) => readonly Item[],
): Finder<Item> {
  const years = new Map<number, readonly Item[]>();
  const workOut = (year: number): readonly Item[] => {
    const items: Item[] = [];
    for (const subject of subjects) {
      const reach = reachOf(subject);
      for (let each = year - reach; each <= year + reach; each++) {
        items.push(...itemsIn(subject, each));
      }
    }
    const [first, last] = [plainDay(year, 1, 1), plainDay(year, 12, 31)];
    return inOrder(items.filter(({ start, end }) => start <= last && end >= first));
  };
  return (from, to) => {
    const found: Item[] = [];
    const firstYear = civil(from).year;
    for (let year = firstYear; year <= civil(to).year; year++) {
      const items = years.get(year) ?? workOut(year);
      years.set(year, items);
      // What crosses New Year is in the year before as well.
      const earliest = year === firstYear ? -Infinity : plainDay(year, 1, 1);
      for (const item of items) {
        if (item.start <= to && item.end >= from && item.start >= earliest) found.push(item);
      }
    }
    return found;
  };
}

/** A year has few days and may have many items, so those of a day are put together first. */
function inOrder<Item extends Found>(items: readonly Item[]): readonly Item[] {
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
