import { html, type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/model.js';
import { rowId } from './row-id.js';
import type { Send, ViewContext } from './view-context.js';

/** The detail below its row, or a word that it is coming. */
export function detailPlace(
  occurrence: Occurrence,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { detail } = context.parts;
  return html`<div class="detail" @keydown=${closesDetail(occurrence.key, context, send)}>
    ${detail ? detail(occurrence, context, send) : html`<p class="muted">${context.texts.loading}</p>`}
  </div>`;
}

/** For an open detail and the title that opened it. */
export function closesDetail(
  key: string,
  context: ViewContext,
  send: Send,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    send({ type: 'close-event' });
    context.intents.focus(rowId(key, context));
  };
}
