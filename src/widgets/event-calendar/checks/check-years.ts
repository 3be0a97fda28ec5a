import { warnOfFuture } from '../../../core/config/check-days.js';
import { civil } from '../../../core/dates/plain-day.js';
import type { DateRule, EventChange } from '../config.js';
import { parseDateOrSpan } from '../domain/rules/date-or-span.js';
import { isMistake, parseRecurrenceRule } from '../domain/rules/recurrence-rule.js';
import { checkDate, checkDateOrSpan } from './check-dates.js';
import type { Facts, Report } from './report.js';

/** What says in which years something takes place: of an event, a change or a holiday. */
export type YearFields = Pick<
  EventChange,
  'validFrom' | 'validUntil' | 'exceptions' | 'lastConfirmed'
>;

/** Farther away nothing looks for it. */
const FARTHEST_YEARS = 10;

/**
 * Whether validity, exceptions and confirmation can be used. What is wrong here would put the event on
 * a wrong day, so the event is left out.
 */
export function checkYears(
  report: Report,
  fields: YearFields,
  rule: DateRule | undefined,
  facts: Facts,
): boolean {
  const { validFrom, validUntil, lastConfirmed } = fields;
  if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil) {
    report.error('validity-order', { from: validFrom, until: validUntil }, 'validUntil');
    return false;
  }
  if (lastConfirmed !== undefined) {
    if (!checkDate(report, lastConfirmed, 'lastConfirmed')) return false;
    warnOfFuture(report, lastConfirmed, facts, 'lastConfirmed');
  }
  return !fields.exceptions || checkExceptions(report, fields, fields.exceptions, rule);
}

function checkExceptions(
  report: Report,
  { validFrom, validUntil }: YearFields,
  exceptions: NonNullable<YearFields['exceptions']>,
  rule: DateRule | undefined,
): boolean {
  const years = new Set<number>();
  let areUsable = true;
  for (const [index, exception] of exceptions.entries()) {
    const { year } = exception;
    const place = ['exceptions', index, 'year'] as const;
    if (years.has(year)) report.warning('repeated-exception', { year }, ...place);
    years.add(year);
    if (year < (validFrom ?? year) || year > (validUntil ?? year)) {
      report.warning('exception-outside-validity', { year }, ...place);
    }
    if (rule && isFrequent(rule)) report.warning('exception-of-frequent-rule', { year }, ...place);
    if (exception.kind === 'moved' && !checkMoved(report, exception, index)) areUsable = false;
  }
  return areUsable;
}

function checkMoved(
  report: Report,
  { year, date }: { readonly year: number; readonly date: string },
  index: number,
): boolean {
  if (!checkDateOrSpan(report, date, 'exceptions', index, 'date')) return false;
  const span = parseDateOrSpan(date);
  const distance = span ? Math.abs(civil(span.start).year - year) : 0;
  if (distance > FARTHEST_YEARS) {
    report.error('exception-year', { year, date }, 'exceptions', index, 'date');
    return false;
  }
  if (distance > 1) report.warning('exception-year', { year, date }, 'exceptions', index, 'date');
  return true;
}

function isFrequent(rule: DateRule): boolean {
  if (rule.kind !== 'rrule') return false;
  const parsed = parseRecurrenceRule(rule.rrule);
  return !isMistake(parsed) && parsed.frequency !== 'YEARLY';
}
