import type { LitElement } from 'lit';
import type { Announcer } from './announcer.js';

/**
 * Sees to it that "try again" does not lose a keyboard user's place: the button that was pressed goes
 * away while the widget tries. Whoever has moved on meanwhile is left alone.
 */
export class RetryFocus {
  readonly #host: LitElement;
  #trying = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The visitor pressed the button. */
  begin(): void {
    this.#trying = true;
  }

  /** It worked: the focus goes to what came. */
  settle(focusContent: () => void): void {
    if (this.#end()) focusContent();
  }

  /** It failed again: the focus goes back to the button, or the visitor is told where they are. */
  settleAgain(message: string, announcer: Announcer): void {
    if (!this.#trying) return;
    if (this.#end()) this.#host.renderRoot.querySelector<HTMLElement>('.failed button')?.focus();
    // The rendering that this follows has to end first.
    else queueMicrotask(() => announcer.announce(message));
  }

  /** Ends the try; true where the focus is still here, or nowhere. */
  #end(): boolean {
    if (!this.#trying) return false;
    this.#trying = false;
    const { activeElement, body } = this.#host.ownerDocument;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return !activeElement || activeElement === body || root.activeElement === this.#host;
  }
}
