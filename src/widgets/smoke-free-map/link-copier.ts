import type { LitElement } from 'lit';
import { TextCopier } from '../../core/element/text-copier.js';
import type { InteractionHost } from './interaction-host.js';
import type { MapAddress } from './map-address.js';
import { laterTexts } from './texts/later-texts.js';

/** Copies the address of what is shown, and where the browser refuses lets the visitor do it. */
export class LinkCopier {
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #address: MapAddress;
  readonly #copier: TextCopier<'link'>;
  #uncopied: string | undefined;

  constructor(element: LitElement, host: InteractionHost, address: MapAddress) {
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
    const link = this.#address.with(state);
    const isCopied = await this.#copier.copy('link', link);
    this.#uncopied = isCopied ? undefined : link;
    if (isCopied) this.#host.announce(laterTexts(shown).copiedLink);
    this.#element.requestUpdate();
    return isCopied;
  }

  /** What is shown is about to be something else. */
  forget(): void {
    this.#uncopied = undefined;
  }
}
