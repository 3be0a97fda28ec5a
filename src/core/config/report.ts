import type { CoreProblem, CoreProblems, Path, ProblemOf, Severity } from './problem.js';

/** Nobody reads more; the others are counted. */
const MOST_PROBLEMS = 200;

/**
 * Takes problems of one entry. Its path is put together only when there is one, since most of ten
 * thousand entries have none.
 */
export class Report<Problems extends CoreProblems> {
  readonly #first: ProblemOf<Problems>[] = [];
  #others = 0;
  #path: Path = [];

  /** The first problems in the order they were told, and how many more there are. */
  get problems(): readonly ProblemOf<Problems>[] {
    if (this.#others === 0) return this.#first;
    const more: CoreProblem = {
      code: 'more-problems',
      severity: 'warning',
      path: [],
      detail: { count: this.#others },
    };
    return [...this.#first, more as ProblemOf<Problems>];
  }

  /** Whether another problem will be kept rather than counted. */
  get hasRoom(): boolean {
    return this.#first.length < MOST_PROBLEMS;
  }

  /** Moves on to the entry at `path`. */
  at(path: Path): this {
    this.#path = path;
    return this;
  }

  /** The path of the entry. */
  get path(): Path {
    return this.#path;
  }

  /** Something that is left out, and the place in the entry where it stands. */
  error<Code extends keyof Problems & string>(
    code: Code,
    detail: Problems[Code],
    ...place: Path
  ): void {
    this.#add('error', code, detail, place);
  }

  /** Something that works, but that somebody should look at. */
  warning<Code extends keyof Problems & string>(
    code: Code,
    detail: Problems[Code],
    ...place: Path
  ): void {
    this.#add('warning', code, detail, place);
  }

  /** Something that is as it should be, and that the editor may want to know. */
  note<Code extends keyof Problems & string>(
    code: Code,
    detail: Problems[Code],
    ...place: Path
  ): void {
    this.#add('note', code, detail, place);
  }

  /** Takes problems that were found elsewhere, at paths from the root. */
  add(problems: readonly (CoreProblem | ProblemOf<Problems>)[]): void {
    // A widget's problems are the core's and more.
    for (const problem of problems) this.#keep(problem as ProblemOf<Problems>);
  }

  #add(severity: Severity, code: string, detail: unknown, place: Path): void {
    const path = [...this.#path, ...place];
    // The callers' types have seen to it that code and detail belong together.
    this.#keep({ severity, code, detail, path } as ProblemOf<Problems>);
  }

  #keep(problem: ProblemOf<Problems>): void {
    if (this.hasRoom) this.#first.push(problem);
    else this.#others++;
  }
}

/** A report as what every widget checks alike needs it, whatever else the widget reports. */
export type CoreReport = Pick<Report<CoreProblems>, 'path' | 'error' | 'warning' | 'add'>;
