import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CalendarAction, FacetCount, FilterModel } from '../domain/model.js';
import { say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** More filters than these are folded away, so that the calendar itself is in view. */
const MOST_FILTERS = { narrow: 3, wide: 8 };

/** Chips for themes and audiences with the number of campaigns each has. */
export function filters(
  model: FilterModel,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  const { texts } = context;
  const groups = html`${facet(texts.themes, 'toggle-theme', model.themes, context, send)}
  ${facet(texts.audiences, 'toggle-audience', model.audiences, context, send)}`;
  const all = [...model.themes, ...model.audiences];
  if (all.length === 0) return nothing;
  if (all.length <= MOST_FILTERS[context.narrow ? 'narrow' : 'wide']) return groups;
  const chosen = all.filter((value) => value.chosen).length;
  return html`<details class="filters">
    <summary class="button">${texts.filters(chosen)}</summary>
    ${groups}
  </details>`;
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
          ><span class="visually-hidden">, ${context.texts.facetCount(count)}</span>`,
      )}</span
    >
  </button>`;
}

const tick = html`<svg class="tick" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />
</svg>`;

/** The filter stands in the status line, since its chips may be folded away, and are not printed. */
export function chosenNames({ themes, audiences }: FilterModel, context: ViewContext): string[] {
  return [...themes, ...audiences]
    .filter((value) => value.chosen)
    .map((value) => words(value.label, context));
}
