import { weeksInIsoYear } from '../../../core/dates/iso-week.js';
import { isLeapYear, parsePlainDay } from '../../../core/dates/plain-day.js';
import type { Path } from '../../../core/config/problem.js';
import type { DateRule } from '../config.js';
import { parseDateOrSpan } from '../domain/rules/date-or-span.js';
import { nthWeekday } from '../domain/rules/nth-weekday.js';
import type { RuleOf } from '../domain/rules/rule-of.js';
import { isMistake, parseRecurrenceRule } from '../domain/rules/recurrence-rule.js';
import { civil } from '../../../core/dates/plain-day.js';
import { checkDate, checkDateOrSpan, checkDayOfYear } from './check-dates.js';
import type { Facts, Report } from './report.js';

/** The years a rule holds in; both open where not given. */
export interface Validity {
  readonly validFrom?: number;
  readonly validUntil?: number;
}

/** Years named to an editor, so that they know when a rare day comes. */
const YEARS_NAMED = 4;
/** The calendar of weeks and leap years is the same again after 400 years; rare days come sooner. */
const YEARS_SEARCHED = 60;

/**
 * Whether a rule can be used. Dates of an `announced` rule that cannot are only reported: the years
 * they are for count as not announced.
 */
export function checkRule(
  report: Report,
  rule: DateRule,
  validity: Validity,
  facts: Facts,
  ...place: Path
): boolean {
  switch (rule.kind) {
    case 'fixed':
      return checkFixed(report, rule, validity, facts, place);
    case 'span':
      return (
        checkDayOfYear(report, rule.start.month, rule.start.day, ...place, 'start') &&
        checkDayOfYear(report, rule.end.month, rule.end.day, ...place, 'end')
      );
    case 'iso-week':
      if (rule.weekday !== undefined && rule.days !== undefined) {
        report.warning('weekday-and-days', {}, ...place, 'days');
      }
      return checkWeek53(report, rule.week, validity, facts, [...place, 'week']);
    case 'weeks':
      return checkWeek53(report, rule.from, validity, facts, [...place, 'from']);
    case 'nth-weekday':
      return checkFifthWeekday(report, rule, validity, facts, place);
    case 'announced':
      return checkAnnounced(report, rule, place);
    case 'once':
      return checkDateOrSpan(report, rule.date, ...place, 'date');
    case 'rrule':
      return checkRecurrence(report, rule, place);
    case 'easter':
    case 'relative':
    case 'month':
    case 'season':
    case 'undated':
      return true;
  }
}

function checkFixed(
  report: Report,
  { month, day }: RuleOf<'fixed'>,
  validity: Validity,
  facts: Facts,
  place: Path,
): boolean {
  if (!checkDayOfYear(report, month, day, ...place)) return false;
  if (month !== 2 || day !== 29) return true;
  const years = yearsWith(isLeapYear, validity, facts);
  return rarely(report, 'leap-day', { years }, [...place, 'day']);
}

function checkWeek53(
  report: Report,
  week: number,
  validity: Validity,
  facts: Facts,
  place: Path,
): boolean {
  if (week !== 53) return true;
  const years = yearsWith((year) => weeksInIsoYear(year) === 53, validity, facts);
  return rarely(report, 'week-53', { years }, place);
}

function checkFifthWeekday(
  report: Report,
  rule: RuleOf<'nth-weekday'>,
  validity: Validity,
  facts: Facts,
  place: Path,
): boolean {
  if (rule.nth !== 5) return true;
  const years = yearsWith((year) => nthWeekday(rule, year) !== undefined, validity, facts);
  const { weekday, month } = rule;
  return rarely(report, 'fifth-weekday', { weekday, month, years }, [...place, 'nth']);
}

/** Something that is not every year is worth a warning; something that is never, an error. */
function rarely<Code extends 'leap-day' | 'week-53' | 'fifth-weekday'>(
  report: Report,
  code: Code,
  detail: Parameters<typeof report.error<Code>>[1],
  place: Path,
): boolean {
  const occurs = detail.years.length > 0;
  if (occurs) report.warning(code, detail, ...place);
  else report.error(code, detail, ...place);
  return occurs;
}

/** The next years that are valid and right, or where validity is over, the first of it. */
function yearsWith(
  isRight: (year: number) => boolean,
  { validFrom, validUntil }: Validity,
  { year: now }: Facts,
): readonly number[] {
  const isPast = validUntil !== undefined && validUntil < now;
  const first = isPast
    ? (validFrom ?? validUntil - YEARS_SEARCHED)
    : Math.max(now, validFrom ?? now);
  const last = Math.min(validUntil ?? Infinity, first + YEARS_SEARCHED);
  const years: number[] = [];
  for (let year = first; year <= last && years.length < YEARS_NAMED; year++) {
    if (isRight(year)) years.push(year);
  }
  return years;
}

function checkAnnounced(report: Report, { dates }: RuleOf<'announced'>, place: Path): boolean {
  for (const [key, date] of Object.entries(dates)) {
    if (!checkDateOrSpan(report, date, ...place, 'dates', key)) continue;
    const year = Number(key);
    const distance = yearDistance(date, year);
    if (distance > 1) report.error('announced-year', { year, date }, ...place, 'dates', key);
    else if (distance > 0) report.warning('announced-year', { year, date }, ...place, 'dates', key);
  }
  return true;
}

/**
 * 0 where a date starts or ends in `year`, 1 where it is within a month of it (a day that is kept at
 * New Year), else 2.
 */
function yearDistance(date: string, year: number): number {
  const span = parseDateOrSpan(date);
  if (!span) return 0;
  const start = civil(span.start);
  if (start.year === year || civil(span.end).year === year) return 0;
  const isNearby =
    (start.year === year - 1 && start.month === 12) ||
    (start.year === year + 1 && start.month === 1);
  return isNearby ? 1 : 2;
}

/** Whether a date announced for a year is to be believed; see {@link checkRule}. */
export function isUsableAnnouncement(date: string, year: number): boolean {
  return parseDateOrSpan(date) !== undefined && yearDistance(date, year) < 2;
}

function checkRecurrence(report: Report, rule: RuleOf<'rrule'>, place: Path): boolean {
  const parsed = parseRecurrenceRule(rule.rrule);
  const startExists = checkDate(report, rule.start, ...place, 'start');
  if (!isMistake(parsed)) {
    const start = parsePlainDay(rule.start);
    const isOver = start !== undefined && parsed.until !== undefined && parsed.until < start;
    if (!isOver) return startExists;
    const until = rule.rrule.replace(/^.*UNTIL=(\d{4})(\d\d)(\d\d).*$/is, '$1-$2-$3');
    report.error('end-before-start', { start: rule.start, end: until }, ...place, 'rrule');
    return false;
  }
  const { reason, part, value } = parsed;
  report.error('bad-rrule', { reason, part, value }, ...place, 'rrule');
  return false;
}
