import type { LitElement, ReactiveController } from 'lit';
import { PrintController } from '../../core/element/print-controller.js';
import type { PrintJob } from './views/view-context.js';

/** Prints what the visitor asks for, and knows meanwhile what it is. */
export class FinderPrinter implements ReactiveController {
  readonly #element: LitElement;
  readonly #controller: PrintController;
  readonly #onAfterPrint = (): void => this.#set(undefined);
  #printing: PrintJob | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    this.#controller = new PrintController(element);
    element.addController(this);
  }

  /** What is on its way to paper, which has room for all of it. */
  get printing(): PrintJob | undefined {
    return this.#printing;
  }

  hostDisconnected(): void {
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#printing = undefined;
  }

  /** @param prepare fetches what is printed */
  async print(what: PrintJob, prepare: () => Promise<void>): Promise<void> {
    await prepare();
    this.#set(what);
    await this.#element.updateComplete;
    addEventListener('afterprint', this.#onAfterPrint, { once: true });
    this.#controller.print(what === 'matrix' || what === 'compare' ? 'landscape' : 'portrait');
  }

  #set(what: PrintJob | undefined): void {
    this.#printing = what;
    this.#element.requestUpdate();
  }
}
