import { plainDay } from './plain-day.js';
import type { PlainDay } from './plain-day.js';

/**
 * Easter Sunday of `year` in the Gregorian calendar, by the algorithm that Nature printed in 1876
 * (Meeus, Astronomical Algorithms, chapter 8); it holds for every year from 1583.
 */
export function easterSunday(year: number): PlainDay {
  const moonCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moonAge = (19 * moonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moonAge - (yearOfCentury % 4)) %
    7;
  const lateMoon = Math.floor((moonCycle + 11 * moonAge + 22 * daysToSunday) / 451);
  const sum = moonAge + daysToSunday - 7 * lateMoon + 114;
  return plainDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
