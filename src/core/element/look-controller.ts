import type { LitElement, ReactiveController } from 'lit';

/** What a page may ask for; `auto` follows the CSS property `color-scheme` around the widget. */
export type Look = 'auto' | 'light' | 'dark';

/**
 * Decides between the light and the dark look.
 *
 * `auto` follows the page: dark only where the page's own `color-scheme` allows dark and the visitor
 * prefers it, so that a widget never turns dark on a page that stays light. (CSS `light-dark()` would
 * do this, but the oldest browsers we support lack it.)
 */
export class LookController implements ReactiveController {
  readonly #host: LitElement;
  readonly #prefersDark = matchMedia('(prefers-color-scheme: dark)');
  readonly #update = (): void => this.#host.requestUpdate();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The look to render. */
  resolve(asked: Look): 'light' | 'dark' {
    if (asked !== 'auto') return asked;
    const allowed = getComputedStyle(this.#host).colorScheme.split(' ');
    if (!allowed.includes('dark')) return 'light';
    return allowed.includes('light') && !this.#prefersDark.matches ? 'light' : 'dark';
  }

  hostConnected(): void {
    this.#prefersDark.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#prefersDark.removeEventListener('change', this.#update);
  }
}
