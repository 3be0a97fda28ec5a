import type { LitElement } from 'lit';

/** Leads the focus back to what a panel was opened from, however often that has been drawn since. */
export class WayBack {
  readonly #element: LitElement;
  #selector: string | undefined;

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** Remembers what has the focus: a row or a button by its id, a mark on the map by its zone. */
  remember(): void {
    const active = this.#root.activeElement;
    const zone = active?.getAttribute('data-zone');
    if (active?.id) this.#selector = `#${CSS.escape(active.id)}`;
    else this.#selector = zone ? `.map-place [data-zone="${CSS.escape(zone)}"]` : undefined;
  }

  /** False where it is gone, as with a panel that a link opened. */
  async follow(): Promise<boolean> {
    const selector = this.#selector;
    this.#selector = undefined;
    await this.#element.updateComplete;
    const before = selector && this.#root.querySelector<HTMLElement | SVGElement>(selector);
    if (before) before.focus();
    return Boolean(before);
  }

  get #root(): ShadowRoot {
    return this.#element.renderRoot as ShadowRoot;
  }
}
