import type { LitElement, ReactiveController } from 'lit';

/** Children that nobody sees. `noscript` is among them wherever a widget can run. */
const UNSEEN = 'script,style,template,noscript,link,meta';
const SELECTOR = ':scope > script[type="application/json"]';

/**
 * Reads the config a page's author put between the tags, once its end tag is parsed: half a script is
 * not a config. Follows children added or changed later.
 */
export class ChildConfig implements ReactiveController {
  /** The text of the child script, where there is one. */
  text: string | undefined;
  /** False while the page is still being parsed, so that a config may still come. */
  settled = false;
  /** Whether there are children to show instead of the widget. */
  hasFallback = false;
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    this.#watchChildren();
    if (page.readyState === 'loading') {
      // While the page comes in, only what comes after the element shows that its end tag has come.
      this.#observer.observe(page, { childList: true, subtree: true });
      page.addEventListener('DOMContentLoaded', () => this.#read(), { once: true });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #watchChildren(): void {
    this.#observer.disconnect();
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  #read(): void {
    const script = this.#host.querySelector(SELECTOR);
    const settled = isParsed(this.#host);
    if (settled && !this.settled) this.#watchChildren();
    const text = settled || script?.nextSibling ? script?.textContent : undefined;
    const hasFallback = [...this.#host.childNodes].some(isSeen);
    if (text === this.text && settled === this.settled && hasFallback === this.hasFallback) return;
    this.text = text;
    this.settled = settled;
    this.hasFallback = hasFallback;
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
