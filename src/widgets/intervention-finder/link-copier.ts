import type { LitElement } from 'lit';
import { TextCopier } from '../../core/element/text-copier.js';
import type { FinderAddress } from './finder-address.js';
import type { InteractionHost } from './interaction-host.js';

/** Copies the address of what is shown, and where the browser refuses lets the visitor do it. */
export class LinkCopier {
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #address: FinderAddress;
  readonly #copier: TextCopier<'link'>;
  #uncopied: string | undefined;

  constructor(element: LitElement, host: InteractionHost, address: FinderAddress) {
    this.#element = element;
    this.#host = host;
    this.#address = address;
    this.#copier = new TextCopier(element);
  }

  /** True for a few seconds after it was copied. */
  get copied(): boolean {
    return this.#copier.copied !== undefined;
  }

  /** The address that could not be copied; undefined once it is not that of what is shown any more. */
  get uncopied(): string | undefined {
    return this.#uncopied;
  }

  /** False where the browser would not: over http, or in a frame without the permission. */
  async copy(): Promise<boolean> {
    const { shown, state } = this.#host.rendering() ?? {};
    if (!shown || !state) return true;
    const link = this.#address.with(state, shown.model.start);
    const isCopied = await this.#copier.copy('link', link);
    this.#uncopied = isCopied ? undefined : link;
    if (isCopied) this.#host.announce(shown.texts.copiedLink);
    this.#element.requestUpdate();
    return isCopied;
  }

  /** What is shown is about to be something else. */
  forget(): void {
    this.#uncopied = undefined;
  }
}
