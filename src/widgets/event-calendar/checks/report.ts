import type { CheckContext } from '../../../core/config/check-fields.js';
import type { Report as ReportOf } from '../../../core/config/report.js';
import type { EventCalendarProblems } from '../problems.js';

/** Takes the problems of a calendar. */
export type Report = ReportOf<EventCalendarProblems>;

/** What the meaning of a calendar's config depends on. */
export interface Facts extends CheckContext {
  /** The year of today in the config's zone. */
  readonly year: number;
  readonly isTimeZone: (name: string) => boolean;
}
