import type { LitElement, ReactiveController } from 'lit';

/**
 * Unfolds every `<details>` of a widget while the printer looks, since on paper nothing can be unfolded,
 * and folds them again after: by a button of ours or by the browser's own command.
 */
export class DetailsOnPaper implements ReactiveController {
  readonly #host: LitElement;
  #unfolded: readonly HTMLDetailsElement[] = [];
  readonly #onBeforePrint = (): void => this.#unfold();
  readonly #onAfterPrint = (): void => this.#fold();

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#fold();
  }

  #unfold(): void {
    const folded =
      this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#unfolded = [...this.#unfolded, ...folded];
    for (const details of folded) details.open = true;
  }

  #fold(): void {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
  }
}
