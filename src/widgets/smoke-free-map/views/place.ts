import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import { leadingStatus } from '../domain/leading-status.js';
import type { ProductAnswer, Zone } from '../domain/model.js';
import { placeDa } from '../texts/place.da.js';
import { placeEn } from '../texts/place.en.js';
import { laterTexts } from '../texts/later-texts.js';
import { directionsLink, signButton } from './actions.js';
import { anew, type CardContext } from './card-context.js';
import { productRows, ruleDetails } from './rule-details.js';
import { statusSign } from './status-sign.js';
import { categoryName, zoneName } from './view-context.js';

/** One place, for its own page. */
export interface PlaceModel {
  readonly zone: Zone;
  /** The answer first, then what there is to say about it. */
  readonly sentences: readonly string[];
  readonly products: readonly ProductAnswer[];
  /** The small map of it. */
  readonly map: unknown;
  /** Whether it was drawn and not measured. */
  readonly isIllustrative: boolean;
  /** Where the way to it is found; undefined where the config wants none. */
  readonly directions: string | undefined;
  /** The sign, once it has been asked for. */
  readonly sign: unknown;
}

/** What a visitor can do there. */
export interface PlaceIntents {
  /** Shows the sign to print; undefined where it is shown, or no rule could stand on one. */
  readonly openSign: (() => void) | undefined;
}

/** A place, what holds there and why, a small map of it, and the sign to put up. */
export function placeView(model: PlaceModel, context: CardContext, intents: PlaceIntents): unknown {
  const { zone, products, map, isIllustrative, sign } = model;
  const later = laterTexts(context);
  const texts = context.lang.startsWith('da') ? placeDa : placeEn;
  const view = html`<article class="place" aria-labelledby=${`${context.idPrefix}-place`}>
    <div class="place-said">
      ${answerView(model, context)} ${productRows(products, context)}
      ${zone.isApproximate ? html`<p class="small muted">${later.approximate}</p>` : nothing}
      ${ruleDetails(zone, { named: false }, context)}
      ${
        zone.url === ''
          ? nothing
          : html`<p class="small">${outwardLink(zone.url, later.readMore, context)}</p>`
      }
    </div>
    <div class="place-map">
      ${map} ${isIllustrative ? html`<p class="small muted">${texts.illustrative}</p>` : nothing}
      ${actionsView(model, context, intents)}
    </div>
    ${sign === undefined ? nothing : html`<div class="place-sign">${sign}</div>`}
  </article>`;
  return anew(zone.id, view, context);
}

function answerView({ zone, sentences }: PlaceModel, context: CardContext): TemplateResult {
  const { status } = leadingStatus(zone.rule);
  const [first, ...others] = sentences;
  return html`<div class="answer ${status}">
    <div class="answer-head">
      ${statusSign(status)}
      ${heading(context.headingLevel + 1, first, {
        id: `${context.idPrefix}-place`,
        class: 'answer-title',
        focusable: true,
      })}
    </div>
    ${others.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="small muted">${whereWords(zone, context)}</p>
  </div>`;
}

/** “Eksempelskolen · Skole · Eksempelvej 1”. */
function whereWords(zone: Zone, context: CardContext): string {
  const parts = [zoneName(zone, context), categoryName(zone.category, context), zone.address];
  return parts.filter((part) => part !== '').join(' · ');
}

function actionsView(
  { directions }: PlaceModel,
  context: CardContext,
  { openSign }: PlaceIntents,
): TemplateResult | typeof nothing {
  if (openSign === undefined && directions === undefined) return nothing;
  return html`<div class="actions">
    ${directions === undefined ? nothing : directionsLink(directions, context)}
    ${openSign ? signButton(openSign, context) : nothing}
  </div>`;
}
