import type { CoreProblem, CoreProblems, Path, Severity } from './problem.js';

/** A problem of the core, an error of the whole file unless said otherwise. */
export function coreProblem<Code extends keyof CoreProblems>(
  code: Code,
  detail: CoreProblems[Code],
  path: Path = [],
  severity: Severity = 'error',
): CoreProblem {
  // The compiler cannot see that code and detail belong together once both are type parameters.
  return { code, severity, path, detail } as CoreProblem;
}

/** Says which file the paths of these problems are in, where that is not known yet. */
export function inFile(problems: readonly CoreProblem[], source: string): CoreProblem[] {
  return problems.map((problem) =>
    problem.source === undefined ? { ...problem, source } : problem,
  );
}
