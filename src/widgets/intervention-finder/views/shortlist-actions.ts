import { html, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../texts/plan-texts.js';
import type { ShortlistModel } from './shortlist.js';
import { anew, nounWords } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** What can be done with the whole list: keep it, print it, take it home, compare. */
export function shortlistActions(model: ShortlistModel, context: ViewContext): TemplateResult {
  const plan = planTexts(context);
  const { texts, intents, deepLinks, copied } = context;
  return html`<div class="actions shortlist-actions">
      ${
        deepLinks
          ? html`<button type="button" class="button primary" @click=${() => intents.copyLink()}>
              ${plan.copyList}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => intents.print('shortlist')}>
        ${plan.printList}
      </button>
      <details class="shortlist-files">
        <summary class="button">${plan.download}</summary>
        ${files(model, context)}
      </details>
      ${deepLinks && copied ? html`<span>${texts.copiedLink}</span>` : nothing}
    </div>
    ${compareLine(model, context)}`;
}

function files({ items, withoutPeriod }: ShortlistModel, context: ViewContext): TemplateResult {
  const plan = planTexts(context);
  const { intents, idPrefix } = context;
  const nothingPlanned = withoutPeriod >= items.length;
  const wheelId = `${idPrefix}-wheel-use`;
  const left = nothingPlanned
    ? plan.nothingPlanned
    : withoutPeriod > 0
      ? plan.withoutPeriod(withoutPeriod, nounWords(context))
      : '';
  return html`<ul role="list">
    ${file('csv', plan.downloadTable, plan.downloadTableUse, context)}
    ${file('json', plan.downloadData, plan.downloadDataUse, context)}
    <li>
      <button
        type="button"
        class="button"
        aria-disabled=${nothingPlanned ? 'true' : nothing}
        aria-describedby=${wheelId}
        @click=${() => (nothingPlanned ? undefined : intents.download('calendar'))}
      >
        ${plan.downloadWheel}
      </button>
      <p class="small muted" id=${wheelId}>
        ${plan.downloadWheelUse} ${left ? anew(left, html`<span>${left}</span>`, context) : nothing}
      </p>
    </li>
  </ul>`;
}

function file(
  kind: 'csv' | 'json',
  name: string,
  use: string,
  { intents, idPrefix }: ViewContext,
): TemplateResult {
  const id = `${idPrefix}-${kind}-use`;
  return html`<li>
    <button
      type="button"
      class="button"
      aria-describedby=${id}
      @click=${() => intents.download(kind)}
    >
      ${name}
    </button>
    <p class="small muted" id=${id}>${use}</p>
  </li>`;
}

/** How to compare, until enough is chosen; then the way to the comparison below. */
function compareLine(
  { items, mostCompared }: ShortlistModel,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const plan = planTexts(context);
  const { intents, idPrefix } = context;
  const chosen = items.filter(({ compared }) => compared).length;
  if (items.length < 2) return nothing;
  const words = chosen >= mostCompared ? plan.compareLimit(mostCompared) : plan.compareFew;
  const go = plan.compareChosen(chosen);
  return html`<p class="shortlist-compare">
    ${
      chosen > 1
        ? html`<button
            type="button"
            class="button"
            @click=${() => intents.focus(`${idPrefix}-compare-heading`)}
          >
            ${anew(go, html`<span>${go}</span>`, context)}
          </button>`
        : nothing
    }
    ${
      chosen < 2 || chosen >= mostCompared
        ? anew(words, html`<span class="small muted">${words}</span>`, context)
        : nothing
    }
  </p>`;
}
