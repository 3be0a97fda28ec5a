import { html, type TemplateResult } from 'lit';
import { rowId } from './row-id.js';
import type { AddMenu, ViewContext } from './view-context.js';

/** The open menu of a row, or a word that it is coming. */
export function addMenuPlace(menu: AddMenu, context: ViewContext): TemplateResult {
  const { parts, texts } = context;
  return html`<div class="add-menu" @keydown=${closesAddMenu(menu.key, context)}>
    ${parts.addMenu ? parts.addMenu(menu, context) : texts.loading}
  </div>`;
}

/** For an open menu and the button that opened it. In a dialog, Escape closes the menu first. */
export function closesAddMenu(key: string, context: ViewContext): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    context.intents.toggleAddMenu(key);
    context.intents.focus(rowId(key, context, 'add'));
  };
}
