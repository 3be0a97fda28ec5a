import type { LitElement, ReactiveController } from 'lit';

/**
 * Knows how wide the widget itself is, in `em` of its own text, so that views are chosen by the column
 * they stand in and not by the screen. Asks for an update only when the width class changes.
 */
export class SizeController implements ReactiveController {
  /** Whether the widget is narrower than its limit. */
  narrow = false;
  readonly #host: LitElement;
  readonly #narrowBelow: number;
  #observer: ResizeObserver | undefined;

  /** @param narrowBelow width in `em` under which the widget counts as narrow. */
  constructor(host: LitElement, narrowBelow: number) {
    this.#host = host;
    this.#narrowBelow = narrowBelow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    // In the next frame: another view in this one is a "ResizeObserver loop", an error on the page.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const width = this.#host.offsetWidth;
    // Zero is a hidden tab, not a narrow column: keep the last answer until it is shown.
    if (width === 0) return;
    const size = Math.max(16, Number.parseFloat(getComputedStyle(this.#host).fontSize) || 16);
    const narrow = width / size < this.#narrowBelow;
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
