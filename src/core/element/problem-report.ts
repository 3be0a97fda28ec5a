import type { Path, Severity } from '../config/problem.js';

/** A problem of any widget, as events carry it: a literal code and where it is, never a sentence. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly source?: string;
  readonly detail: unknown;
}
