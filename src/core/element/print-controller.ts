import type { LitElement, ReactiveController } from 'lit';

const HOST = 'data-sund-print';
const PATH = 'data-sund-print-path';

const SHEET = `@media print {
  body:not([${HOST}]) > :not([${PATH}], [${HOST}]),
  [${PATH}] > :not([${PATH}], [${HOST}], slot) { display: none !important }
  [${PATH}] { margin: 0 !important; padding: 0 !important; border: 0 !important; max-width: none !important; float: none !important; position: static !important; inline-size: auto !important }
}`;

/** How the paper lies. A year wheel stands, a month and a table of months lie. */
export type PageOrientation = 'portrait' | 'landscape';

/** `@page` counts only in the document's own sheets, so it cannot stand with the view it is for. */
const PAGES: Readonly<Record<PageOrientation, string>> = {
  portrait: '@page { size: A4 portrait; margin: 12mm }',
  landscape: '@page { size: A4 landscape; margin: 10mm }',
};

type Root = Document | ShadowRoot;

/** Prints one widget alone: hides the rest of the page while the printer looks, and only then. */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  #marked: Element[] = [];
  #roots: Root[] = [];
  #sheet: CSSStyleSheet | undefined;
  readonly #restore = (): void => this.#clear();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /** Opens the browser's print dialogue for this widget. */
  print(orientation: PageOrientation = 'portrait'): void {
    this.#clear();
    this.#mark(orientation);
    addEventListener('afterprint', this.#restore, { once: true });
    print();
  }

  #mark(orientation: PageOrientation): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET + PAGES[orientation]);
    this.#sheet = sheet;
    this.#host.setAttribute(HOST, '');
    for (let node: Node | null = this.#host; node; node = this.#next(node)) {
      if (node instanceof Document || node instanceof ShadowRoot) {
        node.adoptedStyleSheets = [...node.adoptedStyleSheets, sheet];
        this.#roots.push(node);
      } else if (node instanceof Element && node !== this.#host) {
        node.setAttribute(PATH, '');
        this.#marked.push(node);
      }
    }
  }

  #next(node: Node): Node | null {
    return node instanceof ShadowRoot ? node.host : node.parentNode;
  }

  #clear(): void {
    removeEventListener('afterprint', this.#restore);
    this.#host.removeAttribute(HOST);
    for (const element of this.#marked) element.removeAttribute(PATH);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#marked = [];
    this.#roots = [];
    this.#sheet = undefined;
  }
}
