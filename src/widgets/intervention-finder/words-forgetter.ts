import type { ReactiveController } from 'lit';
import { withoutOwnWords } from './domain/plan/own-words.js';
import type { InteractionHost } from './interaction-host.js';

/** Forgets what visitors wrote when the page comes back from the back-forward cache, to whoever sits there then. */
export class WordsForgetter implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    const { state } = this.#host.rendering() ?? {};
    if (persisted && state) this.#host.show(withoutOwnWords(state));
  };

  constructor(host: InteractionHost) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
  }
}
