import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../config.js';
import { anew } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/**
 * The choice of view: radio buttons, one tab stop, arrows to change.
 * @param shortlisted how many entries are on the visitor's list
 */
export function viewSwitch(
  chosen: ViewName,
  shortlisted: number,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const { texts, views, idPrefix, parts, format } = context;
  if (views.length < 2) return nothing;
  return html`<div
    class="segmented"
    role="radiogroup"
    aria-label=${texts.viewSwitch}
    @keydown=${(event: KeyboardEvent) => parts.stepView?.(event, chosen, context, send)}
  >
    ${views.map((view) => {
      const number = view === 'shortlist' && shortlisted ? format.number(shortlisted) : '';
      const name = number ? `${texts.views[view]}\u00a0(${number})` : texts.views[view];
      return html`<button
        type="button"
        role="radio"
        id=${`${idPrefix}-view-${view}`}
        aria-checked=${view === chosen ? 'true' : 'false'}
        tabindex=${view === chosen ? 0 : -1}
        @click=${() => send({ type: 'show-view', view })}
      >
        ${anew(name, html`<span>${name}</span>`, context)}
      </button>`;
    })}
  </div>`;
}
