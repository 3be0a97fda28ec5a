import { plainDay } from './plain-day.js';
import type { PlainDay } from './plain-day.js';
import { dayIn, numbersIn, zoneFormat } from './today.js';

/** Making a format costs more than a hundred uses of it. A zone the platform lacks stays undefined. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const MOST_FORMATS = 700;

const CLOCK = { hourCycle: 'h23', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(timeZone)) return formats.get(timeZone);
  const format = zoneFormat(timeZone, CLOCK);
  // Names come from configs, so there is no end to the wrong ones.
  if (formats.size >= MOST_FORMATS) formats.clear();
  formats.set(timeZone, format);
  return format;
}

/** Whether the platform knows `name` as an IANA time zone. Plain offsets (`+01:00`) are not zones. */
export function isTimeZone(name: string): boolean {
  return formatFor(name) !== undefined;
}

/**
 * The date in `timeZone` at an instant (milliseconds since 1970 UTC).
 * @throws RangeError where the zone is unknown; ask `isTimeZone` first.
 */
export function todayIn(timeZone: string, nowMilliseconds: number): PlainDay {
  const day = dayIn(timeZone, nowMilliseconds);
  if (day === undefined) throw new RangeError(`Unknown time zone: ${timeZone}`);
  return day;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const MILLISECONDS_PER_MINUTE = 60_000;

interface WallClock {
  readonly day: PlainDay;
  readonly secondsOfDay: number;
}

function wallClock(timeZone: string, milliseconds: number): WallClock {
  const format = formatFor(timeZone);
  if (!format) throw new RangeError(`Unknown time zone: ${timeZone}`);
  const numbers = numbersIn(format, milliseconds);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = numbers;
  return {
    day: plainDay(year, month, day),
    secondsOfDay: hour * 3600 + minute * 60 + second,
  };
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, milliseconds: number): number {
  const wholeSecond = Math.floor(milliseconds / 1000) * 1000;
  const clock = wallClock(timeZone, wholeSecond);
  return clock.day * MILLISECONDS_PER_DAY + clock.secondsOfDay * 1000 - wholeSecond;
}

/**
 * The instant at which clocks in `timeZone` show `minutes` after midnight on `day`, in milliseconds
 * since 1970 UTC. A time that daylight saving skips counts by the offset before the gap, so 02:30
 * becomes 03:30; of a time that occurs twice it is the first (RFC 5545 §3.3.5).
 * @throws RangeError where the zone is unknown; ask `isTimeZone` first.
 */
export function zonedToUtc(day: PlainDay, minutes: number, timeZone: string): number {
  const local = day * MILLISECONDS_PER_DAY + minutes * MILLISECONDS_PER_MINUTE;
  const before = offsetAt(timeZone, local - MILLISECONDS_PER_DAY);
  const after = offsetAt(timeZone, local + MILLISECONDS_PER_DAY);
  for (const offset of [before, after]) {
    if (offsetAt(timeZone, local - offset) === offset) return local - offset;
  }
  return local - before;
}

/** An instant as UTC date and time: the day, and the minute of it. */
export function utcClock(milliseconds: number): {
  readonly day: PlainDay;
  readonly minutes: number;
} {
  const day = Math.floor(milliseconds / MILLISECONDS_PER_DAY) as PlainDay;
  return {
    day,
    minutes: Math.floor((milliseconds - day * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_MINUTE),
  };
}
