import type { Path } from '../../../core/config/problem.js';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import type { Report } from './report.js';

/** Whether the days of a period exist and follow each other; what does not is reported. */
export function checkPeriod(
  report: Report,
  from: string | undefined,
  to: string | undefined,
  names: { readonly from: string; readonly to: string } = { from: 'from', to: 'to' },
  ...place: Path
): boolean {
  const hasFrom = from === undefined || checkDay(report, from, ...place, names.from);
  const hasTo = to === undefined || checkDay(report, to, ...place, names.to);
  if (!hasFrom || !hasTo) return false;
  // Dates written YYYY-MM-DD are in the order of their characters.
  if (from === undefined || to === undefined || from <= to) return true;
  report.error('dates-swapped', { from, to }, ...place, names.to);
  return false;
}

/** Whether a day exists; where not, it is reported. */
export function checkDay(report: Report, date: string, ...place: Path): boolean {
  if (parsePlainDay(date) !== undefined) return true;
  report.error('impossible-date', { date }, ...place);
  return false;
}
