import type { Grade } from '../config.js';

/** School grades in a row, both ends included. */
export interface GradeRun {
  readonly from: number;
  readonly to: number;
}

/** Grades as people say them: runs of neighbours in order, and whether youth education is among them. */
export function gradeRuns(grades: readonly Grade[]): { runs: GradeRun[]; youth: boolean } {
  const numbers = new Set(grades.filter((grade) => grade !== 'youth'));
  const runs: GradeRun[] = [];
  for (const grade of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to === grade - 1) runs[runs.length - 1] = { from: last.from, to: grade };
    else runs.push({ from: grade, to: grade });
  }
  return { runs, youth: grades.includes('youth') };
}
