import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { aftercareStyles } from './aftercare.styles.js';
import type { Announcer } from './announcer.js';
import type { Phase } from './config-controller.js';
import { DiagnosticsController } from './diagnostics-controller.js';
import { isEditor } from './editor-audience.js';
import { mediaStyles } from './media.styles.js';
import { failedView, type FailedOptions } from './failed-view.js';
import { reportToConsole, type LoadProblemTexts } from './problem-reporter.js';
import { RetryFocus } from './retry-focus.js';
import type { ElementTexts } from './texts/da.js';

/** Problems that another try may cure. */
const PASSING: readonly string[] = ['network', 'timeout', 'http-status'];

/** An element as its aftercare knows it. */
export interface Cared {
  readonly announcer: Announcer;
  readonly loadProblemTexts: LoadProblemTexts;
  readonly phase: () => Phase<unknown, unknown>;
  readonly texts: () => ElementTexts;
  /** Loads the config again; quietly leaves what is shown until there is something else. */
  readonly restart: (quietly: boolean) => void;
  readonly focusContent: () => void;
}

/**
 * What an element needs once it has been shown or has failed: a way on for visitors, a report for
 * editors and the console, and another try when the network comes back. Nobody waits for it to see a
 * widget that works.
 */
export class Aftercare implements ReactiveController {
  readonly #host: LitElement;
  readonly #cared: Cared;
  readonly #diagnostics: DiagnosticsController;
  readonly #retryFocus: RetryFocus;
  readonly #tryAgain = (): void => {
    if (this.#mayPass && navigator.onLine) this.#cared.restart(true);
  };
  readonly #onVisibility = (): void => {
    if (!document.hidden) this.#tryAgain();
  };

  constructor(host: LitElement, cared: Cared) {
    this.#host = host;
    this.#cared = cared;
    this.#diagnostics = new DiagnosticsController(host, cared.loadProblemTexts);
    this.#retryFocus = new RetryFocus(host);
    const root = host.renderRoot as ShadowRoot;
    for (const { styleSheet } of [aftercareStyles, mediaStyles]) {
      if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('online', this.#tryAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('online', this.#tryAgain);
  }

  /** What visitors see of a failed element. */
  failedView(options: Omit<FailedOptions, 'retry'>): TemplateResult {
    const retry = this.#mayPass ? () => this.#retry() : undefined;
    return failedView(this.#cared.texts(), { ...options, retry });
  }

  /** What editors see below it. */
  report(
    phase: Phase<unknown, unknown>,
    debug: string | null | undefined,
    language: string,
  ): TemplateResult | typeof nothing {
    return phase.kind !== 'loading' && isEditor(debug ?? null, location)
      ? this.#diagnostics.render(phase.problems, phase.kind === 'failed', language)
      : nothing;
  }

  /** To be called once for each phase, when it has been rendered. */
  settle(phase: Phase<unknown, unknown>): void {
    if (phase.kind === 'loading') return;
    const { announcer, texts, focusContent, loadProblemTexts } = this.#cared;
    void reportToConsole(this.#host.localName, phase.problems, loadProblemTexts);
    if (phase.kind === 'shown') this.#retryFocus.settle(focusContent);
    else this.#retryFocus.settleAgain(texts().failed, announcer);
  }

  /** Whether the element has failed, and another try may cure it. */
  get #mayPass(): boolean {
    const phase = this.#cared.phase();
    return phase.kind === 'failed' && phase.problems.some(({ code }) => PASSING.includes(code));
  }

  #retry(): void {
    this.#retryFocus.begin();
    this.#cared.announcer.announce(this.#cared.texts().loading);
    this.#cared.restart(false);
  }
}
