import { parsePlainDay } from '../dates/plain-day.js';
import type { CheckContext } from './check-fields.js';
import type { Path } from './problem.js';
import type { CoreReport } from './report.js';

/** Whether the day on which something was done exists; one that has not come is reported, too. */
export function checkPastDay(
  report: CoreReport,
  date: string,
  context: CheckContext,
  ...place: Path
): boolean {
  if (parsePlainDay(date) === undefined) {
    report.error('bad-format', { format: 'date', got: date }, ...place);
    return false;
  }
  warnOfFuture(report, date, context, ...place);
  return true;
}

/** Nothing was confirmed or read on a day that has not come. */
export function warnOfFuture(
  report: CoreReport,
  date: string,
  { today }: CheckContext,
  ...place: Path
): void {
  // Dates written YYYY-MM-DD are in the order of their characters.
  if (date > today) report.warning('date-in-future', { date }, ...place);
}
