import { addDays, plainDay, startOfWeek } from './plain-day.js';
import type { PlainDay } from './plain-day.js';

/**
 * Easter Sunday of `year` in the Gregorian calendar: the Sunday after the full moon of the church, which
 * falls on 21 March or up to 29 days later. By the method of Gauss with his correction of 1816, for
 * every year from 1583.
 */
export function easterSunday(year: number): PlainDay {
  const moonCycle = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const daysToMoon = (19 * moonCycle + moonShift + 15) % 30;
  // Moons of 29 days, so that no two of the same cycle are on one day, nor Easter later than 25 April.
  const isShort = daysToMoon + Number(moonCycle > 10) > 28;
  const fullMoon = plainDay(year, 3, 21 + daysToMoon - Number(isShort));
  return addDays(startOfWeek(addDays(fullMoon, 1)), 6);
}
