import {
  addDays,
  civil,
  formatPlainDay,
  isLeapYear,
  plainDay,
} from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { ageFrom, OLDEST } from './answers.js';
import type { Variable } from './critical-values.js';
import type { Age } from './age.js';

/**
 * Birth dates between the birthdays that some rule asks for (`starts`: whole years), with the days
 * around each as examples, and who is born on 29 February apart while their age is in doubt.
 */
export function birthDates(
  starts: ReadonlySet<number>,
  today: PlainDay,
): Pick<Variable, 'classes' | 'classOf'> {
  const turning = [...starts].filter((years) => years > 0 && years <= OLDEST);
  const places = new Map<string, number>();
  const classes: { readonly representative: string }[] = [];
  const nameOf = ({ least, most }: Age): string => {
    const [low, high] = [least, most].map(
      (years) => turning.filter((start) => start <= years).length,
    );
    return `${low ?? 0} ${high ?? 0} ${least === most ? '' : 'in doubt'}`;
  };
  for (const birth of daysAround(turning, today)) {
    const representative = formatPlainDay(birth);
    const age = ageFrom(representative, today);
    if (!age || places.has(nameOf(age))) continue;
    places.set(nameOf(age), classes.length);
    classes.push({ representative });
  }
  return {
    classes,
    classOf: (answer) => {
      const age = typeof answer === 'string' ? ageFrom(answer, today) : undefined;
      return age ? (places.get(nameOf(age)) ?? -1) : -1;
    },
  };
}

/** Who turns so many years today or on a day beside it, and every 29 February. */
function* daysAround(turning: readonly number[], today: PlainDay): Generator<PlainDay> {
  const { year, month, day } = civil(today);
  for (const years of turning.toSorted((one, other) => one - other)) {
    const birthday = plainDay(year - years, month, day);
    yield addDays(birthday, 1);
    yield birthday;
    yield addDays(birthday, -1);
    yield addDays(birthday, 2);
  }
  yield addDays(today, -1);
  yield today;
  for (let born = year - OLDEST; born < year; born++) {
    if (isLeapYear(born)) yield plainDay(born, 2, 29);
  }
}
