import type { ConfigFormat, TakenConfig } from './format.js';
import type { OriginPolicy } from './origins.js';
import type { CoreProblem, Path } from './problem.js';

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
  /** For tests; default the platform's. */
  readonly fetch?: typeof fetch | undefined;
}

/** A file that was asked for. */
export interface IntakeSource {
  /** The address after redirects, or as asked for where nothing came back. */
  readonly url: string;
  /** What it holds: the config, or the list at this path of it. */
  readonly path: Path;
  readonly loaded: boolean;
}

/** A place as the author of the config can find it. */
export interface IntakeLocation {
  readonly path: Path;
  readonly source?: string;
}

/** What came of it. Never an exception: whatever went wrong is in `problems`. */
export interface Intake<Config> {
  /** Undefined where nothing usable was found; then `problems` has an error. */
  readonly config?: TakenConfig<Config>;
  readonly problems: readonly CoreProblem[];
  readonly sources: readonly IntakeSource[];
  /** Where a path of `config` stands in the author's files: skipped entries counted, loaded lists followed. */
  locate(path: Path): IntakeLocation;
}
