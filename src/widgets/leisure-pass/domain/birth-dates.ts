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
 * around each as examples, and who is born on 29 February apart while their age is in doubt. With
 * several days, such as today and one to come, what is told apart on any of them, of who is born by
 * then.
 */
export function birthDates(
  starts: ReadonlySet<number>,
  days: readonly PlainDay[],
): Pick<Variable, 'classes' | 'classOf'> {
  const turning = [...starts].filter((years) => years > 0 && years <= OLDEST);
  const places = new Map<string, number>();
  const classes: { readonly representative: string }[] = [];
  const nameOf = (birth: string): string | undefined => {
    const names = days.map((today) => ageName(ageFrom(birth, today), turning));
    return names.includes(undefined) ? undefined : names.join();
  };
  for (const birth of days.flatMap((today) => [...daysAround(turning, today)])) {
    const representative = formatPlainDay(birth);
    const name = nameOf(representative);
    if (name === undefined || places.has(name)) continue;
    places.set(name, classes.length);
    classes.push({ representative });
  }
  return {
    classes,
    classOf: (answer) => {
      const name = typeof answer === 'string' ? nameOf(answer) : undefined;
      return name === undefined ? -1 : (places.get(name) ?? -1);
    },
  };
}

/** Alike for ages that no rule tells apart. */
function ageName(age: Age | undefined, turning: readonly number[]): string | undefined {
  if (!age) return undefined;
  const [low, high] = [age.least, age.most].map(
    (years) => turning.filter((start) => start <= years).length,
  );
  return `${low ?? 0} ${high ?? 0} ${age.least === age.most ? '' : 'in doubt'}`;
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
