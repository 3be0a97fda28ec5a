import type { PlainDay } from './plain-day.js';

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Midnight UTC of `day` in milliseconds since 1970, which `Intl.DateTimeFormat` formats as that day when
 * (and only when) it is made with `timeZone: 'UTC'`.
 */
export function intlMilliseconds(day: PlainDay): number {
  return day * MILLISECONDS_PER_DAY;
}
