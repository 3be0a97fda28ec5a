import { civil, isLeapYear, type PlainDay } from '../../../core/dates/plain-day.js';

/** Whole years, where two rules about a birthday can give two answers. */
export interface Age {
  readonly least: number;
  readonly most: number;
}

/**
 * Whole years of age on a day, from the birthday itself on. Who is born on 29 February has their
 * birthday in other years on 28 February by some rules and on 1 March by others, so on 28 February of
 * such a year both ages are possible. Negative before birth.
 */
export function ageOn(today: PlainDay, birth: PlainDay): Age {
  const born = civil(birth);
  const now = civil(today);
  const had = now.month > born.month || (now.month === born.month && now.day >= born.day);
  const least = now.year - born.year - (had ? 0 : 1);
  const isDoubtful =
    born.month === 2 &&
    born.day === 29 &&
    now.month === 2 &&
    now.day === 28 &&
    !isLeapYear(now.year);
  return { least, most: isDoubtful ? least + 1 : least };
}
