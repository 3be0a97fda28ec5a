import { Task } from '@lit/task';
import type { LitElement } from 'lit';
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
    }
  | {
      readonly kind: 'failed';
      readonly config?: TakenConfig<Config>;
      readonly problems: readonly ReportedProblem[];
      readonly base: string;
    };

/** The ways a config can reach an element, by precedence: property, child script, `src`, link. */
export interface ConfigInputs {
  readonly property: unknown;
  readonly src: string | undefined;
  readonly link: LinkSource | undefined;
  /** True where the element must wait for somebody else to replace it. */
  readonly silent: boolean;
  /** What `src` is resolved against. */
  readonly base: string;
}

/** How a widget reads its config. */
export interface ConfigReading<Config, Model> {
  readonly format: ConfigFormat<Config>;
  readonly prepare: (intake: Intake<Config>, config: TakenConfig<Config>) => Promise<Prepared<Model>>;
}

/**
 * How long an element without any config waits for one. Scripts and frameworks often set the property
 * a moment after the element is in the page.
 */
const PATIENCE_MILLISECONDS = 1000;

/** Takes in the config whenever one of its sources changes; the newest always wins. */
export class ConfigController<Config, Model> {
  readonly #reading: ConfigReading<Config, Model>;
  #attempt = 0;
  #phase: Phase<Config, Model> = { kind: 'loading' };

  constructor(
    host: LitElement,
    child: ChildConfig,
    inputs: () => ConfigInputs,
    reading: ConfigReading<Config, Model>,
  ) {
    this.#reading = reading;
    // The task registers itself with the host, and shows each phase by asking it to update.
    new Task(host, {
      args: () => {
        const { property, src, link, silent, base } = inputs();
        const { text, settled } = child;
        return [property, text, settled, src, link, silent, base, this.#attempt] as const;
      },
      task: ([property, text, settled, src, link, silent, base], { signal }) =>
        this.#take({ property, src, link, silent, base }, text, settled, signal),
      onComplete: (phase) => {
        this.#phase = phase;
      },
      onError: (error) => {
        this.fail(error, inputs().base);
      },
    });
  }

  get phase(): Phase<Config, Model> {
    return this.#phase;
  }

  /** Starts over, for "try again" and for a network that came back. The host must update after. */
  restart(): void {
    this.#attempt += 1;
    if (this.#phase.kind === 'failed') this.#phase = { kind: 'loading' };
  }

  /** Ends in the error state for something no check foresaw. */
  fail(error: unknown, base: string): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#phase = { kind: 'failed', problems: [unexpected(message)], base };
  }

  async #take(
    inputs: ConfigInputs,
    childText: string | undefined,
    settled: boolean,
    signal: AbortSignal,
  ): Promise<Phase<Config, Model>> {
    const { property, src, link, silent } = inputs;
    if (silent) return { kind: 'loading' };
    const given = property !== undefined || childText !== undefined || src !== undefined || link;
    if (!given) {
      if (!settled) return { kind: 'loading' };
      await delay(PATIENCE_MILLISECONDS, signal);
    }
    const intake = await this.#intake(inputs, childText, signal);
    const base = baseOf(intake, inputs);
    if (!intake.config) return { kind: 'failed', problems: intake.problems, base };
    const { model, problems } = await this.#reading.prepare(intake, intake.config);
    const all = [...intake.problems, ...problems];
    return model === undefined
      ? { kind: 'failed', config: intake.config, problems: all, base }
      : { kind: 'shown', config: intake.config, model, problems: all, base };
  }

  async #intake(
    { property, src, link, base }: ConfigInputs,
    childText: string | undefined,
    signal: AbortSignal,
  ): Promise<Intake<Config>> {
    const request = { format: this.#reading.format, signal };
    if (property !== undefined || childText !== undefined || src !== undefined || !link) {
      const policy = { pageOrigin: location.origin, allowed: [] };
      return takeConfig({ ...request, property, childText, src, base, trust: 'author', policy });
    }
    const fromLink = { ...request, base: link.base, trust: 'link', policy: link.policy } as const;
    if (link.url !== undefined) return takeConfig({ ...fromLink, src: link.url });
    const { decodeConfig } = await import('../config/fragment.js');
    const decoded = await decodeConfig(link.fragment ?? '');
    return decoded.kind === 'decoded'
      ? takeConfig({ ...fromLink, childText: decoded.text })
      : { problems: [decoded.problem], sources: [], locate: (path) => ({ path }) };
  }
}

function baseOf<Config>(intake: Intake<Config>, { link, base }: ConfigInputs): string {
  return intake.sources.find(({ path }) => path.length === 0)?.url ?? link?.base ?? base;
}

function unexpected(message: string): ReportedProblem {
  return { code: 'unexpected', severity: 'error', path: [], detail: { message } };
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
