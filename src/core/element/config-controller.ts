import type { LitElement, ReactiveController } from 'lit';
import type { ConfigFormat, TakenConfig } from '../config/format.js';
import { takeConfig, type Intake } from '../config/intake.js';
import type { ChildConfig } from './child-config.js';
import type { LinkSource } from './link-source.js';
import type { ReportedProblem } from './problem-report.js';

/** What a widget made of its config before it is shown. */
export interface Prepared<Model> {
  /** Undefined where the config is such that nothing can be shown. */
  readonly model?: Model;
  readonly problems: readonly ReportedProblem[];
  /** A closer look that the first view need not wait for. */
  readonly examine?: (() => Promise<Examined<Model>>) | undefined;
}

/** What a closer look at a config found. */
export interface Examined<Model> {
  /** Set where the widget must show something else than before. */
  readonly model?: Model | undefined;
  readonly problems: readonly ReportedProblem[];
}

/** Where a widget is between having nothing and showing something. */
export type Phase<Config, Model> =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'shown';
      readonly config: TakenConfig<Config>;
      readonly model: Model;
      readonly problems: readonly ReportedProblem[];
      /** What relative links of the config are resolved against. */
      readonly base: string;
      /** A closer look that is still to be taken. */
      readonly examine?: Prepared<Model>['examine'];
      /** True where it was shown before and only problems are new. */
      readonly again?: true;
    }
  | {
      readonly kind: 'failed';
      readonly config?: TakenConfig<Config>;
      readonly problems: readonly ReportedProblem[];
      readonly base: string;
    };

/** The ways a config can reach an element, by precedence: property, child script, `src`, link. */
export interface ConfigInputs {
  /** Frameworks set null for "none yet". */
  readonly property: unknown;
  /** Null where the attribute was taken away. */
  readonly src: string | null | undefined;
  readonly link: LinkSource | undefined;
  /** True where the element must wait for somebody else to replace it. */
  readonly silent: boolean;
  /** What `src` is resolved against where `<sund-site>` says so; else the document decides. */
  readonly base: string | undefined;
}

/** How a widget reads its config. */
export interface ConfigReading<Config, Model> {
  readonly format: ConfigFormat<Config>;
  readonly prepare: (
    intake: Intake<Config>,
    config: TakenConfig<Config>,
  ) => Promise<Prepared<Model>>;
  /** Whether there is nothing in it to show. */
  readonly isEmpty: (model: Model) => boolean;
}

/** How long an element without any config waits for one. */
const PATIENCE_MILLISECONDS = 1000;

/**
 * Takes in the config whenever one of its sources changes; the newest always wins. What `@lit/task`
 * does, in a tenth of its bytes, which every visitor would wait for.
 */
export class ConfigController<Config, Model> implements ReactiveController {
  /** Where the widget is; written by this controller alone. */
  phase: Phase<Config, Model> = { kind: 'loading' };
  readonly #host: LitElement;
  readonly #child: ChildConfig;
  readonly #inputs: () => ConfigInputs;
  readonly #reading: ConfigReading<Config, Model>;
  #attempt = 0;
  #begun: readonly unknown[] = [];
  #running: AbortController | undefined;

  constructor(
    host: LitElement,
    child: ChildConfig,
    inputs: () => ConfigInputs,
    reading: ConfigReading<Config, Model>,
  ) {
    this.#host = host;
    this.#child = child;
    this.#inputs = inputs;
    this.#reading = reading;
    host.addController(this);
  }

  hostDisconnected(): void {
    // One that is only moved is back by then; one that is gone waits for nothing more.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#running) return;
      this.#running.abort();
      this.#running = undefined;
      this.#begun = [];
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { property, src, link, silent, base } = this.#inputs();
    const { text, settled } = this.#child;
    // Not the document's base: a page that writes to its own address would load everything again.
    const sources = [property, text, src, link];
    const given = sources.some(isGiven);
    const begun = [...sources, base, silent, given || settled, this.#attempt];
    if (begun.every((value, index) => Object.is(value, this.#begun[index]))) return;
    this.#begun = begun;
    this.#running?.abort();
    this.#running = undefined;
    if (!silent && (given || settled)) void this.#run((this.#running = new AbortController()));
  }

  /**
   * Starts over. The host must update after.
   *
   * @param quietly leaves what is shown until there is something else to show
   */
  restart(quietly = false): void {
    this.#attempt += 1;
    if (this.phase.kind === 'failed' && !quietly) this.phase = { kind: 'loading' };
  }

  /** Puts one phase in the place of another, unless there is a newer one. */
  amend(before: Phase<Config, Model>, after: Phase<Config, Model>): void {
    if (this.phase !== before) return;
    this.phase = after;
    this.#host.requestUpdate();
  }

  /** Ends in the error state for something no check foresaw. */
  fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const problems = [unexpected(message)];
    const base = this.#host.ownerDocument.baseURI;
    this.phase =
      this.phase.kind === 'shown'
        ? { ...this.phase, kind: 'failed', problems }
        : { kind: 'failed', problems, base };
  }

  async #run(running: AbortController): Promise<void> {
    const { signal } = running;
    try {
      const phase = await this.#take(this.#inputs(), signal);
      if (signal.aborted) return;
      this.phase = phase;
    } catch (error) {
      if (signal.aborted) return;
      this.fail(error);
    }
    this.#running = undefined;
    this.#host.requestUpdate();
  }

  async #take(
    { property, src, link, base: siteBase }: ConfigInputs,
    signal: AbortSignal,
  ): Promise<Phase<Config, Model>> {
    const { text: childText } = this.#child;
    const { format } = this.#reading;
    if (link && ![property, childText, src].some(isGiven)) {
      const { url, fragment = '', base, policy } = link;
      const request = { format, signal, base, policy, trust: 'link', src: url } as const;
      const intake = url
        ? await takeConfig(request)
        : await (await import('../config/fragment.js')).takeFragment(fragment, request);
      return this.#prepare(intake, base);
    }
    const base = siteBase ?? this.#host.ownerDocument.baseURI;
    const intake = await takeConfig({
      format,
      signal,
      property,
      childText,
      src: src ?? undefined,
      base,
      trust: 'author',
      policy: { pageOrigin: location.origin, allowed: [] },
      patience: PATIENCE_MILLISECONDS,
    });
    return this.#prepare(intake, base);
  }

  async #prepare(intake: Intake<Config>, from: string): Promise<Phase<Config, Model>> {
    const { config } = intake;
    const base = intake.sources.find(({ path }) => path.length === 0)?.url ?? from;
    if (!config) return { kind: 'failed', problems: intake.problems, base };
    const { model, problems: found, examine } = await this.#reading.prepare(intake, config);
    const problems = [...intake.problems, ...found];
    // Nothing to show because a list did not come, or was too long, is not the same as nothing to show.
    const missing =
      intake.sources.some(({ loaded }) => !loaded) ||
      intake.problems.some(({ code }) => code === 'too-many-records');
    return model === undefined || (missing && this.#reading.isEmpty(model))
      ? { kind: 'failed', config, problems, base }
      : { kind: 'shown', config, model, problems, base, examine };
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function unexpected(message: string): ReportedProblem {
  return { code: 'unexpected', severity: 'error', path: [], detail: { message } };
}
