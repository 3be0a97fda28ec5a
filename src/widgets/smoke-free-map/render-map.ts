import { html, nothing, type TemplateResult } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { exampleStrip } from '../../core/element/frame.js';
import { heading } from '../../core/element/heading.js';
import type { InteractionLoader } from '../../core/element/interaction-loader.js';
import { introView } from '../../core/element/intro.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import type { SmokeFreeMapConfig } from './config.js';
import type { MapModel } from './domain/places.js';
import type { MapAction, MapState } from './domain/state.js';
import type { MapInteraction } from './map-interaction.js';
import { firstGroups } from './present/first-groups.js';
import type { MapTexts } from './texts/da.js';
import type { CardContext, MapIntents } from './views/card-context.js';
import { listView } from './views/list.js';
import { locateView } from './views/locate.js';
import { searchField } from './views/search-field.js';
import { say } from './views/view-context.js';

/** All that the card is drawn from. */
export interface MapRendering {
  readonly shown: Shown<SmokeFreeMapConfig, MapModel, MapTexts>;
  readonly state: MapState;
  readonly today: PlainDay;
  /** Whether the page may ask the device where it is. */
  readonly canLocate: boolean;
  /** Whose outline is drawn: four digits, or a name. */
  readonly municipality: string | undefined;
  readonly interaction: InteractionLoader<MapAction, MapIntents, MapInteraction>;
  readonly elementTexts: ElementTexts;
}

/** The whole card: the question, and the places as a list and on a map. */
export function renderMap(rendering: MapRendering): TemplateResult {
  const { shown, interaction, elementTexts } = rendering;
  const { config } = shown;
  const { loaded } = interaction;
  const context = cardContext(rendering);
  const { idPrefix, headingLevel, texts } = context;
  return html`<section class="card places-card" aria-labelledby=${`${idPrefix}-heading`}>
    ${config.example ? exampleStrip(elementTexts) : nothing}
    ${heading(headingLevel, config.title ? say(config.title, context) : texts.heading, {
      id: `${idPrefix}-heading`,
      class: 'title',
      focusable: true,
    })}
    ${config.intro ? introView(config.intro, shown, () => loaded?.lazy.use('prose')) : nothing}
    ${body(rendering, context)} ${shown.foot}
  </section>`;
}

function body(rendering: MapRendering, context: CardContext): unknown {
  const { shown, state, canLocate, interaction } = rendering;
  const { config, model } = shown;
  const { texts } = context;
  const { loaded } = interaction;
  if (model.zones.length === 0) return html`<p class="notice empty">${texts.empty}</p>`;
  const place =
    config.view === 'place' ? loaded?.drawing.drawPlace(loaded, rendering, context) : undefined;
  if (place) return place;
  const asking = state.question?.kind === 'asking';
  return html`${locateView({ possible: canLocate, asking }, context)}
    <div class=${bodyClass(rendering)}>
      <div class="places">${places(rendering, context)}</div>
      <div class="map">
        <div class="map-place">
          ${loaded?.drawing.drawMap(loaded, rendering, context) ?? html`<div class="map-space"></div>`}
        </div>
        ${config.illustrative ? html`<p class="small muted">${texts.illustrative}</p>` : nothing}
      </div>
    </div>
    ${loaded?.drawing.drawActions(loaded, rendering, context)}`;
}

/** On paper a place that is open stands alone, and the map's numbered table is the list. */
function bodyClass({ state, interaction }: MapRendering): string {
  if (state.openId !== undefined) return 'body one-on-paper';
  return interaction.loaded?.overview.isWhole ? 'body table-on-paper' : 'body';
}

function places(rendering: MapRendering, context: CardContext): unknown {
  const { state, interaction } = rendering;
  const { loaded, send } = interaction;
  const panel = loaded?.drawing.drawPanel(loaded, rendering, context);
  if (panel) return panel;
  return html`${loaded?.drawing.drawQuestion(loaded, rendering, context)}
    <div class="finding">
      ${searchField(state.query, context, send)}
      <details class="filters">
        <summary>${context.texts.filters}</summary>
        ${loaded?.drawing.drawFilters(loaded, rendering, context)}
      </details>
      ${loaded?.drawing.drawAddressSearch(loaded, rendering, context)}
    </div>
    ${loaded?.drawing.drawList(loaded, rendering, context) ?? listView(firstGroups(rendering), context, send)}`;
}

/** What its views are drawn with. */
export function cardContext(rendering: MapRendering): CardContext {
  const { shown, interaction, today } = rendering;
  const { texts, language, languages, headingLevel, base } = shown;
  const { loaded } = interaction;
  return {
    texts,
    lang: language,
    languages,
    headingLevel,
    idPrefix: 'sund',
    base,
    today,
    hrefOf: loaded?.hrefOf(rendering),
    intents: interaction.intents,
    parts: loaded?.parts ?? {},
  };
}
