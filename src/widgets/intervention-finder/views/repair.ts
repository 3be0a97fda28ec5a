import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import { laterTexts } from '../texts/later-texts.js';
import { valueAlone, type ShownValue } from './shown-value.js';
import { anew, countText, nounWords } from './view-context.js';
import type { FinderAction, Send, ViewContext } from './view-context.js';

/** Something that can be taken away so that something is found. */
export interface RepairStep {
  /** A filter, or a word of the query. */
  readonly removes:
    | { readonly kind: 'filter'; readonly label: Text; readonly value: ShownValue }
    | { readonly kind: 'word'; readonly word: string };
  /** How many entries there are without it. */
  readonly count: number;
  /** What takes it away. */
  readonly action: FinderAction;
}

/** A search that found nothing. */
export interface RepairModel {
  /** Those that help, the most helpful first. */
  readonly steps: readonly RepairStep[];
  readonly query: string;
  /** Whether anything is filtered by. */
  readonly filtered: boolean;
}

/** What to do where nothing was found: what to remove, and how much is found then. */
export function repairView(model: RepairModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { steps, query, filtered } = model;
  const key = `${query} ${steps.map(({ count }) => count).join(' ')}`;
  const shown = html`<div class="notice nothing-found">
    <p><b>${later.nothingFound(nounWords(context))}</b></p>
    <p>${steps.length > 0 ? later.repair : later.noRepair}</p>
    ${
      steps.length > 0
        ? html`<ul class="repairs" role="list">
            ${steps.map((step) => html`<li>${stepButton(step, context, send)}</li>`)}
          </ul>`
        : nothing
    }
    <div class="actions">
      ${
        query
          ? clearButton(
              context.texts.clearSearch,
              { type: 'search', text: '', now: true },
              context,
              send,
            )
          : nothing
      }
      ${
        filtered
          ? clearButton(context.texts.clearFilters, { type: 'clear' }, context, send)
          : nothing
      }
    </div>
  </div>`;
  return html`${anew(key, shown, context)}`;
}

function stepButton(step: RepairStep, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { removes, count, action } = step;
  const name =
    removes.kind === 'word'
      ? context.texts.quoted(removes.word)
      : valueAlone(removes.label, removes.value, context);
  return html`<button type="button" class="button" @click=${() => act(action, context, send)}>
    <span>${later.repairBefore} <em>${name}</em>: ${countText(count, context)}</span>
  </button>`;
}

function clearButton(
  words: string,
  action: FinderAction,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return html`<button type="button" class="button" @click=${() => act(action, context, send)}>
    ${words}
  </button>`;
}

/** The button goes with the message; what was found instead comes next. */
function act(action: FinderAction, { intents, idPrefix }: ViewContext, send: Send): void {
  send(action);
  intents.focus(`${idPrefix}-summary`);
}
