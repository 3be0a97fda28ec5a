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
  const { texts, intents, parts, addMenu: menu } = context;
  return html`<button
    type="button"
    class="button small add"
    id=${rowId(key, context, 'add')}
    aria-expanded=${menu?.key === key ? 'true' : 'false'}
    @click=${() => intents.toggleAddMenu(key)}
    @keydown=${menu?.key === key ? parts.closesAddMenu?.(key, context) : nothing}
  >
    <span>${texts.addBefore}<span class="visually-hidden"> ${name}</span> ${texts.addAfter}</span>
  </button>`;
}

/** The open menu of a row; nothing where another or none is open. */
export function addMenu(key: string, context: ViewContext): unknown {
  const { addMenu: menu, parts } = context;
  return menu?.key === key ? parts.addMenuPlace?.(menu, context) : nothing;
}
