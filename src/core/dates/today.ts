import { plainDay, type PlainDay } from './plain-day.js';

/**
 * Shows the date, and besides what `more` asks for, in an IANA time zone; undefined where the platform
 * has no such zone. Plain offsets (`+01:00`) are not zones.
 */
export function zoneFormat(
  timeZone: string,
  more?: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | undefined {
  try {
    return /^[A-Za-z]/.test(timeZone)
      ? new Intl.DateTimeFormat('en-US', {
          timeZone,
          calendar: 'gregory',
          numberingSystem: 'latn',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          ...more,
        })
      : undefined;
  } catch {
    return undefined;
  }
}

/** The parts that a format shows at an instant: `year`, `month`, `day` … */
export function numbersIn(
  format: Intl.DateTimeFormat,
  milliseconds: number,
): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const part of format.formatToParts(milliseconds)) numbers[part.type] = Number(part.value);
  return numbers;
}

/**
 * The date in `timeZone` at an instant (milliseconds since 1970 UTC); undefined where the platform has no
 * such zone.
 */
export function dayIn(timeZone: string, milliseconds: number): PlainDay | undefined {
  const format = zoneFormat(timeZone);
  if (!format) return undefined;
  const { year = 0, month = 1, day = 1 } = numbersIn(format, milliseconds);
  return plainDay(year, month, day);
}
