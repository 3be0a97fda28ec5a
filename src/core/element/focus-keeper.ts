import type { LitElement } from 'lit';

/** Moves focus to where a visitor goes on, and never lets a step of theirs lose it. */
export class FocusKeeper {
  readonly #element: LitElement;
  readonly #rowPrefix: string;
  #wanted: string | undefined;
  #instead: string | undefined;
  #before: Element | null = null;
  #rowsBefore: readonly HTMLElement[] | undefined;

  /** @param rowPrefix begins the ids of what takes focus in each row */
  constructor(element: LitElement, rowPrefix: string) {
    this.#element = element;
    this.#rowPrefix = rowPrefix;
  }

  /**
   * Focuses the element with this id as soon as it is there.
   * @param instead the id of what takes the focus where that one is not, and this one is
   */
  ask(id: string, instead?: string): void {
    this.#wanted = id;
    this.#instead = instead;
    this.#element.requestUpdate();
  }

  /**
   * To be called before a step.
   * @param bringsRows whether the visitor asked for more rows, and goes on with the first of them
   */
  beforeStep(bringsRows: boolean): void {
    this.#before = this.#root.activeElement;
    this.#rowsBefore = bringsRows ? this.#rows() : undefined;
  }

  /**
   * To be called before a view goes and the focus with it: a browser that removes what has the focus lays
   * out first what is left, which may be much and goes too.
   */
  beforeLeaving(): void {
    (this.#root.activeElement as HTMLElement | null)?.blur();
  }

  /** To be called after each render. */
  rendered(): void {
    if (this.#focusNewRow() || this.#focusWanted()) this.#before = null;
    else if (this.#wanted === undefined) this.#keep();
  }

  #focusWanted(): boolean {
    if (this.#wanted === undefined) return false;
    const target = this.#find(this.#wanted) ?? this.#findInstead();
    if (!target) return false;
    this.#wanted = undefined;
    target.focus();
    return true;
  }

  /**
   * What is being drawn in portions may yet bring what is wanted. Which list would, only its view knows; the
   * root shows one view at a time, so anything that is busy in it is what is waited for.
   */
  #findInstead(): HTMLElement | null {
    return this.#root.querySelector('[aria-busy="true"]') ? null : this.#find(this.#instead);
  }

  #focusNewRow(): boolean {
    const before = this.#rowsBefore;
    const first = before && this.#rows().find((row) => !before.includes(row));
    if (!first) return false;
    this.#rowsBefore = undefined;
    first.focus();
    return true;
  }

  /** A button may be gone once it has done its work; whoever pressed it goes on from the heading. */
  #keep(): void {
    const before = this.#before;
    this.#before = null;
    if (!before || before.isConnected || this.#root.activeElement) return;
    this.#find('sund-heading')?.focus();
  }

  #find(id: string | undefined): HTMLElement | null {
    return id === undefined ? null : this.#root.querySelector(`#${CSS.escape(id)}`);
  }

  /** What takes focus in each row, in order. */
  #rows(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(`[id^="${this.#rowPrefix}"]`)];
  }

  get #root(): ShadowRoot {
    return this.#element.renderRoot as ShadowRoot;
  }
}
