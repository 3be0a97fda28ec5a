import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/model.js';
import { rowId } from './row-id.js';
import type { ViewContext } from './view-context.js';

/** Only days can be put in a calendar; a month or "date to follow" would be a guess. */
export function canBeAdded({ timing, status, confirmed }: Occurrence): boolean {
  return timing.kind === 'days' && status !== 'cancelled' && confirmed;
}

/** "Føj til kalender" for one entry, whose name is heard in its middle: "Føj Uge Sex til kalender". */
export function addButton(key: string, name: unknown, context: ViewContext): TemplateResult {
  const { texts, intents, addMenu: menu } = context;
  return html`<button
    type="button"
    class="button small add"
    id=${rowId(key, context, 'add')}
    aria-expanded=${menu?.key === key ? 'true' : 'false'}
    @click=${() => intents.toggleAddMenu(key)}
    @keydown=${menu?.key === key ? closeOnEscape(key, context) : nothing}
  >
    <span>${texts.addBefore}<span class="visually-hidden"> ${name}</span> ${texts.addAfter}</span>
  </button>`;
}

/** The open menu of a row; nothing where another or none is open. */
export function addMenu(key: string, context: ViewContext): TemplateResult | typeof nothing {
  const { addMenu: menu, parts, texts } = context;
  if (menu?.key !== key) return nothing;
  return html`<div class="add-menu" @keydown=${closeOnEscape(key, context)}>
    ${parts.addMenu ? parts.addMenu(menu, context) : texts.loading}
  </div>`;
}

/** In a dialog, Escape closes the menu first. */
function closeOnEscape(key: string, context: ViewContext): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    context.intents.toggleAddMenu(key);
    context.intents.focus(rowId(key, context, 'add'));
  };
}
