import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import type { ProductAnswer, Zone } from '../domain/model.js';
import { leadingStatus } from '../domain/leading-status.js';
import { laterTexts } from '../texts/later-texts.js';
import { anew, type CardContext } from './card-context.js';
import { productRows, ruleDetails } from './rule-details.js';
import { categoryName, zoneName } from './view-context.js';

/** A zone in full. */
export interface PanelModel {
  readonly zone: Zone;
  /** The answer in sentences. */
  readonly sentences: readonly string[];
  readonly products: readonly ProductAnswer[];
  /** Whether the panel was opened from an answer, and leads back there. */
  readonly fromAnswer: boolean;
  /** What can be done about it. */
  readonly actions: unknown;
  /** The sign to put up there, where it has been asked for. */
  readonly sign: unknown;
}

/** A zone with its rule, and what can be done about it. The same from list, map, search and answer. */
export function panelView(model: PanelModel, context: CardContext): unknown {
  const { zone, sentences, products, fromAnswer, actions, sign } = model;
  const { idPrefix, headingLevel, intents } = context;
  const later = laterTexts(context);
  const id = `${idPrefix}-panel-heading`;
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    intents.close();
  };
  const { status } = leadingStatus(zone.rule);
  const view = html`<article class="panel" aria-labelledby=${id} @keydown=${escape}>
    <p class="way-back">
      <button type="button" class="link" @click=${() => intents.close()}>
        <span class="back-arrow" aria-hidden="true">${later.backArrow}</span
        >${fromAnswer ? later.backToAnswer : later.back}
      </button>
    </p>
    <div class="panel-head">
      <span class="number ${status}">${zone.number}</span>
      <div class="what">
        ${heading(headingLevel + 1, zoneName(zone, context), {
          id,
          class: 'panel-title',
          focusable: true,
        })}
        <p class="muted">${whereWords(zone, context)}</p>
      </div>
    </div>
    ${answer(sentences, status)} ${productRows(products, context)}
    ${zone.isApproximate ? html`<p class="small muted">${later.approximate}</p>` : nothing}
    ${ruleDetails(zone, { named: false }, context)} ${actions} ${readMore(zone, context)} ${sign}
  </article>`;
  return anew(zone.id, view, context);
}

function answer(sentences: readonly string[], status: string): TemplateResult {
  const [first, ...others] = sentences;
  return html`<div class="answer ${status}">
    <p class="answer-title">${first}</p>
    ${others.length > 0 ? html`<p>${others.join(' ')}</p>` : nothing}
  </div>`;
}

/** “Legeplads · Borgmester Jensens Allé 25”. */
function whereWords(zone: Zone, context: CardContext): string {
  const kind = categoryName(zone.category, context);
  return zone.address === '' ? kind : `${kind} · ${zone.address}`;
}

function readMore(zone: Zone, context: CardContext): TemplateResult | typeof nothing {
  if (zone.url === '') return nothing;
  return html`<p class="small">${outwardLink(zone.url, laterTexts(context).readMore, context)}</p>`;
}
