import type { LitElement, ReactiveController } from 'lit';

/** What an element does when somebody or something comes back. */
export interface Returning {
  /** The visitor looks at the page again, perhaps on another day. */
  readonly visitor: () => void;
  /** There is a network again. */
  readonly network: () => void;
}

/** Notices when the visitor comes back to the tab, and when the network does. */
export class ReturnController implements ReactiveController {
  readonly #returning: Returning;
  readonly #onVisibility = (): void => {
    if (!document.hidden) this.#returning.visitor();
  };
  readonly #onOnline = (): void => this.#returning.network();

  constructor(host: LitElement, returning: Returning) {
    this.#returning = returning;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('online', this.#onOnline);
  }
}
