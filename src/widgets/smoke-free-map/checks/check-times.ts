import type { Path } from '../../../core/config/problem.js';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import type { HoursConfig, SeasonConfig } from '../rule-config.js';
import type { Report } from './report.js';

/** Whether a rule's hours can be used; what is wrong with them is reported. */
export function checkHours(report: Report, hours: readonly HoursConfig[], ...place: Path): boolean {
  if (hours.length === 0) {
    report.error('empty-list', {}, ...place);
    return false;
  }
  return hours.map((each, index) => checkSpan(report, each, ...place, index)).every(Boolean);
}

function checkSpan(report: Report, { weekdays, from, to }: HoursConfig, ...place: Path): boolean {
  const hasDays = weekdays === undefined || checkWeekdays(report, weekdays, ...place, 'weekdays');
  if (from !== to) return hasDays;
  report.error('hours-same', { time: from }, ...place, 'to');
  return false;
}

function checkWeekdays(report: Report, weekdays: readonly number[], ...place: Path): boolean {
  if (weekdays.length === 0) {
    report.error('empty-list', {}, ...place);
    return false;
  }
  weekdays.forEach((weekday, index) => {
    if (weekdays.indexOf(weekday) === index) return;
    report.warning('repeated-weekday', { weekday }, ...place, index);
  });
  return true;
}

/** Whether both days of a season exist, be it in leap years alone. */
export function checkSeason(report: Report, { from, to }: SeasonConfig, ...place: Path): boolean {
  const hasFrom = checkDayOfYear(report, from, ...place, 'from');
  return checkDayOfYear(report, to, ...place, 'to') && hasFrom;
}

function checkDayOfYear(report: Report, day: string, ...place: Path): boolean {
  if (parsePlainDay(`2024-${day}`) !== undefined) return true;
  report.error('impossible-date', { date: day }, ...place);
  return false;
}

/** Whether the first and last day of something exist and follow each other. */
export function checkValidity(
  report: Report,
  { validFrom, validTo }: { readonly validFrom?: string; readonly validTo?: string },
): boolean {
  const hasFrom = validFrom === undefined || checkDay(report, validFrom, 'validFrom');
  const hasTo = validTo === undefined || checkDay(report, validTo, 'validTo');
  if (!hasFrom || !hasTo) return false;
  // Dates written YYYY-MM-DD are in the order of their characters.
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return true;
  report.error('dates-swapped', { from: validFrom, to: validTo }, 'validTo');
  return false;
}

function checkDay(report: Report, date: string, ...place: Path): boolean {
  if (parsePlainDay(date) !== undefined) return true;
  report.error('impossible-date', { date }, ...place);
  return false;
}
