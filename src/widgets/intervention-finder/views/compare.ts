import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { CompareModel } from '../domain/plan/compare.js';
import { planTexts } from '../texts/plan-texts.js';
import { compareCards } from './compare-cards.js';
import { compareTable } from './compare-table.js';
import { anew } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

export { compareStyles as styles } from './compare.styles.js';

/**
 * Entries side by side, what they differ in first. Where there is no room beside each other, a card for
 * each field; both are drawn and the styles show one, so that it is the paper's width that counts on
 * paper.
 */
export function compareView(model: CompareModel, context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const { idPrefix, headingLevel, intents } = context;
  const id = `${idPrefix}-compare-heading`;
  const key = model.entries.map((entry) => entry.id).join('\n');
  return html`<section class="compare compare-${model.entries.length}" aria-labelledby=${id}>
    <div class="compare-head">
      ${heading(headingLevel + 1, plan.compareHeading, { id, focusable: true })}
      <button type="button" class="button" @click=${() => intents.print('compare')}>
        ${plan.printCompare}
      </button>
    </div>
    ${
      model.entries.length > 1
        ? anew(
            key,
            html`${compareTable(model, context, send)} ${compareCards(model, context, send)}`,
            context,
          )
        : nothing
    }
  </section>`;
}
