import { html } from 'lit';
import { answersOf } from './domain/answers.js';
import { placeOf } from './domain/place.js';
import type { MapInteraction } from './map-interaction.js';
import { directionsTo } from './present/directions.js';
import { zoneSentences } from './present/zone-sentences.js';
import type { MapRendering } from './render-map.js';
import type { CardContext } from './views/card-context.js';

/** The card of one place; undefined until it is here, and where it cannot be fetched. */
export function drawPlace(
  loaded: MapInteraction,
  rendering: MapRendering,
  context: CardContext,
): unknown {
  const { config, model } = rendering.shown;
  const zone = placeOf(model);
  const part = zone && loaded.lazy.use('place');
  if (!part) return undefined;
  const ask = loaded.sign.ask(zone);
  return part.placeView(
    {
      zone,
      sentences: zoneSentences(zone, loaded.moment(), context),
      products: answersOf([zone]),
      map: html`<div class="map-place">
        ${loaded.overview.view(loaded, rendering, context) ?? html`<div class="map-space"></div>`}
      </div>`,
      isIllustrative: config.illustrative === true,
      directions: directionsTo(zone, config.directions, context.base),
      sign: loaded.sign.view(rendering, zone, context),
    },
    context,
    { openSign: ask },
  );
}
