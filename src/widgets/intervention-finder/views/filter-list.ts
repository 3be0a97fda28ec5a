import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { laterTexts } from '../texts/later-texts.js';
import type { FilterValue, ListFilter } from './filter-model.js';
import { nameHolds } from './value-match.js';
import { countText, entryId, say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** More values than this can be searched among. */
const MANY = 10;

/** A box to tick for each value, and with many of them a field to find one by. */
export function listFilter(facet: ListFilter, context: ViewContext, send: Send): TemplateResult {
  const { values, search } = facet;
  const many = values.length > MANY;
  const shown = many
    ? values.filter((value) => value.chosen || nameHolds(words(value.label, context), search))
    : values;
  return html`${many ? valueSearch(facet, context) : nothing}
    <ul class=${many ? 'values many' : 'values'} role="list">
      ${shown.map((value) => keyed(value.id, valueItem(facet.id, value, context, send)))}
    </ul>
    ${
      shown.length === 0
        ? html`<p class="small muted">${laterTexts(context).noSuchValue}</p>`
        : nothing
    }`;
}

function valueSearch({ id, label, search }: ListFilter, context: ViewContext): TemplateResult {
  const { intents } = context;
  const name = laterTexts(context).searchValues(inLine(words(label, context)));
  const fieldId = entryId(id, context, 'values-of');
  return html`<div class="value-search small">
    <label for=${fieldId}>${name}</label>
    <input
      id=${fieldId}
      class="field"
      type="search"
      autocomplete="off"
      .value=${live(search)}
      @input=${({ currentTarget }: Event) =>
        intents.searchValues(id, (currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}

/** Labels stand capitalised by themselves; inside a line they do not. Abbreviations (FN-mål) keep theirs. */
function inLine(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function valueItem(
  facet: string,
  { id, label, note, count, chosen }: FilterValue,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const noteId = entryId(`${facet}-${id}`, context, 'value-note');
  const change = ({ currentTarget }: Event): void =>
    send({
      type: 'choose-value',
      facet,
      value: id,
      chosen: (currentTarget as HTMLInputElement).checked,
    });
  return html`<li>
    <label class=${count === 0 && !chosen ? 'value none' : 'value'}>
      <input
        type="checkbox"
        aria-describedby=${note ? noteId : nothing}
        .checked=${live(chosen)}
        @change=${change}
      />
      ${valueName(say(label, context), count, context)}
    </label>
    ${note ? html`<p class="small muted value-note" id=${noteId}>${say(note, context)}</p>` : nothing}
  </li>`;
}

/** What a box or button is for, with its count: seen as a number, heard with what it counts. */
export function valueName(
  name: unknown,
  count: number | undefined,
  context: ViewContext,
): TemplateResult {
  if (count === undefined) return html`<span class="value-name">${name}</span>`;
  const heard = html`<span class="visually-hidden"> ${countText(count, context)}</span>`;
  const seen = html`<span class="count small" aria-hidden="true"
    >${context.format.number(count)}</span
  >`;
  return html`<span class="value-name">${name}${keyed(count, heard)}</span>${keyed(count, seen)}`;
}
