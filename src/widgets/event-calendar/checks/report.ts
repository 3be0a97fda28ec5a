import type { CoreProblem, Path, Severity } from '../../../core/config/problem.js';
import type { EventCalendarProblem, EventCalendarProblems } from '../problems.js';

/** What the meaning of a config depends on. */
export interface Facts {
  /** The year of today in the config's zone, and today as `YYYY-MM-DD`. */
  readonly year: number;
  readonly today: string;
  /** What relative links are relative to. */
  readonly base: string;
  readonly isTimeZone: (name: string) => boolean;
}

/**
 * Takes problems of one entry. Its path is put together only when there is one, since most of ten
 * thousand entries have none.
 */
export class Report {
  readonly problems: EventCalendarProblem[] = [];
  #path: Path = [];

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
  error<Code extends keyof EventCalendarProblems>(
    code: Code,
    detail: EventCalendarProblems[Code],
    ...place: Path
  ): void {
    this.#add('error', code, detail, place);
  }

  /** Something that works, but that somebody should look at. */
  warning<Code extends keyof EventCalendarProblems>(
    code: Code,
    detail: EventCalendarProblems[Code],
    ...place: Path
  ): void {
    this.#add('warning', code, detail, place);
  }

  /** Takes problems that the core found, at paths from the root. */
  add(problems: readonly CoreProblem[]): void {
    this.problems.push(...problems);
  }

  #add(severity: Severity, code: string, detail: unknown, place: Path): void {
    const path = [...this.#path, ...place];
    // The callers' types have seen to it that code and detail belong together.
    this.problems.push({ severity, code, detail, path } as EventCalendarProblem);
  }
}
