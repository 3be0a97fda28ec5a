import { daysInMonth, parsePlainDay } from '../../../core/dates/plain-day.js';
import type { Path } from '../../../core/config/problem.js';
import { parseDateOrSpan } from '../domain/rules/date-or-span.js';
import type { Report } from './report.js';

/** Whether a date `YYYY-MM-DD` exists; where not, says what the last day of its month is. */
export function checkDate(report: Report, date: string, ...place: Path): boolean {
  if (parsePlainDay(date) !== undefined) return true;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const known = month >= 1 && month <= 12 ? { month, lastDay: daysInMonth(year, month) } : {};
  report.error('impossible-date', { date, ...known }, ...place);
  return false;
}

/** Whether the days of `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD` exist and follow each other. */
export function checkDateOrSpan(report: Report, text: string, ...place: Path): boolean {
  if (parseDateOrSpan(text)) return true;
  const [start = '', end] = text.split('/');
  const startExists = checkDate(report, start, ...place);
  const endExists = end === undefined || checkDate(report, end, ...place);
  if (end !== undefined && startExists && endExists) {
    report.error('end-before-start', { start, end }, ...place);
  }
  return false;
}

/** Whether a day of every year exists in any; 29 February does. */
export function checkDayOfYear(
  report: Report,
  month: number,
  day: number,
  ...place: Path
): boolean {
  // 2000 is a leap year.
  const lastDay = daysInMonth(2000, month);
  if (day <= lastDay) return true;
  report.error('impossible-date', { date: `${day}.${month}.`, month, lastDay }, ...place);
  return false;
}
