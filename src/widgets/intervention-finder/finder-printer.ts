import type { LitElement, ReactiveController } from 'lit';
import { whenDrawn } from '../../core/element/in-portions.js';
import { PrintController } from '../../core/element/print-controller.js';
import type { FinderState } from './domain/state.js';
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

/** What the printer asks of those who know what is printed. */
export interface PrintSource {
  /** What to draw where the browser prints the page; it must be here already. */
  readonly inPlace: () => PrintJob | undefined;
  readonly state: () => FinderState | undefined;
  /** Fetches what is printed and not here yet. False where it cannot be printed. */
  readonly prepare: (what: PrintJob) => Promise<boolean>;
}

/**
 * Prints what the visitor asks for, and knows meanwhile what it is. It is drawn in portions, and printed
 * when it is whole; a visitor who has gone on by then to something else is not stopped by a printer.
 */
export class FinderPrinter implements ReactiveController {
  readonly #element: LitElement;
  readonly #controller: PrintController;
  readonly #source: PrintSource;
  readonly #onBeforePrint = (): void => this.#beforePage();
  readonly #onAfterPrint = (): void => this.#stop();
  #asked: object | undefined;
  #printing: PrintJob | undefined;
  #isInPlace = false;

  constructor(element: LitElement, source: PrintSource) {
    this.#element = element;
    this.#controller = new PrintController(element);
    this.#source = source;
    element.addController(this);
  }

  /** What is on its way to paper, which has room for all of it. */
  get printing(): PrintJob | undefined {
    return this.#printing;
  }

  /** Whether the browser prints the page by its own means, and nothing can be drawn later. */
  get isInPlace(): boolean {
    return this.#isInPlace;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#asked = undefined;
    this.#printing = undefined;
  }

  /** Prints once all of it is there, unless the visitor goes on to something else before. */
  async print(what: PrintJob): Promise<void> {
    const asked = {};
    this.#asked = asked;
    const before = this.#source.state();
    const isWanted = (): boolean =>
      this.#asked === asked && isSameOnPaper(before, this.#source.state());
    if ((await this.#source.prepare(what)) && isWanted()) {
      this.#set(what);
      await this.#element.updateComplete;
      await whenDrawn(this.#element.renderRoot, isWanted);
    }
    if (this.#asked !== asked) return;
    this.#asked = undefined;
    if (this.#printing === what && isSameOnPaper(before, this.#source.state())) {
      this.#controller.print(what === 'matrix' || what === 'compare' ? 'landscape' : 'portrait');
    } else this.#set(undefined);
  }

  /** What is drawn now is drawn before the printer looks: the browser lets updates run after the event. */
  #beforePage(): void {
    if (this.#printing !== undefined) return;
    const what = this.#source.inPlace();
    if (what !== undefined) this.#set(what, true);
  }

  #stop(): void {
    this.#asked = undefined;
    this.#set(undefined);
  }

  #set(what: PrintJob | undefined, isInPlace = false): void {
    if (what === this.#printing) return;
    this.#printing = what;
    this.#isInPlace = isInPlace;
    this.#element.requestUpdate();
  }
}

/** Whether two states put the same on paper, as far as the visitor can tell. */
function isSameOnPaper(one: FinderState | undefined, other: FinderState | undefined): boolean {
  return (
    one?.view === other?.view &&
    one?.openId === other?.openId &&
    one?.text === other?.text &&
    one?.choices === other?.choices &&
    one?.sort === other?.sort &&
    one?.axes === other?.axes
  );
}
