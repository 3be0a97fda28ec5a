import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Placed } from './placement.js';

/**
 * The lane of every occurrence that gets one in a stretch of days, lowest first: one that lasts keeps
 * its lane from day to day. Beyond `lanes` at once, the rest have none.
 */
export function assignLanes(
  placed: readonly Placed[],
  from: PlainDay,
  to: PlainDay,
  lanes: number,
): ReadonlyMap<string, number> {
  const lastDayInLane = new Array<number>(lanes).fill(-Infinity);
  const assigned = new Map<string, number>();
  const inOrder = placed
    .filter(({ start, end }) => start <= to && end >= from)
    .toSorted(
      (one, other) =>
        Math.max(one.start, from) - Math.max(other.start, from) || other.end - one.end,
    );
  for (const { occurrence, start, end } of inOrder) {
    const lane = lastDayInLane.findIndex((lastDay) => lastDay < Math.max(start, from));
    if (lane < 0) continue;
    lastDayInLane[lane] = end;
    assigned.set(occurrence.key, lane);
  }
  return assigned;
}
