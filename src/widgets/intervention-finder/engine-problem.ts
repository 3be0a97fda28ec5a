import type { ReportedProblem } from '../../core/element/problem-report.js';

/** What an engine throws may say what the editor can do about it. */
export function problemOfEngine(error: unknown): ReportedProblem | undefined {
  const isTold = error instanceof Error && 'problem' in error;
  // Only this widget's own errors have one.
  return isTold ? (error.problem as ReportedProblem) : undefined;
}
