import { html, type TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** An entry that can be opened. */
export interface OpenableModel {
  readonly id: string;
  readonly title: Text;
  /** Address of the page with this entry open, where the page's address can say so. */
  readonly href?: string | undefined;
}

/**
 * A title that opens its entry: a link where the page's address can say which, so that it can be kept
 * and sent.
 * @param name the title as it is shown there
 */
export function openTitle(
  { id, title, href }: OpenableModel,
  elementId: string,
  context: ViewContext,
  send: Send,
  name: unknown = say(title, context),
): TemplateResult {
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send({ type: 'open', id });
    context.intents.focus(`${context.idPrefix}-detail-heading`);
  };
  return href === undefined
    ? html`<button type="button" class="link open" id=${elementId} @click=${open}>${name}</button>`
    : html`<a class="open" href=${href} id=${elementId} @click=${open}>${name}</a>`;
}
