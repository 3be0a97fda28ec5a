import { plainDay, type PlainDay } from './plain-day.js';

/** Making a formatter costs more than a hundred uses of it. A zone the platform lacks stays undefined. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();
const MOST_FORMATTERS = 700;

function formatterFor(timeZone: string): Intl.DateTimeFormat | undefined {
  if (formatters.has(timeZone)) return formatters.get(timeZone);
  let formatter: Intl.DateTimeFormat | undefined;
  try {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    formatter = undefined;
  }
  // Names come from configs, so there is no end to the wrong ones.
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  formatters.set(timeZone, formatter);
  return formatter;
}

/**
 * What clocks and calendars in `timeZone` show at an instant: `year`, `month`, `day`, `hour`, `minute`
 * and `second`.
 * @throws RangeError where the zone is unknown
 */
export function numbersIn(
  timeZone: string,
  milliseconds: number,
): Readonly<Record<string, number>> {
  const formatter = formatterFor(timeZone);
  if (!formatter) throw new RangeError(`Unknown time zone: ${timeZone}`);
  const numbers: Record<string, number> = {};
  for (const part of formatter.formatToParts(milliseconds)) numbers[part.type] = Number(part.value);
  return numbers;
}

/** Whether the platform knows `name` as an IANA time zone. Plain offsets (`+01:00`) are not zones. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && formatterFor(name) !== undefined;
}

/**
 * The date in `timeZone` at an instant (milliseconds since 1970 UTC).
 * @throws RangeError where the zone is unknown; ask `isTimeZone` first.
 */
export function todayIn(timeZone: string, nowMilliseconds: number): PlainDay {
  const { year = 0, month = 1, day = 1 } = numbersIn(timeZone, nowMilliseconds);
  return plainDay(year, month, day);
}
