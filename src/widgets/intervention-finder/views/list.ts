import { html, nothing, type TemplateResult } from 'lit';
import type { Portions } from '../../../core/element/in-portions.js';
import { entryRow, type RowModel } from './entry-row.js';
import type { FacetIntroModel } from './facet-intro.js';
import type { FirstOnlyModel } from './first-only.js';
import type { RepairModel } from './repair.js';
import type { SuggestionsModel } from './suggestions.js';
import { anew } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** About as many rows as are seen: with them comes an answer, and the others in the next frames. */
const FIRST_ROWS = 10;
const ROWS_AT_ONCE = 15;

/** A row that is worked out when it is drawn: there may be many, and few are drawn at once. */
export interface ListEntry {
  /** Of the entry. */
  readonly id: string;
  readonly row: () => RowModel;
}

/** What was found. */
export interface ListModel {
  readonly entries: readonly ListEntry[];
  /** Found, but not shown yet. */
  readonly more: number;
  /** Only where there are more than can be shown. */
  readonly firstOnly?: FirstOnlyModel | undefined;
  /** True where the catalogue itself has nothing in it. */
  readonly catalogueEmpty: boolean;
  /** What answers some of the query, where little answers all of it. */
  readonly near?: readonly RowModel[] | undefined;
  readonly suggestions?: SuggestionsModel | undefined;
  /** Of the chosen values that have one. */
  readonly intros: readonly FacetIntroModel[];
  /** Only where nothing was found. */
  readonly repair?: RepairModel | undefined;
}

/** The default view: the entries that were found, and where none were, the way on. */
export function listView(model: ListModel, context: ViewContext, send: Send): TemplateResult {
  const { entries, more, firstOnly, near, suggestions, intros, repair } = model;
  const { parts, headingLevel } = context;
  const { inPortions = all } = parts;
  if (model.catalogueEmpty) return html`${parts.emptyCatalogue?.(context)}`;
  return html`${suggestions && parts.suggestionsView?.(suggestions, context, send)}
  ${intros.map((intro) => anew(intro.id, parts.facetIntroView?.(intro, context), context))}
  ${repair && parts.repairView?.(repair, context, send)}
  ${firstOnly && parts.firstOnly?.(firstOnly, 'paper', context)}
  ${
    entries.length > 0
      ? html`<ul class="entries" role="list">
          ${inPortions(entries, {
            first: FIRST_ROWS,
            size: ROWS_AT_ONCE,
            keyOf: ({ id }) => id,
            draw: ({ id, row }) =>
              anew(id, entryRow(row(), headingLevel + 2, context, send), context),
          })}
        </ul>`
      : nothing
  }
  ${firstOnly && parts.firstOnly?.(firstOnly, 'screen', context)}
  ${more > 0 ? moreButton(more, context, send) : nothing}
  ${near?.length ? parts.nearView?.(near, context, send) : nothing}
  ${entries.length > 0 ? actions(context) : nothing}`;
}

/** In the first view there are few. */
function all<Item>(items: readonly Item[], { draw }: Portions<Item>): readonly unknown[] {
  return items.map(draw);
}

function moreButton(more: number, context: ViewContext, send: Send): TemplateResult {
  const { texts } = context;
  return html`<p class="more">
    <button type="button" class="button" @click=${() => send({ type: 'show-more' })}>
      <span class="not-on-paper">${texts.showMore}</span>
      ${anew(more, html`<span class="muted">(${texts.moreLeft(more)})</span>`, context)}
    </button>
  </p>`;
}

function actions(context: ViewContext): TemplateResult {
  const { texts, intents, deepLinks, copied, uncopied, parts } = context;
  return html`<div class="actions">
    <button type="button" class="button" @click=${() => intents.print('list')}>
      ${texts.print}
    </button>
    ${
      deepLinks
        ? html`<button type="button" class="button" @click=${() => intents.copyLink()}>
              ${texts.copyLink}
            </button>
            ${copied ? html`<span class="small">${texts.copiedLink}</span>` : nothing}
            ${uncopied && parts.uncopiedLink?.(uncopied, context)}`
        : nothing
    }
  </div>`;
}
