import { html, type TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** An entry that can be opened from elsewhere than the results. */
export interface OpenableModel {
  readonly id: string;
  readonly title: Text;
  /** Address of the page with this entry open, where the page's address can say so. */
  readonly href?: string | undefined;
}

/** A title that opens its entry: a link where the page's address can say which. */
export function openTitle(
  { id, title, href }: OpenableModel,
  elementId: string,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send({ type: 'open', id });
    context.intents.focus(`${context.idPrefix}-detail-heading`);
  };
  const name = say(title, context);
  return href === undefined
    ? html`<button type="button" class="link" id=${elementId} @click=${open}>${name}</button>`
    : html`<a href=${href} id=${elementId} @click=${open}>${name}</a>`;
}
