import { formatPlainDay } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import { utcClock } from '../../../../core/dates/time-zone.js';

/** A day as a DATE value, `20270208` (RFC 5545 §3.3.4). */
export function formatDate(day: PlainDay): string {
  return formatPlainDay(day).replaceAll('-', '');
}

/** An instant (milliseconds since 1970 UTC) as a UTC DATE-TIME value, `20270208T080000Z` (§3.3.5). */
export function formatUtc(milliseconds: number): string {
  const { day, minutes } = utcClock(milliseconds);
  const seconds = Math.floor(milliseconds / 1000) % 60;
  const time = [Math.floor(minutes / 60), minutes % 60, seconds < 0 ? seconds + 60 : seconds];
  return `${formatDate(day)}T${time.map((part) => String(part).padStart(2, '0')).join('')}Z`;
}
