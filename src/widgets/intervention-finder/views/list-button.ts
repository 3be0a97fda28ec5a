import { html, type TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import { anew, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** An entry that can be put on the visitor's list. */
export interface ListableModel {
  readonly id: string;
  readonly title: Text;
  readonly listed: boolean;
}

/** "Læg på listen", pressed while the entry is on the list. */
export function listButton(
  { id, title, listed }: ListableModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { texts } = context;
  const name = listed
    ? html`<span><span class="visually-hidden">${texts.addedBefore} </span>${texts.added}</span>`
    : html`<span>${texts.add}</span>`;
  return html`<button
    type="button"
    class="chip on-list"
    aria-pressed=${listed ? 'true' : 'false'}
    @click=${() => send({ type: listed ? 'shortlist-remove' : 'shortlist-add', id })}
  >
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d=${listed ? 'M1.5 6.5 4.5 9.5 10.5 2.5' : 'M6 1.5v9M1.5 6h9'} />
    </svg>
    ${anew(listed, name, context)}<span class="visually-hidden"> ${say(title, context)}</span>
  </button>`;
}
