import type { LitElement, ReactiveController } from 'lit';

/** Updates its host when the visitor comes back to the tab, perhaps on another day. */
export class ReturnController implements ReactiveController {
  readonly #onVisibility: () => void;

  constructor(host: LitElement) {
    this.#onVisibility = () => {
      if (!document.hidden) host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }
}
