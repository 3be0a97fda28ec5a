import { html, nothing, type TemplateResult } from 'lit';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { heading } from '../../../core/element/heading.js';
import { inPortions } from '../../../core/element/in-portions.js';
import type { Text } from '../../../core/text/text.js';
import type { CatalogueFacet, PlannedEntry } from '../domain/plan/planned-entry.js';
import { planTexts } from '../texts/plan-texts.js';
import type { ExampleModel } from './example-line.js';
import { paperEntry } from './paper-entry.js';
import { countText, say } from './view-context.js';
import type { ViewContext } from './view-context.js';

export { paperStyles as styles } from './paper.styles.js';

/** So many entries are drawn at once. */
const ENTRIES_AT_ONCE = 5;

/** An entry on paper; a case with where it is from. */
export interface PaperItem extends PlannedEntry {
  readonly example?: ExampleModel | undefined;
}

/** What is printed of a list: every entry whole, and how it was found. */
export interface PaperModel {
  readonly title: Text;
  readonly items: readonly PaperItem[];
  readonly facets: readonly CatalogueFacet[];
  /** The search that found the entries, as the visitor reads it: "»søvn« · Tema: Trivsel". */
  readonly search?: string | undefined;
  /** Where the same can be found again. */
  readonly address?: string | undefined;
  readonly printedOn: PlainDay;
  /** Whether the entries are the visitor's list, with a plan, rather than what a search found. */
  readonly planned: boolean;
  /** True where the printer is looking already, and nothing can be drawn later. */
  readonly atOnce?: boolean | undefined;
}

/**
 * Full entries for paper. Nothing of it is on the screen; where it is, nothing that stands beside it in
 * the same element and after it is printed.
 */
export function paperView(model: PaperModel, context: ViewContext): TemplateResult {
  const { headingLevel } = context;
  return html`<article class="paper">
    ${heading(headingLevel, say(model.title, context), { class: 'title' })}
    ${paperHead(model, context)}
    ${inPortions(model.items, {
      size: model.atOnce ? Infinity : ENTRIES_AT_ONCE,
      keyOf: ({ entry }) => entry.id,
      draw: (item) => paperEntry(item, model, context),
    })}
  </article>`;
}

function paperHead(
  { items, search, address, printedOn, planned }: PaperModel,
  context: ViewContext,
): TemplateResult {
  const plan = planTexts(context);
  const { texts, format } = context;
  const line = (name: string, value: string | undefined): unknown =>
    value ? html`<p>${name}: <span class="paper-value">${value}</span></p>` : nothing;
  const parts = [
    planned ? texts.views.shortlist : '',
    countText(items.length, context),
    plan.printedOn(format.date(printedOn)),
  ];
  return html`<div class="paper-head">
    <p>${parts.filter(Boolean).join(' · ')}</p>
    ${line(plan.foundWith, search)} ${line(plan.foundAt, address)}
  </div>`;
}
