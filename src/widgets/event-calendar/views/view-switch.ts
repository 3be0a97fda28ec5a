import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../config.js';
import { isRightToLeft } from './reading-direction.js';
import type { Send, ViewContext } from './view-context.js';

/** The choice of view: radio buttons, one tab stop, arrows to change. */
export function viewSwitch(
  chosen: ViewName,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const { texts, views, idPrefix } = context;
  if (views.length < 2) return nothing;
  const choose = (view: ViewName): void => send({ type: 'show-view', view });
  const onKeydown = (event: KeyboardEvent): void => {
    const step = arrowStep(event);
    if (step === 0) return;
    event.preventDefault();
    const next = views[(views.indexOf(chosen) + step + views.length) % views.length];
    if (!next) return;
    choose(next);
    context.intents.focus(`${idPrefix}-view-${next}`);
  };
  return html`<div
    class="segmented"
    role="radiogroup"
    aria-label=${texts.viewSwitch}
    @keydown=${onKeydown}
  >
    ${views.map(
      (view) =>
        html`<button
          type="button"
          role="radio"
          id=${`${idPrefix}-view-${view}`}
          aria-checked=${view === chosen ? 'true' : 'false'}
          tabindex=${view === chosen ? 0 : -1}
          @click=${() => choose(view)}
        >
          ${texts.views[view]}
        </button>`,
    )}
  </div>`;
}

/** One on or back in reading order; 0 for any other key. Up and down do not depend on it. */
function arrowStep(event: KeyboardEvent): number {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  const onwards = isRightToLeft(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  return event.key === onwards ? 1 : event.key === back ? -1 : 0;
}
