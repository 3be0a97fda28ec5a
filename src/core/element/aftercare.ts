import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { BaseConfig } from '../config/fields.js';
import type { TakenConfig } from '../config/format.js';
import type { Languages } from '../text/text.js';
import { aftercareStyles } from './aftercare.styles.js';
import { Announcer } from './announcer.js';
import type { Phase } from './config-controller.js';
import { DiagnosticsController } from './diagnostics-controller.js';
import { isEditor } from './editor-audience.js';
import { failedView, type FailedOptions } from './failed-view.js';
import { footView } from './foot.js';
import { laterTokenStyles } from './later-tokens.styles.js';
import { resolveLook, type Look } from './look.js';
import { mediaStyles } from './media.styles.js';
import { nearestLanguage } from './nearest-language.js';
import { reportToConsole, type LoadProblemTexts } from './problem-reporter.js';
import { RetryFocus } from './retry-focus.js';
import { SurroundingsController } from './surroundings-controller.js';
import type { ElementTexts } from './texts/da.js';
import { laterDa, type LaterElementTexts } from './texts/later.da.js';

/** Problems that another try may cure. */
const PASSING: readonly string[] = ['network', 'timeout', 'http-status'];

/** An element as its aftercare knows it. */
export interface Cared<Config, Model> {
  readonly loadProblemTexts: LoadProblemTexts;
  readonly phase: () => Phase<Config, Model>;
  readonly texts: () => ElementTexts;
  /** Loads the config again; quietly leaves what is shown until there is something else. */
  readonly restart: (quietly: boolean) => void;
  /** Shows something else instead, unless there is something newer. */
  readonly amend: (before: Phase<Config, Model>, after: Phase<Config, Model>) => void;
  readonly focusContent: () => void;
  /** What the `<sund-site>` around it asks for. */
  readonly askedLook: () => Look;
}

/**
 * What an element needs once it has been shown or has failed: its foot, a voice, a way on for visitors, a
 * report for editors and the console, and another try when the network comes back. Nobody waits for it to
 * see a widget that works.
 */
export class Aftercare<Config extends BaseConfig, Model> implements ReactiveController {
  /** Speaks to screen readers. */
  readonly announcer: Announcer;
  readonly #host: LitElement;
  readonly #cared: Cared<Config, Model>;
  readonly #diagnostics: DiagnosticsController;
  readonly #retryFocus: RetryFocus;
  readonly #tryAgain = (): void => {
    if (this.#mayPass && navigator.onLine) this.#cared.restart(true);
  };
  readonly #onVisibility = (): void => {
    if (document.hidden) return;
    // The visitor comes back to the tab, perhaps on another day.
    this.#host.requestUpdate();
    this.#tryAgain();
  };

  constructor(host: LitElement, cared: Cared<Config, Model>) {
    this.#host = host;
    this.#cared = cared;
    this.announcer = new Announcer(host);
    this.#diagnostics = new DiagnosticsController(host, cared.loadProblemTexts);
    this.#retryFocus = new RetryFocus(host);
    new SurroundingsController(
      host,
      () => `${nearestLanguage(host) ?? ''} ${resolveLook(host, cared.askedLook())}`,
    );
    const root = host.renderRoot as ShadowRoot;
    for (const { styleSheet } of [laterTokenStyles, aftercareStyles, mediaStyles]) {
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
    return failedView(this.#cared.texts().failed, this.#texts, { ...options, retry });
  }

  /** What ends a widget that is shown. */
  foot(config: TakenConfig<Config>, languages: Languages, base: string): TemplateResult {
    return footView(config, this.#texts, languages, base);
  }

  /** What editors see below it. */
  report(
    phase: Phase<Config, Model>,
    debug: string | null | undefined,
    language: string,
  ): TemplateResult | typeof nothing {
    return phase.kind !== 'loading' && isEditor(debug ?? null, location)
      ? this.#diagnostics.render(phase.problems, phase.kind === 'failed', language)
      : nothing;
  }

  /** To be called once for each phase, when it has been rendered. */
  settle(phase: Phase<Config, Model>): void {
    if (phase.kind === 'loading') return;
    const { texts, focusContent, loadProblemTexts } = this.#cared;
    void reportToConsole(this.#host.localName, phase.problems, loadProblemTexts);
    if (phase.kind === 'shown') {
      this.#retryFocus.settle(focusContent);
      void this.#examine(phase);
    } else {
      this.#retryFocus.settleAgain(texts().failed, this.announcer);
    }
  }

  /** Whether the element has failed, and another try may cure it. */
  get #mayPass(): boolean {
    const phase = this.#cared.phase();
    return phase.kind === 'failed' && phase.problems.some(({ code }) => PASSING.includes(code));
  }

  /** In an idle moment after the view; what it finds may take a bad entry away. */
  async #examine(phase: Extract<Phase<Config, Model>, { kind: 'shown' }>): Promise<void> {
    const { examine, ...shown } = phase;
    if (!examine) return;
    try {
      await whenIdle();
      const { model = phase.model, problems } = await examine();
      if (problems.length === 0) return;
      const all = [...phase.problems, ...problems];
      this.#cared.amend(phase, { ...shown, model, problems: all, again: true });
    } catch {
      // Offline: what the closer look needs did not come, and what is shown stays.
    }
  }

  get #texts(): LaterElementTexts {
    return this.#cared.texts().later ?? laterDa;
  }

  #retry(): void {
    this.#retryFocus.begin();
    this.announcer.announce(this.#cared.texts().loading);
    this.#cared.restart(false);
  }
}

/** Resolves when the browser has nothing better to do. (Safari has no `requestIdleCallback`.) */
function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 50);
  });
}
