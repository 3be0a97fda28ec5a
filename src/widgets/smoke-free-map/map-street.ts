import { nothing, type LitElement } from 'lit';
import type { Basemap } from './street/basemap.js';
import type { StreetController, StreetHost } from './street/street-controller.js';
import type { MapInteraction } from './map-interaction.js';
import type { MapRendering } from './render-map.js';
import type { CardContext } from './views/card-context.js';

/** Offers a street map where the config names one, and shows it once it has been asked for. */
export class MapStreet {
  readonly #element: LitElement;
  readonly #host: StreetHost;
  #controller: StreetController | undefined;
  #read: { config: unknown; basemap: Basemap | undefined } | undefined;

  constructor(element: LitElement, host: StreetHost) {
    this.#element = element;
    this.#host = host;
  }

  /** Whether it stands in the place of the overview. */
  get isOpen(): boolean {
    return this.#controller?.isOpen === true;
  }

  /** The offer, or the map; nothing where there is none, or it did not come. */
  view(loaded: MapInteraction, rendering: MapRendering, context: CardContext): unknown {
    const { shown, state } = rendering;
    const { config, model, base } = shown;
    if (config.basemap?.kind !== 'xyz') return nothing;
    const part = loaded.lazy.use('street');
    if (!part) return nothing;
    if (this.#read?.config !== config) {
      this.#read = { config, basemap: part.readBasemap(config.basemap, base) };
    }
    const { basemap } = this.#read;
    if (!basemap) return nothing;
    this.#controller ??= new part.StreetController(this.#element, this.#host);
    const { question } = state;
    const spot = question?.kind === 'answered' ? question.spot : undefined;
    return this.#controller.view(
      {
        basemap,
        zones: loaded.found.in(rendering).zones,
        chosen: model.byId.get(state.openId ?? ''),
        // Where somebody pointed is not where they are.
        own: spot?.by === 'device' ? { point: spot.point, accuracy: spot.accuracy } : undefined,
      },
      context,
    );
  }
}
