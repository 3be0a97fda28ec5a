import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import type { ViewName } from '../config.js';
import { searchField } from './search-field.js';
import { summaryView, type SummaryModel } from './summary.js';
import { anew, nounWords, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { viewSwitch } from './view-switch.js';

/** What stands around every view of the finder. */
export interface FrameModel extends SummaryModel {
  readonly title?: Text | undefined;
  readonly view: ViewName;
  /** True where one entry is open and has the frame to itself. */
  readonly open: boolean;
  /** How many entries the catalogue has; undefined where the engine does not say. */
  readonly total?: number | undefined;
  /** How many entries are on the visitor's list. */
  readonly shortlisted: number;
  /** Whether the filters are unfolded, where there is no room for them beside the results. */
  readonly filtersOpen: boolean;
}

/** What others render into the frame. */
export interface FrameSlots {
  readonly main: unknown;
  /** Undefined until it is loaded. */
  readonly filters?: unknown;
  readonly notice?: unknown;
  readonly intro?: unknown;
  readonly foot?: unknown;
}

/** Heading, search, choice of view, filters and what was found, around the view itself. */
export function frameView(
  model: FrameModel,
  context: ViewContext,
  send: Send,
  slots: FrameSlots,
): TemplateResult {
  const { idPrefix, headingLevel } = context;
  const isEmpty = model.total === 0;
  const finds = !model.open && !isEmpty && model.view !== 'shortlist';
  const filters = finds && hasFilters(context);
  return html`<section class="card finder" aria-labelledby=${`${idPrefix}-heading`}>
    ${slots.notice ?? nothing}
    ${heading(headingLevel, model.title ? say(model.title, context) : defaultTitle(context), {
      id: `${idPrefix}-heading`,
      class: 'title',
      focusable: true,
    })}
    ${model.open ? nothing : (slots.intro ?? nothing)}
    ${finds ? searchField(model, context, send) : nothing}
    ${model.open || isEmpty ? nothing : controls(model, filters, context, send)}
    <div class=${bodyClass(filters, model.filtersOpen)}>
      ${
        filters
          ? html`<div class="filters" id=${`${idPrefix}-filters`}>${slots.filters ?? nothing}</div>`
          : nothing
      }
      <div class="results">
        ${finds ? summaryView(model, context, send) : nothing} ${slots.main}
      </div>
    </div>
    ${slots.foot ?? nothing}
  </section>`;
}

function defaultTitle(context: ViewContext): string {
  const { texts } = context;
  const noun = nounWords(context);
  return noun.one === texts.noun.one ? texts.heading : texts.headingFor(noun);
}

function hasFilters({ facets }: ViewContext): boolean {
  return [...facets.values()].some(({ hidden }) => !hidden);
}

function bodyClass(filters: boolean, open: boolean): string {
  if (!filters) return 'body';
  return open ? 'body with-filters filtering' : 'body with-filters';
}

function controls(
  { view, shortlisted, filtersOpen, chosen }: FrameModel,
  filters: boolean,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return html`<div class="controls">
    ${viewSwitch(view, shortlisted, context, send)}
    ${filters ? filterButton(chosen.length, filtersOpen, context) : nothing}
  </div>`;
}

/** Where there is no room for the filters beside the results. */
function filterButton(chosen: number, open: boolean, context: ViewContext): TemplateResult {
  const { texts, idPrefix, intents } = context;
  const name = texts.filters(chosen);
  const toggle = (): void => {
    intents.toggleFilters();
    intents.focus(open ? `${idPrefix}-filter-button` : `${idPrefix}-filters-heading`);
  };
  return html`<button
    type="button"
    class="button filter-button"
    id=${`${idPrefix}-filter-button`}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${`${idPrefix}-filters`}
    @click=${toggle}
  >
    ${anew(name, html`<span>${name}</span>`, context)}
  </button>`;
}
