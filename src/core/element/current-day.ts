import { parsePlainDay, type PlainDay } from '../dates/plain-day.js';
import { isTimeZone, todayIn } from '../dates/today.js';

const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/**
 * The date it is for a widget.
 *
 * @param set the `today` attribute, `YYYY-MM-DD`; without effect where there is no such day
 * @param timeZone the config's; Copenhagen's where there is none, or none such
 */
export function currentDay(set: string | null | undefined, timeZone: string | undefined): PlainDay {
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE;
  return (set ? parsePlainDay(set) : undefined) ?? todayIn(zone, Date.now());
}
