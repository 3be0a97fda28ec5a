import { html, nothing, type LitElement } from 'lit';
import type { Zone } from './domain/model.js';
import { signFor } from './domain/sign.js';
import type { InteractionHost } from './interaction-host.js';
import type { MapAddress } from './map-address.js';
import type { MapParts } from './map-parts.js';
import { signPage } from './present/sign-page.js';
import type { MapRendering } from './render-map.js';
import { laterTexts } from './texts/later-texts.js';
import type { CardContext } from './views/card-context.js';

/** What the sign of a zone is made with. */
interface SignMeans {
  readonly lazy: MapParts;
  readonly address: MapAddress;
  /** Moves the focus to an element by its id, as soon as it is there. */
  readonly focus: (id: string) => void;
  /** Prints a part of the card alone, upright. */
  readonly print: (sheet: Element) => void;
}

/** Shows the sign of a zone when somebody asks for it, and prints it. */
export class MapSign {
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #means: SignMeans;
  #zoneId: string | undefined;

  constructor(element: LitElement, host: InteractionHost, means: SignMeans) {
    this.#element = element;
    this.#host = host;
    this.#means = means;
  }

  /** What asks for the sign of a zone; undefined where it is shown, or no rule could stand on one. */
  ask(zone: Zone): (() => void) | undefined {
    if (zone.id === this.#zoneId || signFor(zone) === undefined) return undefined;
    return () => void this.#open(zone);
  }

  /** The sign of a zone where it has been asked for. */
  view(rendering: MapRendering, zone: Zone, context: CardContext): unknown {
    const sign = zone.id === this.#zoneId ? signFor(zone) : undefined;
    if (!sign) return undefined;
    const part = this.#means.lazy.use('sign');
    if (!part)
      return part === null ? html`<p class="notice">${laterTexts(context).offline}</p>` : nothing;
    const { config } = rendering.shown;
    const page = config.deepLinks
      ? this.#means.address.with({ ...rendering.state, openId: zone.id })
      : location.href;
    return part.signView(
      {
        zone,
        sign,
        page: signPage(page),
        unit: config.contact.unit,
        isExample: config.example === true,
      },
      context,
      { print: this.#means.print },
    );
  }

  /** What is shown is about to be another place, or none. */
  forget(): void {
    this.#zoneId = undefined;
  }

  async #open(zone: Zone): Promise<void> {
    this.#zoneId = zone.id;
    this.#element.requestUpdate();
    await this.#means.lazy.load('sign');
    if (this.#host.rendering() && this.#zoneId === zone.id) this.#means.focus('sund-sign');
  }
}
