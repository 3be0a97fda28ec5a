import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** `polite` waits for a pause; `assertive` interrupts, for what the visitor must not miss. */
export type Urgency = 'polite' | 'assertive';

const SILENCE: Readonly<Record<Urgency, string>> = { polite: '', assertive: '' };

/**
 * Speaks to screen readers through live regions inside the widget's own shadow root.
 *
 * Each urgency has two regions used in turn, so that the same message twice is a change in the DOM
 * both times and is spoken again. The regions must be in the page before anything is said, so the
 * element renders {@link Announcer.regions} first, from when it has an announcer.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  #messages = SILENCE;
  #rendered = true;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#rendered = true;
  }

  /** Put back into a page, a region with words in it may be taken for news. */
  hostDisconnected(): void {
    this.#messages = SILENCE;
    this.#host.requestUpdate();
  }

  /** Says a message once; saying it again speaks it again. What is said in one breath is one message. */
  announce(message: string, urgency: Urgency = 'polite'): void {
    if (this.#rendered) {
      this.#turn = 1 - this.#turn;
      this.#messages = SILENCE;
      this.#rendered = false;
    }
    const before = this.#messages[urgency];
    const said = before && before !== message ? `${before} ${message}` : message;
    this.#messages = { ...this.#messages, [urgency]: said };
    this.#host.requestUpdate();
  }

  /** The live regions, to be rendered once in the shadow root. */
  regions(): TemplateResult {
    const text = (urgency: Urgency, turn: number): string =>
      this.#turn === turn ? this.#messages[urgency] : '';
    // As a property: the words arrive as one change, and are spoken once.
    return html`<div class="visually-hidden" role="status" .textContent=${text('polite', 0)}></div>
      <div class="visually-hidden" role="status" .textContent=${text('polite', 1)}></div>
      <div class="visually-hidden" role="alert" .textContent=${text('assertive', 0)}></div>
      <div class="visually-hidden" role="alert" .textContent=${text('assertive', 1)}></div>`;
  }
}
