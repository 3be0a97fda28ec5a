import { html, nothing, type TemplateResult } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { exampleStrip } from '../../core/element/frame.js';
import { heading } from '../../core/element/heading.js';
import type { InteractionLoader } from '../../core/element/interaction-loader.js';
import { introView } from '../../core/element/intro.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import type { SmokeFreeMapConfig } from './config.js';
import type { Listing } from './domain/listing.js';
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

/** All that the card is drawn from at first. */
export interface CardRendering {
  readonly shown: Shown<SmokeFreeMapConfig, Listing, MapTexts>;
  readonly state: MapState;
  readonly today: PlainDay;
  /** Whether the page may ask the device where it is. */
  readonly canLocate: boolean;
  /** Whose outline is drawn: four digits, or a name. */
  readonly municipality: string | undefined;
  readonly interaction: InteractionLoader<MapAction, MapIntents, MapInteraction>;
  readonly elementTexts: ElementTexts;
}

/** The same once its zones have been read whole. */
export interface MapRendering extends CardRendering {
  readonly shown: Shown<SmokeFreeMapConfig, MapModel, MapTexts>;
}

/** The whole card: the question, and the places as a list and on a map. */
export function renderMap(rendering: CardRendering): TemplateResult {
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

function body(rendering: CardRendering, context: CardContext): unknown {
  const { shown, state, canLocate, interaction } = rendering;
  const { config, model } = shown;
  const { texts } = context;
  const { loaded } = interaction;
  const full = loaded?.drawing.fullRendering(rendering);
  if ((full?.shown.model ?? model).zones.length === 0)
    return html`<p class="notice empty">${texts.empty}</p>`;
  const place =
    config.view === 'place' && full ? loaded?.drawing.drawPlace(loaded, full, context) : undefined;
  if (place) return place;
  const asking = state.question?.kind === 'asking';
  return html`${locateView({ possible: canLocate, asking }, context)}
    <div class="body">
      <div class="places">${places(rendering, full, context)}</div>
      <div class="map">
        <div class="map-place">
          ${(full && loaded?.drawing.drawMap(loaded, full, context)) ?? html`<div class="map-space"></div>`}
        </div>
        ${config.illustrative ? html`<p class="small muted">${texts.illustrative}</p>` : nothing}
      </div>
    </div>
    ${full && loaded?.drawing.drawActions(loaded, full, context)}`;
}

function places(
  rendering: CardRendering,
  full: MapRendering | undefined,
  context: CardContext,
): unknown {
  const { state, interaction } = rendering;
  const { loaded, send } = interaction;
  const panel = full && loaded?.drawing.drawPanel(loaded, full, context);
  if (panel) return panel;
  return html`${full && loaded?.drawing.drawQuestion(loaded, full, context)}
    <div class="finding">
      ${searchField(state.query, context, send)}
      <details class="filters">
        <summary>${context.texts.filters}</summary>
        ${full && loaded?.drawing.drawFilters(loaded, full, context)}
      </details>
    </div>
    ${(full && loaded?.drawing.drawList(loaded, full, context)) ?? listView(firstGroups(rendering), context, send)}`;
}

/** What its views are drawn with. */
export function cardContext(rendering: CardRendering): CardContext {
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
