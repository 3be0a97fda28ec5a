import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CalendarAction, FacetCount, FilterModel } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** Chips for themes and audiences with the number of campaigns each has. */
export function filterPanel(model: FilterModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  return html`${facet(later.themes, 'toggle-theme', model.themes, context, send)}
  ${facet(later.audiences, 'toggle-audience', model.audiences, context, send)}`;
}

function facet(
  label: string,
  type: Extract<CalendarAction, { id: string }>['type'],
  values: readonly FacetCount[],
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div class="facet" role="group" aria-label=${label}>
    <span class="muted small" aria-hidden="true">${label}</span>
    ${values.map((value) =>
      keyed(
        value.id,
        facetChip(value, () => send({ type, id: value.id }), context),
      ),
    )}
  </div>`;
}

function facetChip(value: FacetCount, toggle: () => void, context: ViewContext): TemplateResult {
  const { count, chosen, label } = value;
  return html`<button
    type="button"
    class=${count > 0 || chosen ? 'chip' : 'chip none'}
    aria-pressed=${chosen ? 'true' : 'false'}
    @click=${toggle}
  >
    ${chosen ? tick : nothing}<span
      >${say(label, context)}${keyed(
        count,
        html`<span aria-hidden="true" class="count">${count}</span
          ><span class="visually-hidden">, ${laterTexts(context).facetCount(count)}</span>`,
      )}</span
    >
  </button>`;
}

const tick = html`<svg class="tick" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />
</svg>`;
