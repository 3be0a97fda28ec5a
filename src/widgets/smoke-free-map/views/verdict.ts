import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Question } from '../domain/state.js';
import type { NearbyPlace, VerdictModel } from '../present/verdict-model.js';
import { laterTexts } from '../texts/later-texts.js';
import { anew, zoneId, type CardContext } from './card-context.js';
import { productRows, ruleDetails } from './rule-details.js';
import { statusSign } from './status-sign.js';
import { zoneName } from './view-context.js';

/** What holds where the visitor asked: the answer first, then what it rests on, and where to go on. */
export function verdictView(model: VerdictModel, canRetry: boolean, context: CardContext): unknown {
  const { heading: words, status, sentences, cautions, products, ruledBy, accuracy } = model;
  const { headingLevel, idPrefix } = context;
  const id = `${idPrefix}-answer-heading`;
  const named = ruledBy.length > 1;
  const view = html`<section class="answer ${status ?? 'none'}" aria-labelledby=${id}>
    <div class="answer-head">
      ${status ? statusSign(status) : nothing}
      ${heading(headingLevel + 1, words, { id, class: 'answer-title', focusable: true })}
    </div>
    ${sentences.length > 0 ? html`<p>${sentences.join(' ')}</p>` : nothing}
    ${cautions.map((caution) => html`<p>${caution}</p>`)}
    ${products.length > 0 ? productRows(products, context) : nothing}
    ${ruledBy.map((zone) => ruleDetails(zone, { named }, context))} ${nearbyView(model, context)}
    ${accuracy === undefined ? nothing : html`<p class="small muted">${accuracy}</p>`}
    ${answerActions(canRetry, context)}
  </section>`;
  return anew(model, view, context);
}

/** Why there is no answer, or not yet. */
export function unansweredView(
  question: Exclude<Question, { kind: 'answered' }>,
  context: CardContext,
): unknown {
  const { headingLevel, idPrefix } = context;
  const later = laterTexts(context);
  const id = `${idPrefix}-answer-heading`;
  if (question.kind === 'asking') {
    return anew(
      'asking',
      html`<div class="answer none">
        <p class="answer-title">${later.asking}</p>
        <p>${later.askingHint}</p>
      </div>`,
      context,
    );
  }
  const { reason } = question;
  const view = html`<section class="answer none" aria-labelledby=${id}>
    ${heading(headingLevel + 1, later.failedHeadings[reason], {
      id,
      class: 'answer-title',
      focusable: true,
    })}
    <p>${later.failedHints[reason]}</p>
    ${answerActions(true, context)}
  </section>`;
  return anew(reason, view, context);
}

/** The way on: to what is nearest, or to more about what the answer is about. */
function nearbyView(
  { nearby, isNearest }: VerdictModel,
  context: CardContext,
): TemplateResult | typeof nothing {
  if (nearby.length === 0) return nothing;
  const later = laterTexts(context);
  return html`${isNearest ? html`<p class="nearby-label">${later.nearestPlace}</p>` : nothing}
    <ul class="nearby" role="list">
      ${nearby.map((place) => html`<li>${nearbyPlace(place, isNearest, context)}</li>`)}
    </ul>`;
}

function nearbyPlace(
  { zone, away }: NearbyPlace,
  isNearest: boolean,
  context: CardContext,
): TemplateResult {
  const name = zoneName(zone, context);
  const words = isNearest ? name : laterTexts(context).moreAbout(name);
  return html`<button
      type="button"
      class="link"
      id=${zoneId(zone.id, context, 'near')}
      @click=${() => context.intents.open(zone.id)}
    >
      ${words}</button
    >${
      away === undefined
        ? nothing
        : html`<span class="visually-hidden">, </span><span class="nearby-away">${away}</span>`
    }`;
}

function answerActions(canRetry: boolean, context: CardContext): TemplateResult {
  const later = laterTexts(context);
  const { intents } = context;
  return html`<div class="actions">
    ${
      canRetry
        ? html`<button type="button" class="button" @click=${() => intents.locate()}>
            ${later.tryAgain}
          </button>`
        : nothing
    }
    <button type="button" class="button" @click=${() => intents.forget()}>
      ${later.closeAnswer}
    </button>
  </div>`;
}
