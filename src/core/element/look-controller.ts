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
  readonly #update = (): void => this.#look();
  /** Pages switch their look by a class or an attribute on the root or the body. */
  readonly #observer = new MutationObserver(this.#update);
  #asked: Look = 'auto';
  #shown: 'light' | 'dark' | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The look to render. */
  resolve(asked: Look): 'light' | 'dark' {
    this.#asked = asked;
    this.#shown = asked === 'auto' ? this.#around() : asked;
    return this.#shown;
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    this.#observer.observe(documentElement, { attributes: true });
    this.#observer.observe(body, { attributes: true });
    this.#prefersDark.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#prefersDark.removeEventListener('change', this.#update);
  }

  #look(): void {
    if (this.#asked === 'auto' && this.#around() !== this.#shown) this.#host.requestUpdate();
  }

  #around(): 'light' | 'dark' {
    const allowed = getComputedStyle(this.#host).colorScheme.split(' ');
    if (!allowed.includes('dark')) return 'light';
    return allowed.includes('light') && !this.#prefersDark.matches ? 'light' : 'dark';
  }
}
