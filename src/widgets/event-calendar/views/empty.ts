import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaModel } from '../domain/model.js';
import { nextPeriod } from '../domain/period.js';
import { inPeriod, periodName } from './period-name.js';
import type { Send, ViewContext } from './view-context.js';

/** Why there is nothing to show, and the way on: clear the filter, or look at next year. */
export function emptyView(
  { calendarEmpty, filtered, period, past }: AgendaModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { texts } = context;
  if (calendarEmpty) return html`<p class="notice empty">${texts.emptyCalendar}</p>`;
  const next = nextPeriod(period);
  const filteredAway = filtered && past === 0;
  return html`<div class="notice empty">
    <p>
      ${
        filteredAway
          ? texts.emptyFiltered(inPeriod(period, context))
          : texts.emptyPeriod(inPeriod(period, context))
      }
    </p>
    ${
      filtered
        ? html`<button type="button" class="button" @click=${() => send({ type: 'clear-filters' })}>
            ${texts.clearFilters}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button"
      @click=${() => send({ type: 'show-period', period: next })}
    >
      ${texts.goTo(periodName(next, context))}
    </button>
  </div>`;
}
