import type { Report as ReportOf } from '../../../core/config/report.js';
import type { InterventionFinderProblems } from '../problems.js';

/** Takes the problems of a finder. */
export type Report = ReportOf<InterventionFinderProblems>;
