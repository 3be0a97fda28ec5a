import { html, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../texts/plan-texts.js';
import type { ShortlistModel } from './shortlist.js';
import { uncopiedLink } from './uncopied-link.js';
import { anew, nounWords } from './view-context.js';
import type { ViewContext } from './view-context.js';

/**
 * What can be done with the whole list: keep it, print it, take it home, compare.
 * @param comparing whether the comparison is there to go to
 */
export function shortlistActions(
  model: ShortlistModel,
  context: ViewContext,
  comparing: boolean,
): TemplateResult {
  const plan = planTexts(context);
  const { texts, intents, deepLinks, copied, uncopied } = context;
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
      ${comparing ? compareButton(model, context) : nothing}
      <details class="shortlist-files">
        <summary class="button">${plan.download}</summary>
        ${files(model, context)}
      </details>
      ${deepLinks && copied ? html`<span>${texts.copiedLink}</span>` : nothing}
      ${deepLinks && uncopied ? uncopiedLink(uncopied, context) : nothing}
    </div>
    ${compareHint(model, context)}`;
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

/** The way to the comparison below. */
function compareButton(model: ShortlistModel, context: ViewContext): TemplateResult {
  const { intents, idPrefix } = context;
  const go = planTexts(context).compareChosen(comparedIn(model));
  return html`<button
    type="button"
    class="button"
    @click=${() => intents.focus(`${idPrefix}-compare-heading`)}
  >
    ${anew(go, html`<span>${go}</span>`, context)}
  </button>`;
}

/** How to compare, until enough is chosen, and once it is as much as can be. */
function compareHint(model: ShortlistModel, context: ViewContext): unknown {
  const plan = planTexts(context);
  const { items, mostCompared } = model;
  const chosen = comparedIn(model);
  if (items.length < 2 || (chosen > 1 && chosen < mostCompared)) return nothing;
  const hint = chosen < 2 ? plan.compareFew : plan.compareLimit(mostCompared);
  return anew(hint, html`<p class="small muted shortlist-compare">${hint}</p>`, context);
}

function comparedIn({ items }: ShortlistModel): number {
  return items.filter(({ compared }) => compared).length;
}
