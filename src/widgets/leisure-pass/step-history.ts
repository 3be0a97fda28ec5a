import { TurboVisits } from './turbo-visits.js';

/** Under this name our own steps are known in `history.state`, beside what the page keeps there. */
const KEY = 'sund';

interface Step {
  /** How many pages the visitor has gone forward. Never an answer. */
  readonly step: number;
}

/**
 * Makes each page of a wizard a step of the browser's history, with the address as it was. What a router
 * keeps in an entry is kept in ours, so that it takes them for the page that it has already. Of several
 * wizards on a page each keeps its own place in every entry.
 */
export class StepHistory {
  readonly #element: Element;
  readonly #travel: (to: number) => void;
  #key = KEY;
  /** The step of the page's entry in the history when the wizard began; undefined before. */
  #base: number | undefined;
  #address = '';
  readonly #onPopState = (): void => this.#follow();
  readonly #turbo = new TurboVisits(() => this.#place() !== undefined);

  /** @param travel goes to a page of the trail, by its place in it */
  constructor(element: Element, travel: (to: number) => void) {
    this.#element = element;
    this.#travel = travel;
  }

  connect(): void {
    const all = [...this.#element.ownerDocument.querySelectorAll(this.#element.localName)];
    const before = all.indexOf(this.#element);
    this.#key = before > 0 ? `${KEY}-${before + 1}` : KEY;
    addEventListener('popstate', this.#onPopState);
    this.#turbo.connect();
  }

  /** An element that is put back begins anew. */
  disconnect(): void {
    this.#base = undefined;
    removeEventListener('popstate', this.#onPopState);
    this.#turbo.disconnect();
  }

  /** A page further on. */
  push(to: number): void {
    try {
      if (this.#base === undefined) {
        this.#base = this.#step() ?? 0;
        history.replaceState(this.#with(this.#base), '');
        this.#base -= to - 1;
      }
      this.#address = location.href;
      history.pushState(this.#with(this.#base + to), '');
    } catch {
      // Safari allows a hundred in half a minute; a frame without an address none.
    }
  }

  /** Back to the page before; false where the browser does not know of it. */
  back(from: number): boolean {
    if (this.#base === undefined || this.#step() !== this.#base + from || from === 0) return false;
    history.back();
    return true;
  }

  /** Back to where the wizard began, since there is nothing left to go back to. */
  rewind(from: number): void {
    if (this.#base !== undefined && this.#step() === this.#base + from && from > 0) {
      history.go(-from);
    }
  }

  /** Follows the browser to a step of this wizard. */
  #follow(): void {
    const to = this.#place();
    if (to !== undefined) this.#travel(to);
  }

  /** Where in this wizard the browser is; undefined in entries that are not of this page. */
  #place(): number | undefined {
    const step = this.#step();
    const isOurs = this.#base !== undefined && location.href === this.#address;
    return isOurs && step !== undefined ? step - (this.#base ?? 0) : undefined;
  }

  #step(): number | undefined {
    const state = history.state as Readonly<Record<string, Partial<Step> | undefined>> | null;
    const step = typeof state === 'object' ? state?.[this.#key]?.step : undefined;
    return typeof step === 'number' ? step : undefined;
  }

  #with(step: number): object {
    const state: unknown = history.state;
    const kept = typeof state === 'object' ? state : { state };
    return { ...kept, [this.#key]: { step } satisfies Step };
  }
}
