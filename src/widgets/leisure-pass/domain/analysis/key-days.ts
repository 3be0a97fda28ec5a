import { addDays, civil, parsePlainDay, plainDay } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { ClosureConfig } from '../../scheme-config.js';
import type { PassConfig } from '../model.js';
import { parametersOf } from '../rules.js';

/** A year and a day ahead: every yearly window opens and closes in it. */
const DAYS_AHEAD = 366;

/**
 * Today, and the days in the next year on which rules may come to something else: a figure begins or has
 * run out, a scheme begins or ends, a window opens or closes. In order.
 */
export function keyDays(config: PassConfig, today: PlainDay): readonly PlainDay[] {
  const { year } = civil(today);
  const begins = [
    ...parametersOf(config).flatMap(({ values }) => values),
    ...config.schemes,
  ].flatMap(({ from, to }) => [...day(from), ...day(to).map((last) => addDays(last, 1))]);
  const closures = config.schemes.flatMap((scheme) => scheme.closures ?? []);
  const changes = closures.flatMap((closure) => changesOf(closure, [year, year + 1]));
  const ahead = [...begins, ...changes].filter(
    (each) => each > today && each <= today + DAYS_AHEAD,
  );
  return [...new Set([today, ...ahead])].toSorted((one, other) => one - other);
}

function changesOf(closure: ClosureConfig, years: readonly number[]): readonly PlainDay[] {
  switch (closure.kind) {
    case 'opens':
      return day(closure.on);
    case 'spent':
      return day(closure.until);
    case 'window':
      return [
        ...daysOf(closure.from, years),
        ...daysOf(closure.through, years).map((last) => addDays(last, 1)),
      ];
  }
}

/** A date as it stands, or a month and a day in each year. */
function daysOf(written: string, years: readonly number[]): readonly PlainDay[] {
  if (written.length > 5) return day(written);
  const [month = 1, date = 1] = written.split('-').map(Number);
  return years.map((year) => plainDay(year, month, date));
}

function day(written: string | undefined): readonly PlainDay[] {
  const found = written === undefined ? undefined : parsePlainDay(written);
  return found === undefined ? [] : [found];
}
