import { html, nothing } from 'lit';
import { outwardLink } from '../../core/element/outward-link.js';
import { answersOf } from './domain/answers.js';
import type { Zone } from './domain/model.js';
import { distanceTo } from './domain/nearness.js';
import type { MapInteraction } from './map-interaction.js';
import { awayWords } from './present/distance-words.js';
import { byKind } from './present/first-groups.js';
import { directionsTo } from './present/directions.js';
import { zoneSentences } from './present/zone-sentences.js';
import type { MapRendering } from './render-map.js';
import { laterTexts } from './texts/later-texts.js';
import { cardActions, zoneActions } from './views/actions.js';
import type { CardContext } from './views/card-context.js';
import { filtersView, nothingFoundView } from './views/filters.js';
import { listView, type ListModel } from './views/list.js';
import { panelView } from './views/panel.js';
import { unansweredView, verdictView } from './views/verdict.js';
import { say } from './views/view-context.js';

export { drawPlace } from './draw-place.js';

/** The panel of the open zone; undefined where none is open. */
export function drawPanel(
  loaded: MapInteraction,
  rendering: MapRendering,
  context: CardContext,
): unknown {
  const { state, shown } = rendering;
  const zone = shown.model.byId.get(state.openId ?? '');
  if (!zone) return undefined;
  const products = answersOf([zone]);
  return panelView(
    {
      zone,
      sentences: zoneSentences(zone, loaded.moment(), context),
      products,
      fromAnswer: state.question?.kind === 'answered',
      actions: drawZoneActions(loaded, rendering, zone, context),
      sign: loaded.sign.view(rendering, zone, context),
    },
    context,
  );
}

function drawZoneActions(
  loaded: MapInteraction,
  { shown, state, interaction }: MapRendering,
  zone: Zone,
  context: CardContext,
): unknown {
  const { config } = shown;
  const { links } = loaded;
  const zoomed = state.zoomedId === zone.id;
  return zoneActions(
    {
      directions: directionsTo(zone, config.directions, context.base),
      canCopy: config.deepLinks === true,
      copied: links.copied,
      uncopied: links.uncopied,
      zoomed,
      makeSign: loaded.sign.ask(zone),
      zoom: () => interaction.send({ type: 'zoom', ...(!zoomed && { id: zone.id }) }),
    },
    context,
  );
}

/** The answer to where one may smoke, or how far it has come. */
export function drawQuestion(
  loaded: MapInteraction,
  rendering: MapRendering,
  context: CardContext,
): unknown {
  const { question } = rendering.state;
  if (!question) return nothing;
  if (question.kind !== 'answered') return unansweredView(question, context);
  const { spot } = question;
  return verdictView(
    loaded.answer(rendering, spot, context),
    spot.by === 'device' && rendering.canLocate,
    context,
  );
}

/** The fields to choose zones by. */
export function drawFilters(
  _loaded: MapInteraction,
  { shown, state, interaction }: MapRendering,
  context: CardContext,
): unknown {
  const categories = shown.model.groups.map(({ category }) => category);
  const canSort = state.question?.kind === 'answered';
  return filtersView({ categories, chosen: state, canSort }, context, interaction.send);
}

/** The offer to search for an address, where the config names a register. */
export function drawAddressSearch(
  loaded: MapInteraction,
  rendering: MapRendering,
  context: CardContext,
): unknown {
  return loaded.addressSearch.view(loaded, rendering, context);
}

/** The zones that are found. */
export function drawList(
  loaded: MapInteraction,
  rendering: MapRendering,
  context: CardContext,
): unknown {
  const { state, interaction } = rendering;
  const found = loaded.found.in(rendering);
  const model = found.isByDistance
    ? byDistance(found.zones, rendering, context)
    : byKind(found.zones, state);
  const nothingFound = nothingFoundView(state.query.trim() !== '', context, interaction.send);
  return listView({ ...model, nothingFound }, context, interaction.send);
}

function byDistance(
  zones: readonly Zone[],
  { state }: MapRendering,
  context: CardContext,
): ListModel {
  const { limit, activeId, question } = state;
  const spot = question?.kind === 'answered' ? question.spot : undefined;
  const rows = zones.slice(0, limit).map((zone) => ({
    zone,
    active: zone.id === activeId,
    away: spot && awayWords(distanceTo(zone, spot.point), context),
  }));
  return {
    count: zones.length,
    groups: rows.length > 0 ? [{ category: undefined, rows }] : [],
    more: Math.max(0, zones.length - limit),
  };
}

/** What can be done with the card as a whole. */
export function drawActions(
  _loaded: MapInteraction,
  { shown }: MapRendering,
  context: CardContext,
): unknown {
  const { report } = shown.config;
  return cardActions(
    report &&
      html`${laterTexts(context).reportAsk}
      ${outwardLink(report.href, say(report.label, context), context)}`,
    context,
  );
}

/** The overview, and the offer of a street map; undefined until the first of them is here. */
export function drawMap(
  loaded: MapInteraction,
  rendering: MapRendering,
  context: CardContext,
): unknown {
  const overview = loaded.overview.view(loaded, rendering, context);
  if (overview === undefined) return undefined;
  const street = loaded.street.view(loaded, rendering, context);
  // On paper there is the overview, whichever is seen on the screen.
  return html`<div class=${loaded.street.isOpen ? 'overview-place on-paper' : 'overview-place'}>
      ${overview ?? html`<p class="notice">${laterTexts(context).offline}</p>`}
    </div>
    ${street}`;
}
