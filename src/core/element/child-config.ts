import type { LitElement, ReactiveController } from 'lit';

/** Children that nobody sees. `noscript` is among them wherever a widget can run. */
const UNSEEN = 'script,style,template,noscript,link,meta';
const SELECTOR = ':scope > script[type="application/json"]';

/**
 * Reads the config a page's author put between the tags, once its end tag is parsed: half a script is
 * not a config. Follows children added or changed later.
 */
export class ChildConfig implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#read());
  readonly #onParsed = (): void => this.#read();
  #text: string | undefined;
  #settled = false;
  #hasFallback = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The text of the child script, where there is one. */
  get text(): string | undefined {
    return this.#text;
  }

  /** False while the page is still being parsed, so that a config may still come. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Whether there are children to show instead of the widget. */
  get hasFallback(): boolean {
    return this.#hasFallback;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#onParsed);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  #read(): void {
    const script = this.#host.querySelector(SELECTOR);
    const parsed = this.#host.ownerDocument.readyState !== 'loading';
    const complete = parsed || !!script?.nextSibling || !!this.#host.nextSibling;
    const text = script && complete ? script.textContent : undefined;
    const fallback = [...this.#host.childNodes].some(isSeen);
    const same = text === this.#text && complete === this.#settled;
    if (same && fallback === this.#hasFallback) return;
    this.#text = text;
    this.#settled = complete;
    this.#hasFallback = fallback;
    this.#host.requestUpdate();
  }
}

function isSeen(node: Node): boolean {
  if (node instanceof Element) return !node.matches(UNSEEN);
  return node instanceof Text && node.data.trim() !== '';
}
