import { html, type TemplateResult } from 'lit';
import type { ViewName } from '../config.js';
import type { ViewContext } from './view-context.js';

/** What can be done with the calendar as a whole: taken home, and printed. */
export function actions(
  view: ViewName,
  subscribe: string,
  subscribeOpen: boolean,
  { texts, intents, views }: ViewContext,
): TemplateResult {
  return html`<div class="actions">
    <button
      type="button"
      class="button primary"
      id="sund-subscribe"
      aria-expanded=${subscribeOpen}
      @click=${() => intents.toggleSubscribe()}
    >
      ${subscribe}
    </button>
    ${printableViews(view, views).map(
      (each) =>
        html`<button type="button" class="button" @click=${() => intents.print(each)}>
          ${texts.print[each]}
        </button>`,
    )}
  </div>`;
}

/** The view on screen, and from the list also the year wheel: the one that is made to be hung up. */
function printableViews(view: ViewName, views: readonly ViewName[]): ViewName[] {
  return view === 'agenda' && views.includes('wheel') ? ['wheel', 'agenda'] : [view];
}
