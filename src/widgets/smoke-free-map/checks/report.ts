import type { CheckContext } from '../../../core/config/check-fields.js';
import type { Report as ReportOf } from '../../../core/config/report.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { MapProblems } from '../problems.js';

/** Takes the problems of a map. */
export type Report = ReportOf<MapProblems>;

/** What a check needs to know besides the config. */
export interface Facts extends CheckContext {
  readonly day: PlainDay;
}
