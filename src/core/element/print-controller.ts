import type { LitElement, ReactiveController } from 'lit';

const HOST = 'data-sund-print';
const PATH = 'data-sund-print-path';
/** On other widgets, which guard themselves against style sheets of the page; see `hostStyles`. */
const NOT = 'data-sund-print-not';

const SHEET = `@media print {
  [${PATH}] > :not([${PATH}], [${HOST}]),
  :host([${PATH}]) > :not([${PATH}], [${HOST}]) { display: none !important }
  [${PATH}][${PATH}] {
    display: block !important; visibility: visible !important; opacity: 1 !important;
    position: static !important; float: none !important; overflow: visible !important;
    inline-size: auto !important; min-inline-size: 0 !important; max-inline-size: none !important;
    block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; columns: auto !important;
    transform: none !important; filter: none !important; contain: none !important;
    background: none !important; box-shadow: none !important;
  }
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
  #marked: (readonly [element: Element, mark: string])[] = [];
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

  /**
   * Opens the browser's print dialogue for this widget.
   *
   * @param alone a part of the widget that is to stand alone on the paper
   */
  print(orientation: PageOrientation = 'portrait', alone: Element = this.#host): void {
    this.#clear();
    this.#mark(orientation, alone);
    addEventListener('afterprint', this.#restore, { once: true });
    print();
  }

  /** Marks the way from what is printed to the page, through slots and shadow hosts. */
  #mark(orientation: PageOrientation, alone: Element): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET + PAGES[orientation]);
    this.#sheet = sheet;
    this.#set(alone, HOST);
    for (let node = around(alone); node; node = around(node)) {
      if (node instanceof Element) this.#set(node, PATH);
      if (node instanceof Document || node instanceof ShadowRoot) {
        node.adoptedStyleSheets = [...node.adoptedStyleSheets, sheet];
        this.#roots.push(node);
      }
      for (const child of (node as ParentNode).children) {
        const other =
          child.localName.startsWith('sund-') && !child.hasAttribute(PATH) && child !== alone;
        if (other) this.#set(child, NOT);
      }
    }
  }

  #set(element: Element, mark: string): void {
    element.setAttribute(mark, '');
    this.#marked.push([element, mark]);
  }

  #clear(): void {
    removeEventListener('afterprint', this.#restore);
    for (const [element, mark] of this.#marked) element.removeAttribute(mark);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#marked = [];
    this.#roots = [];
    this.#sheet = undefined;
  }
}

/** What a node is shown in. */
function around(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
