import { parsePlainDay, type PlainDay } from '../dates/plain-day.js';
import { dayIn } from '../dates/today.js';

const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/**
 * The date it is for a widget.
 *
 * @param set the `today` attribute, `YYYY-MM-DD`; without effect where there is no such day
 * @param timeZone the config's; Copenhagen's where there is none, or none such
 */
export function currentDay(set: string | null | undefined, timeZone: string | undefined): PlainDay {
  const now = Date.now();
  return (
    parsePlainDay(set ?? '') ??
    dayIn(timeZone ?? '', now) ??
    // Every platform has this zone.
    (dayIn(DEFAULT_TIME_ZONE, now) as PlainDay)
  );
}
