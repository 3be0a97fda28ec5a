import type { CheckContext } from '../../../core/config/check-fields.js';
import type { Report as ReportOf } from '../../../core/config/report.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { LeisurePassProblems } from '../problems.js';

/** Takes the problems of a pass. */
export type Report = ReportOf<LeisurePassProblems>;

/** What a check needs to know besides the config. */
export interface Facts extends CheckContext {
  readonly day: PlainDay;
}
