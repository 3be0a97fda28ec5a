import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** `polite` waits for a pause; `assertive` interrupts, for what the visitor must not miss. */
export type Urgency = 'polite' | 'assertive';

/**
 * Speaks to screen readers through live regions inside the widget's own shadow root.
 *
 * Each urgency has two regions used in turn, so that the same message twice is a change in the DOM
 * both times and is spoken again. The regions must be in the page before anything is said, so the
 * element renders {@link Announcer.regions} always and first.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  #message = '';
  #urgency: Urgency = 'polite';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#message = '';
  }

  /** Says a message once; saying it again speaks it again. */
  announce(message: string, urgency: Urgency = 'polite'): void {
    this.#turn = 1 - this.#turn;
    this.#message = message;
    this.#urgency = urgency;
    this.#host.requestUpdate();
  }

  /** The live regions, to be rendered once in the shadow root. */
  regions(): TemplateResult {
    const text = (urgency: Urgency, turn: number): string =>
      this.#urgency === urgency && this.#turn === turn ? this.#message : '';
    return html`<div class="visually-hidden" role="status">${text('polite', 0)}</div>
      <div class="visually-hidden" role="status">${text('polite', 1)}</div>
      <div class="visually-hidden" role="alert">${text('assertive', 0)}</div>
      <div class="visually-hidden" role="alert">${text('assertive', 1)}</div>`;
  }
}
