import type { LitElement, ReactiveController } from 'lit';
import { decodeDeepLink, encodeDeepLink, type DeepLink } from './domain/deep-link.js';
import type { CalendarState } from './domain/model.js';

/**
 * Keeps the open event and the filter in the page's fragment, so that they can be linked to. Path,
 * query and whatever else stands in the fragment are left alone, and nothing is put in the history.
 */
export class DeepLinkController implements ReactiveController {
  readonly #arrived: (link: DeepLink) => void;
  #active = false;
  readonly #read = (): void => {
    const link = this.#active ? decodeDeepLink(location.hash) : undefined;
    if (link) this.#arrived(link);
  };

  /** @param arrived called with the link that the page was opened with, and with later ones. */
  constructor(host: LitElement, arrived: (link: DeepLink) => void) {
    this.#arrived = arrived;
    host.addController(this);
  }

  /** What the page's address says now. */
  get link(): DeepLink | undefined {
    return this.#active ? decodeDeepLink(location.hash) : undefined;
  }

  /** Follows the page's address only where the config asks for it. */
  set active(active: boolean) {
    this.#active = active;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** Writes the state into the address, without a new entry in the history. */
  write(state: CalendarState): void {
    if (!this.#active) return;
    const address = addressWith(state);
    if (address !== location.href) history.replaceState(history.state, '', address);
  }
}

/** The page's address with a state of the calendar in its fragment. */
export function addressWith(state: CalendarState): string {
  const url = new URL(location.href);
  url.hash = encodeDeepLink(location.hash, state);
  return url.href;
}
