import type { ConfigFormat, TakenConfig } from './format.js';
import type { IntakeSource } from './inline-lists.js';
import type { LoadOptions } from './load.js';
import type { IntakeLocation, LoadedList } from './locate.js';
import type { OriginPolicy } from './origins.js';
import type { CoreProblem, Path } from './problem.js';

/** Most bytes of a config, its inline lists included. */
export const MAX_CONFIG_BYTES = 512_000;

/** Most bytes of a file of data. */
export const MAX_DATA_BYTES = 12_000_000;

/** Where a config may come from, and what it may do. */
export interface IntakeRequest<Config> {
  readonly format: ConfigFormat<Config>;
  /** The `config` property: a live object, never changed. Goes before everything else. */
  readonly property?: unknown;
  /** The text of a child `<script type="application/json">`, or of a decoded `#config=`. */
  readonly childText?: string | undefined;
  /** The `src` attribute, or a link's `?src=`. */
  readonly src?: string | undefined;
  /** What `src`, and a `src` inside a property or child, is relative to. */
  readonly base: string;
  /** `link`: every address must pass `policy`. `author`: whatever the page's author configured. */
  readonly trust: 'link' | 'author';
  readonly policy: OriginPolicy;
  readonly signal?: AbortSignal | undefined;
  /** For tests and the command line; default the platform's. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for each of at most two attempts, body included; default 10 s. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds before a missing config is a problem; default none. Scripts and frameworks often set
   * it a moment after the element is in the page.
   */
  readonly patience?: number | undefined;
  /** Milliseconds before the second attempt; default 0.5 s. */
  readonly retryAfter?: number | undefined;
}

/** How to fetch what belongs to a config: under the same limits as the config itself. */
export type FurtherLoading = Omit<LoadOptions, 'limit' | 'part' | 'signal'>;

/** What came of it. */
export interface Intake<Config> {
  /** Undefined where nothing usable was found; then `problems` has an error. */
  readonly config?: TakenConfig<Config>;
  /** True where `config` is known to have the format's `plainShape`. */
  readonly plain?: true;
  readonly problems: readonly CoreProblem[];
  readonly sources: readonly IntakeSource[];
  /** The lists that came from files of their own. */
  readonly lists?: readonly LoadedList[];
  /** How those were fetched, for what else the widget fetches of the same source. */
  readonly loading?: FurtherLoading;
  /** Where a path of `config` stands in the author's files: skipped entries counted, loaded lists followed. */
  locate(path: Path): IntakeLocation;
}
