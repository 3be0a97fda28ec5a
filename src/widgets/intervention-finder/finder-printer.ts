import type { LitElement, ReactiveController } from 'lit';
import { PrintController } from '../../core/element/print-controller.js';
import type { FinderInteraction } from './finder-interaction.js';
import type { FinderRendering } from './render-finder.js';
import type { PrintJob } from './views/view-context.js';

/**
 * What belongs on paper where the visitor prints the whole page by the browser's own means; undefined
 * where it is what they see. The list is more on paper than on the screen, however it is printed.
 */
export function jobInPlace(
  loaded: Pick<FinderInteraction, 'opensEntry' | 'lazy'>,
  rendering: FinderRendering | undefined,
): PrintJob | undefined {
  const { state } = rendering ?? {};
  const isList = state?.view === 'shortlist' && !loaded.opensEntry(state);
  return isList && state.shortlist.length > 0 && loaded.lazy.use('paper') ? 'shortlist' : undefined;
}

/** Prints what the visitor asks for, and knows meanwhile what it is. */
export class FinderPrinter implements ReactiveController {
  readonly #element: LitElement;
  readonly #controller: PrintController;
  readonly #inPlace: () => PrintJob | undefined;
  readonly #onBeforePrint = (): void => this.#beforePage();
  readonly #onAfterPrint = (): void => this.#set(undefined);
  #printing: PrintJob | undefined;

  /** @param inPlace what to draw where the browser prints the page; it must be here already */
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
