import { nothing, type LitElement } from 'lit';
import type { AddressController, AddressHost } from './address/address-controller.js';
import type { AddressProvider } from './address/provider.js';
import type { MapInteraction } from './map-interaction.js';
import type { MapRendering } from './render-map.js';
import type { CardContext } from './views/card-context.js';

/** Offers to search for an address where the config names a register of them. */
export class AddressSearch {
  readonly #element: LitElement;
  readonly #host: AddressHost;
  #controller: AddressController | undefined;
  #made: { config: unknown; provider: AddressProvider | undefined } | undefined;

  constructor(element: LitElement, host: AddressHost) {
    this.#element = element;
    this.#host = host;
  }

  /** The offer, or the search; nothing where there is none, or it did not come. */
  view(loaded: MapInteraction, { shown }: MapRendering, context: CardContext): unknown {
    const { config, base } = shown;
    const { addressSearch, municipality } = config;
    if (!addressSearch) return nothing;
    const part = loaded.lazy.use('address');
    if (!part) return nothing;
    if (this.#made?.config !== config) {
      const provider = part.adressevaelger(addressSearch, base, municipality);
      this.#made = { config, provider };
    }
    const { provider } = this.#made;
    if (!provider) return nothing;
    this.#controller ??= new part.AddressController(this.#element, this.#host);
    return this.#controller.view(provider, context);
  }
}
