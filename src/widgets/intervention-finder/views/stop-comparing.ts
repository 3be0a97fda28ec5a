import { html, type TemplateResult } from 'lit';
import { planTexts } from '../texts/plan-texts.js';
import type { OpenableModel } from './open-title.js';
import { words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** Takes an entry out of the comparison; the focus goes to the heading, since the button goes away. */
export function stopComparing(
  { id, title }: OpenableModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { idPrefix, intents } = context;
  const stop = (): void => {
    send({ type: 'compare', id, chosen: false });
    intents.focus(`${idPrefix}-compare-heading`);
  };
  const plan = planTexts(context);
  return html`<button type="button" class="link small stop-comparing" @click=${stop}>
    ${plan.stopComparing}
    <span class="visually-hidden">${plan.ofComparison(words(title, context))}</span>
  </button>`;
}
