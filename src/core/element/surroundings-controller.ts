import type { LitElement, ReactiveController } from 'lit';

/** Updates its host when what it takes from the page around it is another: the language, the look. */
export class SurroundingsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #read: () => string;
  readonly #update = (): void => {
    if (this.#read() !== this.#rendered) this.#host.requestUpdate();
  };
  readonly #observer = new MutationObserver(this.#update);
  readonly #prefersDark = matchMedia('(prefers-color-scheme: dark)');
  #rendered: string | undefined;

  /** @param read what the page says now, in one text */
  constructor(host: LitElement, read: () => string) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    const language = { attributes: true, attributeFilter: ['lang'], subtree: true };
    this.#observer.observe(page, language);
    for (let root = this.#host.getRootNode(); root instanceof ShadowRoot;) {
      this.#observer.observe(root, language);
      root = root.host.getRootNode();
    }
    // Pages switch their look by a class or an attribute on the root or the body.
    this.#observer.observe(page.documentElement, { attributes: true });
    this.#observer.observe(page.body, { attributes: true });
    this.#prefersDark.addEventListener('change', this.#update);
  }

  /** Before the update, as it is what is rendered: after it, reading a style would lay out the page. */
  hostUpdate(): void {
    this.#rendered = this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#prefersDark.removeEventListener('change', this.#update);
  }
}
