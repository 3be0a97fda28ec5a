import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaModel } from '../domain/model.js';
import { nextPeriod } from '../domain/period.js';
import { laterTexts } from '../texts/later-texts.js';
import { inPeriod } from './in-period.js';
import { periodName } from './period-name.js';
import type { Send, ViewContext } from './view-context.js';

/** Why there is nothing to show, and the way on: clear the filter, or look at next year. */
export function emptyView(
  { calendarEmpty, filtered, period, past }: AgendaModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  if (calendarEmpty) return html`<p class="notice empty">${later.emptyCalendar}</p>`;
  const next = nextPeriod(period);
  const filteredAway = filtered && past === 0;
  return html`<div class="notice empty">
    <p>
      ${
        filteredAway
          ? later.emptyFiltered(inPeriod(period, context))
          : later.emptyPeriod(inPeriod(period, context))
      }
    </p>
    ${
      filtered
        ? html`<button type="button" class="button" @click=${() => send({ type: 'clear-filters' })}>
            ${later.clearFilters}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button"
      @click=${() => send({ type: 'show-period', period: next })}
    >
      ${later.goTo(periodName(next, context))}
    </button>
  </div>`;
}
