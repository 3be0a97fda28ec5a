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
  /** While the page comes in, only what comes after the element shows that its end tag has come. */
  readonly #pageObserver = new MutationObserver(() => this.#read());
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
    const page = this.#host.ownerDocument;
    page.addEventListener('DOMContentLoaded', this.#onParsed);
    if (page.readyState === 'loading') {
      this.#pageObserver.observe(page, { childList: true, subtree: true });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#pageObserver.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  #read(): void {
    const script = this.#host.querySelector(SELECTOR);
    const complete = isParsed(this.#host);
    if (complete) this.#pageObserver.disconnect();
    const here = complete || !!script?.nextSibling;
    const text = script && here ? script.textContent : undefined;
    const fallback = [...this.#host.childNodes].some(isSeen);
    const same = text === this.#text && complete === this.#settled;
    if (same && fallback === this.#hasFallback) return;
    this.#text = text;
    this.#settled = complete;
    this.#hasFallback = fallback;
    this.#host.requestUpdate();
  }
}

/** Whether the parser has met the end of an element. */
function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

function isSeen(node: Node): boolean {
  if (node instanceof Element) return !node.matches(UNSEEN);
  return node instanceof Text && node.data.trim() !== '';
}
