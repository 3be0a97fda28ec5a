import type { LitElement, ReactiveController } from 'lit';
import { PrintController } from '../../core/element/print-controller.js';
import type { PrintJob } from './views/view-context.js';

/** Prints what the visitor asks for, and knows meanwhile what it is. */
export class FinderPrinter implements ReactiveController {
  readonly #element: LitElement;
  readonly #controller: PrintController;
  readonly #inPlace: () => PrintJob | undefined;
  readonly #onBeforePrint = (): void => this.#beforePage();
  readonly #onAfterPrint = (): void => this.#set(undefined);
  #printing: PrintJob | undefined;

  /**
   * @param inPlace what of this widget belongs on paper where the visitor prints the whole page by the
   *   browser's own means; undefined where it is what they see. It must be here already.
   */
  constructor(element: LitElement, inPlace: () => PrintJob | undefined) {
    this.#element = element;
    this.#controller = new PrintController(element);
    this.#inPlace = inPlace;
    element.addController(this);
  }

  /** What is on its way to paper, which has room for all of it. */
  get printing(): PrintJob | undefined {
    return this.#printing;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#printing = undefined;
  }

  /** @param prepare fetches what is printed */
  async print(what: PrintJob, prepare: () => Promise<void>): Promise<void> {
    await prepare();
    this.#set(what);
    await this.#element.updateComplete;
    this.#controller.print(what === 'matrix' || what === 'compare' ? 'landscape' : 'portrait');
  }

  /** What is drawn now is drawn before the printer looks: the browser lets updates run after the event. */
  #beforePage(): void {
    if (this.#printing !== undefined) return;
    const what = this.#inPlace();
    if (what !== undefined) this.#set(what);
  }

  #set(what: PrintJob | undefined): void {
    if (what === this.#printing) return;
    this.#printing = what;
    this.#element.requestUpdate();
  }
}
