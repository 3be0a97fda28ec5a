import type { InterventionFinderProblem } from '../problems.js';

/** Thrown where a file of an index cannot be used, with what the editor is told. */
export class IndexProblemError extends Error {
  override readonly name = 'IndexProblemError';
  readonly problem: InterventionFinderProblem;

  constructor(problem: InterventionFinderProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
