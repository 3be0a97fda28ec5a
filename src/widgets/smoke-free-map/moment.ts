import { dayIn, numbersIn, zoneFormat } from '../../core/dates/today.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Moment } from './domain/model.js';

const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';
const CLOCK = { hourCycle: 'h23', hour: 'numeric', minute: 'numeric' } as const;

/**
 * The instant on the clock of a time zone.
 *
 * @param day the date there, or the one that the page says it is
 * @param time `HH:MM` that it is taken to be; without effect where there is no such time
 * @param timeZone the config's; Copenhagen's where there is none, or none such
 */
export function momentOf(
  day: PlainDay,
  time: string | null | undefined,
  timeZone: string | undefined,
): Moment {
  return { day, minute: minuteOf(time ?? '') ?? minuteIn(timeZone ?? DEFAULT_TIME_ZONE) };
}

function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function minuteIn(timeZone: string): number {
  const now = Date.now();
  const zone = dayIn(timeZone, now) === undefined ? DEFAULT_TIME_ZONE : timeZone;
  const format = zoneFormat(zone, CLOCK);
  const { hour = 0, minute = 0 } = format ? numbersIn(format, now) : {};
  return hour * 60 + minute;
}
