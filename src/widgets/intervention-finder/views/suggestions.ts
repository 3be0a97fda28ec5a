import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import { laterTexts } from '../texts/later-texts.js';
import { valueWords, type ShownValue } from './shown-value.js';
import { anew, words } from './view-context.js';
import type { FinderAction, Send, ViewContext } from './view-context.js';

/** A filter that a word of the query is the name of. */
export interface SuggestedFilter {
  readonly label: Text;
  readonly value: ShownValue;
  /** What adds it. */
  readonly action: FinderAction;
}

/** What can be said of the query beside what it found. */
export interface SuggestionsModel {
  readonly filters: readonly SuggestedFilter[];
  /** Words that were left out, since nothing has all of them. */
  readonly dropped: readonly string[];
  /** The query as it was probably meant. */
  readonly meant?: string | undefined;
}

/** How the query was probably meant, which words were left out, and filters that it names. */
export function suggestionsView(
  { filters, dropped, meant }: SuggestionsModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return html`${meant === undefined ? nothing : meantLine(meant, context, send)}
  ${dropped.length > 0 ? droppedLine(dropped, context) : nothing}
  ${filters.length > 0 ? filterLine(filters, context, send) : nothing}`;
}

/** "Mente du sundhedsplejerske?" */
function meantLine(meant: string, context: ViewContext, send: Send): unknown {
  const search = (): void => {
    send({ type: 'search', text: meant, now: true });
    context.intents.focus(`${context.idPrefix}-summary`);
  };
  const line = html`<p class="meant">
    ${laterTexts(context).didYouMean}
    <button type="button" class="link" @click=${search}>${meant}</button>?
  </p>`;
  return anew(meant, line, context);
}

function droppedLine(dropped: readonly string[], context: ViewContext): unknown {
  const later = laterTexts(context);
  const said = later.dropped(
    context.format.list(dropped.map(context.texts.quoted)),
    dropped.length,
  );
  return anew(said, html`<p class="notice small">${said}</p>`, context);
}

function filterLine(
  filters: readonly SuggestedFilter[],
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const choose = (action: FinderAction): void => {
    send(action);
    context.intents.focus(`${context.idPrefix}-summary`);
  };
  return html`<div class="suggestions">
    <span>${later.suggestFilters}</span>
    ${filters.map(({ label, value, action }) => {
      const name = `${words(label, context)}: ${valueWords(value, context)}`;
      const chip = html`<button type="button" class="chip" @click=${() => choose(action)}>
        <span><span class="visually-hidden">${later.suggestBefore} </span>${name}</span>
      </button>`;
      return anew(name, chip, context);
    })}
  </div>`;
}
