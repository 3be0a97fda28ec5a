import type { DateRule, DeadlineConfig } from '../config.js';
import { endsNextYear } from './rules/span.js';
import type { DatedSubject } from './timetable.js';

/** What has a date rule and perhaps deadlines. */
export interface ReachingSubject extends DatedSubject {
  readonly deadlines?: readonly DeadlineConfig[];
}

/** No date is so far from its year that more would find it; a limit for hostile configs. */
const FARTHEST = 10;

/**
 * How many calendar years before or after the year of its rule a subject or its deadlines can lie: never
 * too few and seldom too many, since each is asked for again when a calendar year is put together.
 */
export function reachOf({ when, exceptions = [], deadlines }: ReachingSubject): number {
  let reach = ruleReach(when);
  for (const each of exceptions) {
    if (each.kind === 'moved') reach = Math.max(reach, dateReach(each.date, each.year));
  }
  return deadlines ? reach + deadlineReach(deadlines) : reach;
}

function ruleReach(rule: DateRule): number {
  switch (rule.kind) {
    case 'fixed':
    case 'nth-weekday':
      // From the end of its month on; the months that are left have 30 days each and more.
      return 'offset' in rule ? 2 : Number((rule.lengthInDays ?? 1) > (12 - rule.month) * 30 + 1);
    case 'iso-week':
      return Number(rule.week === 1 || rule.week >= 52);
    case 'span':
      return Number(endsNextYear(rule));
    case 'once':
      return dateReach(rule.date, parseInt(rule.date));
    case 'announced':
      return Math.max(
        0,
        ...Object.entries(rule.dates).map(([year, date]) => dateReach(date, Number(year))),
      );
    case 'month':
    case 'undated':
      return 0;
    default:
      return 2;
  }
}

/** By the years that stand first and last in `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`. */
function dateReach(date: string, year: number): number {
  const first = Math.abs(parseInt(date) - year);
  const last = Math.abs(parseInt(date.slice(-10)) - year);
  return Math.min(Math.max(first, last), FARTHEST) || 0;
}

/** How many years before or after the year of its event a deadline can lie. */
function deadlineReach(deadlines: readonly DeadlineConfig[]): number {
  return deadlines.some(({ when, daysBefore }) => when !== undefined || daysBefore === 366) ? 2 : 1;
}
