import { civil } from '../../../core/dates/plain-day.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import type { DatedSubject } from './resolve.js';
import { parseDateOrSpan } from './rules/date-or-span.js';

/** How many calendar years before and after the year of its rule a subject can lie. */
export interface Reach {
  readonly back: number;
  readonly forward: number;
}

/** No date is so far from its year that more would find it; a limit for hostile configs. */
const FARTHEST = 10;
/** 22 March of a common year and 25 April of a leap year, as days of the year. */
const EARLIEST_EASTER = 81;
const LATEST_EASTER = 116;
const NONE: Reach = { back: 0, forward: 0 };

/**
 * The reach of a subject, never too small and seldom too large: each year of it is asked for again when
 * a calendar year is put together.
 */
export function reachOf(subject: DatedSubject): Reach {
  let reach = ruleReach(subject.when);
  for (const exception of subject.exceptions ?? []) {
    if (exception.kind === 'moved') reach = widen(reach, dateReach(exception.date, exception.year));
  }
  return reach;
}

function ruleReach(rule: DateRule): Reach {
  switch (rule.kind) {
    case 'fixed':
      return monthReach(rule.month, 0, rule.lengthInDays);
    case 'nth-weekday':
      return monthReach(rule.month, rule.offset, rule.lengthInDays);
    case 'easter':
      return daysReach(EARLIEST_EASTER, LATEST_EASTER, rule.offset, rule.lengthInDays);
    case 'iso-week':
      return { back: rule.week === 1 ? 1 : 0, forward: rule.week >= 52 ? 1 : 0 };
    case 'weeks':
      return {
        back: rule.from === 1 ? 1 : 0,
        forward: Number(rule.to >= 52) + Number(rule.to < rule.from),
      };
    case 'announced': {
      let reach = NONE;
      for (const [year, date] of Object.entries(rule.dates)) {
        reach = widen(reach, dateReach(date, Number(year)));
      }
      return reach;
    }
    case 'once':
      return { back: 0, forward: dateReach(rule.date, Number(rule.date.slice(0, 4))).forward };
    case 'relative':
      return { back: 2, forward: 2 };
    case 'span':
    case 'rrule':
      return { back: 0, forward: 1 };
    case 'season':
      return { back: 0, forward: rule.season === 'winter' ? 1 : 0 };
    case 'month':
    case 'undated':
      return NONE;
  }
}

/** Counts the months before as 28 days or as 31, whichever is farther. */
function monthReach(month: number, offset = 0, lengthInDays = 1): Reach {
  return daysReach((month - 1) * 28 + 1, month * 31, offset, lengthInDays);
}

/** The reach of something that begins `offset` days from a day of the year, by its earliest and latest. */
function daysReach(earliest: number, latest: number, offset: number, lengthInDays = 1): Reach {
  const first = earliest + offset;
  const last = latest + offset + lengthInDays - 1;
  return {
    back: first < 1 ? Math.ceil((1 - first) / 365) : 0,
    forward: last > 365 ? Math.ceil((last - 365) / 365) : 0,
  };
}

function dateReach(date: string, year: number): Reach {
  const span = parseDateOrSpan(date);
  if (!span) return NONE;
  const back = year - civil(span.start).year;
  const forward = civil(span.end).year - year;
  return {
    back: Math.min(Math.max(back, 0), FARTHEST),
    forward: Math.min(Math.max(forward, 0), FARTHEST),
  };
}

function widen(one: Reach, other: Reach): Reach {
  return {
    back: Math.max(one.back, other.back),
    forward: Math.max(one.forward, other.forward),
  };
}

/** How many years before and after the year of its event a deadline can lie. */
export function deadlineReach(deadlines: readonly DeadlineConfig[]): Reach {
  let reach = NONE;
  for (const { when, daysBefore } of deadlines) {
    const own = when ? { back: 2, forward: 2 } : { back: daysBefore === 366 ? 2 : 1, forward: 0 };
    reach = widen(reach, own);
  }
  return reach;
}
