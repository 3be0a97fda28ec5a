import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../../core/element/heading.js';
import { inPortions } from '../../../core/element/in-portions.js';
import { laterTexts } from '../texts/later-texts.js';
import { booleanFilter } from './filter-boolean.js';
import { listFilter } from './filter-list.js';
import { chosenIn, type FilterFacet, type FilterPanelModel } from './filter-model.js';
import { rangeFilter } from './filter-range.js';
import { nounWords, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** Facets that are unfolded from the start, beside the results and above them. */
const UNFOLDED_WIDE = 3;
const UNFOLDED_NARROW = 1;

/** With more values than this, the facets are drawn one after the other. */
const VALUES_AT_ONCE = 50;

/**
 * A group of fields for each facet, which may be folded away. Choices count at once; where the panel
 * stands in front of the results, its button says how many there are and shows them.
 */
export function filterPanel(
  model: FilterPanelModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { idPrefix, headingLevel } = context;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !model.open) return;
    event.stopPropagation();
    closePanel(`${idPrefix}-filter-button`, context);
  };
  return html`<div class="filter-panel" @keydown=${close}>
    ${heading(headingLevel + 1, laterTexts(context).filtersHeading, {
      id: `${idPrefix}-filters-heading`,
      focusable: true,
    })}
    ${inPortions(model.facets, {
      size: valuesIn(model) > VALUES_AT_ONCE ? 1 : Infinity,
      keyOf: ({ id }) => id,
      draw: (facet, index) => keyed(facet.id, facetView(facet, index, context, send)),
    })}
    ${model.open ? applyBar(model, context, send) : nothing}
  </div>`;
}

function valuesIn({ facets }: FilterPanelModel): number {
  return facets.reduce((sum, facet) => sum + (facet.kind === 'list' ? facet.values.length : 1), 0);
}

function closePanel(focus: string, { intents }: ViewContext): void {
  intents.toggleFilters();
  intents.focus(focus);
}

function facetView(
  facet: FilterFacet,
  index: number,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { narrow, idPrefix } = context;
  const chosen = chosenIn(facet);
  const unfolded = index < (narrow ? UNFOLDED_NARROW : UNFOLDED_WIDE) || chosen > 0;
  const noteId = `${idPrefix}-note-${index}`;
  const { note } = facet;
  // Only the first time: what a visitor has folded since stays so.
  return html`<details class="filter" ?open=${guard([narrow], () => unfolded)}>
    <summary>
      <span>${name(facet, context)}</span>
      ${
        chosen > 0
          ? keyed(
              chosen,
              html`<span class="small chosen-count">${laterTexts(context).chosen(chosen)}</span>`,
            )
          : nothing
      }
    </summary>
    <fieldset aria-describedby=${note ? noteId : nothing}>
      <legend class="visually-hidden">${name(facet, context)}</legend>
      ${note ? html`<p class="small muted note" id=${noteId}>${say(note, context)}</p>` : nothing}
      ${fields(facet, context, send)}
    </fieldset>
  </details>`;
}

function name({ label, assessed }: FilterFacet, context: ViewContext): TemplateResult {
  const said = say(label, context);
  return assessed
    ? html`${said} <span class="muted assessed">${laterTexts(context).assessed}</span>`
    : html`${said}`;
}

function fields(facet: FilterFacet, context: ViewContext, send: Send): TemplateResult {
  if (facet.kind === 'list') return listFilter(facet, context, send);
  if (facet.kind === 'range') return rangeFilter(facet, context, send);
  return booleanFilter(facet, context, send);
}

/** What ends the panel where it hides the results. */
function applyBar(
  { count, facets }: FilterPanelModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const { idPrefix } = context;
  const apply =
    count === undefined ? context.texts.views.list : later.apply(count, nounWords(context));
  return html`<div class="apply">
    <button
      type="button"
      class="button primary"
      @click=${() => closePanel(`${idPrefix}-summary`, context)}
    >
      ${keyed(apply, html`<span>${apply}</span>`)}
    </button>
    ${
      facets.some((facet) => chosenIn(facet) > 0)
        ? html`<button type="button" class="button" @click=${() => clearAll(context, send)}>
            ${later.clear}
          </button>`
        : nothing
    }
  </div>`;
}

/** The button to clear with goes when there is nothing left to clear. */
function clearAll({ intents, idPrefix }: ViewContext, send: Send): void {
  send({ type: 'clear' });
  intents.focus(`${idPrefix}-filters-heading`);
}
