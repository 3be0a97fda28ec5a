import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../config.js';
import type { Send, ViewContext } from './view-context.js';

/** The choice of view: radio buttons, one tab stop, arrows to change. */
export function viewSwitch(
  chosen: ViewName,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const { texts, views, idPrefix, intents } = context;
  if (views.length < 2) return nothing;
  return html`<div
    class="segmented"
    role="radiogroup"
    aria-label=${texts.viewSwitch}
    @keydown=${(event: KeyboardEvent) => {
      if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
      event.preventDefault();
      intents.stepView(event.key);
    }}
  >
    ${views.map(
      (view) =>
        html`<button
          type="button"
          role="radio"
          id=${`${idPrefix}-view-${view}`}
          aria-checked=${view === chosen}
          tabindex=${view === chosen ? 0 : -1}
          @click=${() => send({ type: 'show-view', view })}
        >
          ${texts.views[view]}
        </button>`,
    )}
  </div>`;
}
