import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { inPortions } from '../../../core/element/in-portions.js';
import type { Text } from '../../../core/text/text.js';
import { planTexts } from '../texts/plan-texts.js';
import { plannedItem, type PlannedItem } from './planned-item.js';
import { shortlistActions } from './shortlist-actions.js';
import { anew, countText, nounWords, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

export { shortlistStyles as styles } from './shortlist.styles.js';
export type { PlannedItem } from './planned-item.js';

/** Each has a good number of fields, so that few are drawn at once. */
const ITEMS_AT_ONCE = 5;

/** What the visitor has kept, and what they plan with it. */
export interface ShortlistModel {
  readonly items: readonly PlannedItem[];
  /** What was removed last, as long as it can be put back. */
  readonly removed?: { readonly id: string; readonly title: Text } | undefined;
  /** How many may stand beside each other. */
  readonly mostCompared: number;
  /** How many have no time, and so no place in a year wheel. */
  readonly withoutPeriod: number;
  /** How many ids of a link lead to nothing. */
  readonly lost: number;
  /** What is on its way to paper, where it is not all that is seen. */
  readonly printing?: 'compare' | undefined;
}

/**
 * The visitor's list, in their order.
 * @param compare the comparison, where enough is chosen; it stands below the list
 */
export function shortlistView(
  model: ShortlistModel,
  context: ViewContext,
  send: Send,
  compare: unknown = nothing,
): TemplateResult {
  const { items, removed, printing } = model;
  return html`<div class=${printing ? `shortlist printing-${printing}` : 'shortlist'}>
    ${listHead(model, context)} ${removed ? undoLine(removed, context, send) : nothing}
    ${
      items.length === 0
        ? emptyList(context, send)
        : html`${shortlistActions(model, context, compare !== nothing)}
          ${list(model, context, send)} ${compare}`
    }
  </div>`;
}

function listHead({ items, lost }: ShortlistModel, context: ViewContext): TemplateResult {
  const plan = planTexts(context);
  const { texts, headingLevel, idPrefix, deepLinks } = context;
  const count = countText(items.length, context);
  return html`<div class="shortlist-head">
      ${heading(headingLevel + 1, texts.views.shortlist, {
        id: `${idPrefix}-shortlist-heading`,
        focusable: true,
      })}
      ${items.length > 0 ? anew(count, html`<p class="muted">${count}</p>`, context) : nothing}
    </div>
    ${
      items.length > 0
        ? html`<p class="small shortlist-keep">
            ${plan.listVanishes} ${deepLinks ? plan.keepByLink : plan.keepByFile}
            ${deepLinks ? plan.linkHolds : nothing}
            <span id=${`${idPrefix}-notes-stay`}>${plan.notesStay}</span>
          </p>`
        : nothing
    }
    ${
      lost > 0
        ? html`<p class="notice">${plan.lostFromLink(lost, nounWords(context))}</p>`
        : nothing
    }`;
}

function undoLine(
  removed: NonNullable<ShortlistModel['removed']>,
  context: ViewContext,
  send: Send,
): unknown {
  const plan = planTexts(context);
  const { idPrefix, intents } = context;
  const undo = (): void => {
    send({ type: 'shortlist-restore' });
    intents.focus(`${idPrefix}-shortlist-heading`);
  };
  const line = html`<p class="notice shortlist-undo">
    <span id=${`${idPrefix}-removed`}>${plan.removed(words(removed.title, context))}</span>
    <button
      type="button"
      class="button"
      id=${`${idPrefix}-undo`}
      aria-describedby=${`${idPrefix}-removed`}
      @click=${undo}
    >
      ${plan.undo}
    </button>
  </p>`;
  return anew(removed.id, line, context);
}

function emptyList(context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const { idPrefix, intents } = context;
  const leave = (): void => {
    send({ type: 'show-view', view: 'list' });
    intents.focus(`${idPrefix}-heading`);
  };
  return html`<div class="notice shortlist-empty">
    <p><b>${plan.emptyList}</b></p>
    <p>${plan.emptyHow}</p>
    <p>
      <button type="button" class="button" @click=${leave}>${plan.goToResults}</button>
    </p>
  </div>`;
}

function list(model: ShortlistModel, context: ViewContext, send: Send): TemplateResult {
  const { items } = model;
  const compared = items.filter((item) => item.compared).length;
  const full = compared >= model.mostCompared;
  return html`<ol class="planned-list" role="list">
    ${inPortions(items, {
      size: ITEMS_AT_ONCE,
      keyOf: ({ id }) => id,
      moves: true,
      draw: (item, index) =>
        plannedItem(
          item,
          { index, of: items.length, full, name: words(item.title, context) },
          context,
          send,
        ),
    })}
  </ol>`;
}
