import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext, Send } from './card-context.js';

/** The field to find a place or a street in. Finds while one types. */
export function searchField(query: string, context: CardContext, send: Send): TemplateResult {
  const { texts, idPrefix, intents } = context;
  const id = `${idPrefix}-search`;
  const written = ({ currentTarget }: Event): string => (currentTarget as HTMLInputElement).value;
  const clear = (): void => {
    send({ type: 'search', text: '' });
    intents.focus(id);
  };
  return html`<div class="search" role="search" aria-labelledby=${`${idPrefix}-heading`}>
    <label for=${id}>${texts.search}</label>
    <div class="search-box">
      <input
        id=${id}
        class="field"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => send({ type: 'search', text: written(event) })}
        @keydown=${(event: KeyboardEvent) => {
          // On a phone the keyboard covers what was found.
          if (event.key === 'Enter' && !event.isComposing) intents.focus(`${idPrefix}-count`);
        }}
      />
      ${
        query === ''
          ? nothing
          : html`<button type="button" class="clear-search" @click=${clear}>
              <span class="visually-hidden">${texts.clearSearch}</span>
              <svg class="cross" viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" />
              </svg>
            </button>`
      }
    </div>
  </div>`;
}
