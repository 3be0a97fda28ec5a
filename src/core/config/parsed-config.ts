import type { TakenConfig } from './format.js';
import type { CoreProblem, Path } from './problem.js';

/** For a list that lost entries: where it stands in the value, and which entries were kept. */
export interface KeptEntries {
  readonly path: Path;
  readonly indexes: readonly number[];
}

/** What a value is as a config. Problems are at paths of the value as it was given. */
export interface ParsedConfig<Config> {
  /** Undefined where the value as a whole is not usable; then `problems` has an error. */
  readonly config?: TakenConfig<Config>;
  readonly problems: readonly CoreProblem[];
  readonly kept: readonly KeptEntries[];
}
