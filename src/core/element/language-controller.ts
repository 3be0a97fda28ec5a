import type { LitElement, ReactiveController } from 'lit';

/**
 * The nearest `lang` at or around an element, or undefined where the page has none. Follows parents and
 * shadow hosts, not slots (HTML §3.2.6.2).
 */
export function nearestLanguage(element: Element): string | undefined {
  for (let node: Node | null = element; node;) {
    const language = node instanceof Element && node.getAttribute('lang');
    if (language) return language;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}

/** Follows the nearest `lang` attribute and updates the host when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #language: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language tag of the surroundings, as written there. */
  get language(): string | undefined {
    return this.#language;
  }

  hostConnected(): void {
    this.#language = nearestLanguage(this.#host);
    this.#observer = new MutationObserver(() => this.#read());
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    this.#observer.observe(this.#host.ownerDocument, options);
    for (let root = this.#host.getRootNode(); root instanceof ShadowRoot;) {
      this.#observer.observe(root, options);
      root = root.host.getRootNode();
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const language = nearestLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
