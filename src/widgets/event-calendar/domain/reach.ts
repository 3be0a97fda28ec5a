import type { DateRule, DeadlineConfig } from '../config.js';
import type { DatedSubject } from './resolve.js';
import { endsNextYear } from './rules/span.js';

/** No date is so far from its year that more would find it; a limit for hostile configs. */
const FARTHEST = 10;
/** 22 March of a common year and 25 April of a leap year, as days of the year. */
const EARLIEST_EASTER = 81;
const LATEST_EASTER = 116;

/**
 * How many calendar years before or after the year of its rule a subject can lie: never too few and
 * seldom too many, since each is asked for again when a calendar year is put together.
 */
export function reachOf({ when, exceptions }: DatedSubject): number {
  const moves = exceptions?.map((each) =>
    each.kind === 'moved' ? dateReach(each.date, each.year) : 0,
  );
  return Math.max(ruleReach(when), ...(moves ?? []));
}

function ruleReach(rule: DateRule): number {
  switch (rule.kind) {
    case 'fixed':
      return monthReach(rule.month, 0, rule.lengthInDays);
    case 'nth-weekday':
      return monthReach(rule.month, rule.offset, rule.lengthInDays);
    case 'easter':
      return daysReach(EARLIEST_EASTER, LATEST_EASTER, rule.offset, rule.lengthInDays);
    case 'iso-week':
      return isAtNewYear(rule.week) ? 1 : 0;
    case 'weeks':
      return Number(isAtNewYear(rule.from) || isAtNewYear(rule.to)) + Number(rule.to < rule.from);
    case 'announced':
      return Math.max(
        0,
        ...Object.entries(rule.dates).map(([year, date]) => dateReach(date, Number(year))),
      );
    case 'once':
      return dateReach(rule.date, Number(rule.date.slice(0, 4)));
    case 'relative':
      return 2;
    case 'span':
      return endsNextYear(rule) ? 1 : 0;
    case 'season':
    case 'rrule':
      return 1;
    case 'month':
    case 'undated':
      return 0;
  }
}

function isAtNewYear(week: number): boolean {
  return week === 1 || week >= 52;
}

/** Counts the months before as 28 days or as 31, whichever is farther. */
function monthReach(month: number, offset?: number, lengthInDays?: number): number {
  return daysReach((month - 1) * 28 + 1, month * 31, offset, lengthInDays);
}

/** The reach of something that begins `offset` days from a day of the year, by its earliest and latest. */
function daysReach(earliest: number, latest: number, offset = 0, lengthInDays = 1): number {
  const before = 1 - earliest - offset;
  const after = latest + offset + lengthInDays - 366;
  return Math.max(0, Math.ceil(Math.max(before, after) / 365));
}

/** By the years that stand first and last in `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`. */
function dateReach(date: string, year: number): number {
  const years = [date.slice(0, 4), date.slice(-10, -6)].map((each) =>
    Math.abs(Number(each) - year),
  );
  const farthest = Math.max(...years);
  return Number.isNaN(farthest) ? 0 : Math.min(farthest, FARTHEST);
}

/** How many years before or after the year of its event a deadline can lie. */
export function deadlineReach(deadlines: readonly DeadlineConfig[]): number {
  return deadlines.some(({ when, daysBefore }) => when !== undefined || daysBefore === 366) ? 2 : 1;
}
