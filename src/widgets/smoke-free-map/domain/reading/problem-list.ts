import type { Path } from '../../../../core/config/problem.js';
import {
  severityOf,
  type ReadingCode,
  type ReadingProblem,
  type ReadingProblems,
} from './problems.js';

/** Ten thousand features with the same fault are one thing to mend. */
const MOST_ALIKE = 3;

/** The problems of a file, those of a kind counted after the first few. */
export class ProblemList {
  readonly #problems: ReadingProblem[] = [];
  readonly #counts = new Map<ReadingCode, number>();
  readonly #list: string;

  /** @param list the key in the config under which the features stand */
  constructor(list: string) {
    this.#list = list;
  }

  /** @param path from the list on */
  add<Code extends ReadingCode>(code: Code, detail: ReadingProblems[Code], path: Path = []): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_ALIKE) return;
    const problem = { code, severity: severityOf(code), path: [this.#list, ...path], detail };
    // The compiler does not see that `Code` is one code and `detail` that one's.
    this.#problems.push(problem as unknown as ReadingProblem);
  }

  /** In the order they were found, the counts last. */
  all(): readonly ReadingProblem[] {
    const more = [...this.#counts].flatMap(([code, count]): ReadingProblem[] =>
      count > MOST_ALIKE
        ? [
            {
              code: 'more-alike',
              severity: severityOf(code),
              path: [this.#list],
              detail: { code, count: count - MOST_ALIKE },
            },
          ]
        : [],
    );
    return [...this.#problems, ...more];
  }
}
