import type { LitElement } from 'lit';
import type { Phase } from './config-controller.js';
import { SundErrorEvent, SundReadyEvent, type RenderedContent } from './events.js';
import type { LoadProblemTexts } from './problem-reporter.js';

/**
 * Says how it went, once each time it went somehow: the state on the host, events for the page's
 * scripts, and one line in the console for whoever keeps the page.
 */
export class OutcomeReporter {
  readonly #host: LitElement;
  readonly #loadProblemTexts: LoadProblemTexts;
  #told: Phase<unknown, unknown> | undefined;

  constructor(host: LitElement, loadProblemTexts: LoadProblemTexts) {
    this.#host = host;
    this.#loadProblemTexts = loadProblemTexts;
  }

  /**
   * To be called after each rendering.
   *
   * @param content what was rendered, where anything was
   * @returns whether this was news
   */
  tell(phase: Phase<unknown, unknown>, content: RenderedContent | undefined): boolean {
    if (phase === this.#told) return false;
    this.#told = phase;
    const { dataset } = this.#host;
    if (phase.kind === 'loading') {
      dataset['sundState'] = 'loading';
      return true;
    }
    const failed = phase.kind === 'failed' || !content;
    dataset['sundState'] = failed ? 'error' : content.state;
    if (!failed && !('again' in phase)) this.#host.dispatchEvent(new SundReadyEvent(content));
    if (phase.problems.length > 0) this.#tellProblems(phase.problems, failed);
    return true;
  }

  #tellProblems(problems: SundErrorEvent['problems'], failed: boolean): void {
    this.#host.dispatchEvent(new SundErrorEvent(problems, failed));
    void import('./problem-reporter.js').then(
      ({ reportToConsole }) =>
        reportToConsole(this.#host.localName, problems, this.#loadProblemTexts),
      // Offline: the event has told what there is to tell.
      () => undefined,
    );
  }
}
