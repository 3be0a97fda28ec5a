import { html, nothing, type TemplateResult } from 'lit';
import { laterTexts } from '../texts/later-texts.js';
import type { CardContext } from './card-context.js';

/** What can be done about one zone. */
export interface ZoneActionsModel {
  /** Where it is told how to get there; undefined where there is no such link. */
  readonly directions: string | undefined;
  readonly canCopy: boolean;
  /** True for a few seconds after the link was copied. */
  readonly copied: boolean;
  /** The address, where the browser would not copy it. */
  readonly uncopied: string | undefined;
  /** Whether the map shows it near by. */
  readonly zoomed: boolean;
  readonly zoom: () => void;
  /** Shows the sign to put up there; undefined where it is shown, or there can be none. */
  readonly makeSign: (() => void) | undefined;
}

/** The way there, a link to send, and the place on the map. */
export function zoneActions(model: ZoneActionsModel, context: CardContext): TemplateResult {
  const { directions, canCopy, copied, zoomed, zoom, makeSign } = model;
  const { intents, idPrefix } = context;
  const later = laterTexts(context);
  return html`<div class="actions">
      ${directions === undefined ? nothing : directionsLink(directions, context)}
      <button
        type="button"
        class="button"
        id=${`${idPrefix}-zoom`}
        aria-pressed=${zoomed ? 'true' : 'false'}
        @click=${zoom}
      >
        ${later.zoomIn}
      </button>
      ${
        canCopy
          ? html`<button type="button" class="button" @click=${() => intents.copyLink()}>
              ${copied ? later.copiedLink : later.copyLink}
            </button>`
          : nothing
      }
      ${makeSign ? signButton(makeSign, context) : nothing}
    </div>
    ${model.uncopied === undefined ? nothing : uncopiedLink(model.uncopied, context)}`;
}

/** What asks for the sign to put up at a place. */
export function signButton(makeSign: () => void, context: CardContext): TemplateResult {
  return html`<button type="button" class="button" @click=${makeSign}>
    ${laterTexts(context).printSign}
  </button>`;
}

/** The way to a place, in a window of its own. */
export function directionsLink(directions: string, context: CardContext): TemplateResult {
  const { findWay, newTab } = laterTexts(context);
  return html`<a class="button" href=${directions} rel="noopener noreferrer" target="_blank"
    >${findWay}<span class="visually-hidden"> ${newTab}</span></a
  >`;
}

/** A link that the browser would not copy, to be copied by hand: with the focus it is selected. */
function uncopiedLink(link: string, context: CardContext): TemplateResult {
  const id = `${context.idPrefix}-link`;
  const select = ({ currentTarget }: Event): void =>
    (currentTarget as HTMLInputElement).setSelectionRange(0, link.length);
  return html`<div class="uncopied small">
    <label for=${id}>${laterTexts(context).uncopiedLink}</label>
    <input id=${id} class="field" type="text" readonly dir="ltr" .value=${link} @focus=${select} />
  </div>`;
}

/** What can be done with the card as a whole. */
export function cardActions(report: unknown, context: CardContext): TemplateResult {
  const later = laterTexts(context);
  return html`<div class="actions card-actions">
    <button type="button" class="button" @click=${() => context.intents.print()}>
      ${later.print}
    </button>
    ${report === undefined ? nothing : html`<span class="report">${report}</span>`}
  </div>`;
}
