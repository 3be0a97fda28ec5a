import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../../core/element/heading.js';
import { nextPeriod, previousPeriod } from '../domain/period.js';
import type { Period } from '../domain/model.js';
import { periodName, periodYears } from './period-name.js';
import type { Send, ViewContext } from './view-context.js';

/** What a view of a whole year shows, and the way to the years around it. */
export function periodBar(
  period: Period,
  name: string,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const title = `${name} ${periodYears(period)}`;
  const step = (to: Period, arrow: string): TemplateResult =>
    html`<button
      type="button"
      class="button square"
      aria-label=${periodName(to, context)}
      @click=${() => send({ type: 'show-period', period: to })}
    >
      <span aria-hidden="true">${arrow}</span>
    </button>`;
  return html`<div class="period-bar">
    ${keyed(title, heading(context.headingLevel + 1, title, { class: 'period-name' }))}
    <div class="period-buttons" role="group" aria-label=${context.texts.periods}>
      ${step(previousPeriod(period), '‹')}${step(nextPeriod(period), '›')}
    </div>
  </div>`;
}
