import type { ProblemTexts } from '../../core/config/problem.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Audience } from '../../widgets/leisure-pass/config.js';
import type { Answers } from '../../widgets/leisure-pass/domain/model.js';
import type { CaseDifference } from '../../widgets/leisure-pass/domain/cases.js';
import type { OutcomeSummary } from '../../widgets/leisure-pass/domain/diagram/outcome-ends.js';
import type { Finding } from '../../widgets/leisure-pass/domain/analysis/findings.js';
import type { LeisurePassProblems } from '../../widgets/leisure-pass/problems.js';

/** What `sund check` found in one file, in numbers. */
export interface PassCounts {
  readonly cases: number;
  readonly failed: number;
  readonly schemes: number;
  /** Situations that the rules tell apart, over all schemes. */
  readonly situations: bigint;
  readonly findings: number;
}

/** Everything the command line says of leisure passes. */
export interface PassMessages {
  readonly problems: ProblemTexts<LeisurePassProblems>;
  readonly fine: (file: string, schemes: number) => string;
  readonly difference: (id: string, difference: CaseDifference) => string;
  readonly finding: (finding: Finding) => string;
  /** Something that holds from a later day on. */
  readonly fromDay: (day: PlainDay, text: string) => string;
  readonly missingTexts: (language: string, count: number, paths: readonly string[]) => string;
  readonly checked: (file: string, counts: PassCounts) => string;
  /** `audience` where a config has several. */
  readonly changed: (
    file: string,
    changed: bigint,
    count: bigint,
    audience: Audience | undefined,
  ) => string;
  readonly schemeChanged: (scheme: string, changed: bigint, count: bigint) => string;
  readonly schemeCame: (scheme: string) => string;
  readonly schemeWent: (scheme: string) => string;
  readonly notCompared: (scheme: string) => string;
  readonly change: (
    count: bigint,
    before: OutcomeSummary,
    after: OutcomeSummary,
    example: Answers,
  ) => string;
}
