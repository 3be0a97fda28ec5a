import { html, nothing, type TemplateResult } from 'lit';
import { cross } from './cross.js';
import { anew, nounWords } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** What is searched for, as it stands in the field, and in how many entries. */
export interface SearchModel {
  readonly query: string;
  /** Undefined where the engine does not say. */
  readonly total?: number | undefined;
}

/**
 * The search field. Searches while one types; Enter and the button search at once. No form: in a frame
 * that may not submit one, its event would never come.
 */
export function searchField(
  { query, total }: SearchModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { texts, idPrefix, narrow, intents } = context;
  const noun = nounWords(context);
  const label =
    total === undefined ? texts.searchLabelUncounted(noun) : texts.searchLabel(total, noun);
  const search = (text: string): void => {
    send({ type: 'search', text, now: true });
    // On a phone the keyboard covers what was found.
    if (narrow) intents.focus(`${idPrefix}-summary`);
  };
  return html`<div class="search" role="search" aria-labelledby=${`${idPrefix}-heading`}>
    <label for=${fieldId(context)}>${anew(label, html`<span>${label}</span>`, context)}</label>
    <div class="search-row">
      <div class="search-box">
        ${field(query, search, context, send)}
        ${query === '' ? nothing : clearButton(context, send)}
      </div>
      <button
        type="button"
        class="button primary"
        @click=${(event: Event) => search(fieldBeside(event)?.value ?? query)}
      >
        ${texts.search}
      </button>
    </div>
  </div>`;
}

function fieldId({ idPrefix }: ViewContext): string {
  return `${idPrefix}-search`;
}

function field(
  query: string,
  search: (text: string) => void,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const written = ({ currentTarget }: Event): string => (currentTarget as HTMLInputElement).value;
  return html`<input
    id=${fieldId(context)}
    class="field"
    type="search"
    enterkeyhint="search"
    autocomplete="off"
    .value=${query}
    @input=${(event: Event) => send({ type: 'search', text: written(event) })}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing) search(written(event));
    }}
  />`;
}

function clearButton({ texts }: ViewContext, send: Send): TemplateResult {
  const clear = (event: Event): void => {
    const field = fieldBeside(event);
    if (field) {
      // What was typed may be newer than the state that the field is drawn from.
      field.value = '';
      field.focus();
    }
    send({ type: 'search', text: '', now: true });
  };
  return html`<button type="button" class="clear-search" @click=${clear}>
    <span class="visually-hidden">${texts.clearSearch}</span>${cross}
  </button>`;
}

/** The field that a button in the same search belongs to. */
function fieldBeside({ currentTarget }: Event): HTMLInputElement | null | undefined {
  return (currentTarget as Element).closest('.search')?.querySelector('input');
}
