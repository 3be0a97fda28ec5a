import { addDays, addMonths, startOfWeek, weekdayOf } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';

/** A key as far as the date grid cares. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The day that a key moves to from `day`, after the date grid of the ARIA Authoring Practices Guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/); undefined for
 * any other key. Left and right follow what is seen, so they swap where a week runs right to left.
 */
export function movedDay(
  day: PlainDay,
  { key, shiftKey }: GridKey,
  rightToLeft: boolean,
): PlainDay | undefined {
  const onwards = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, onwards);
    case 'ArrowLeft':
      return addDays(day, -onwards);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return startOfWeek(day);
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
