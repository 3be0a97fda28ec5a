import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Portions } from '../../../core/element/in-portions.js';
import { textValue } from '../../../core/text/text.js';
import type { Category } from '../domain/model.js';
import { anew, type CardContext, type Send } from './card-context.js';
import { zoneRow, type RowModel } from './zone-row.js';

/** About as many rows as are seen: with them comes an answer, and the others in the next frames. */
const ROWS_AT_ONCE = 25;

/** The rows of one kind of place; of any kind where they are sorted otherwise. */
export interface RowGroup {
  readonly category: Category | undefined;
  readonly rows: readonly RowModel[];
}

/** The zones that are shown as a list. */
export interface ListModel {
  /** How many there are, shown or not. */
  readonly count: number;
  readonly groups: readonly RowGroup[];
  /** Not shown yet. */
  readonly more: number;
  /** In place of rows where there are none; undefined in the first view, where there are. */
  readonly nothingFound?: unknown;
}

/** The zones, those of one kind together, and how many there are. */
export function listView(model: ListModel, context: CardContext, send: Send): TemplateResult {
  const { count, groups, more } = model;
  const { texts, idPrefix } = context;
  const counted = texts.count(count);
  return html`<div class="list">
    <p class="count" id=${`${idPrefix}-count`} tabindex="-1">
      ${anew(counted, html`<span>${counted}</span>`, context)}
    </p>
    ${groups.map((group) => groupView(group, context, send))}
    ${count === 0 ? model.nothingFound : nothing}
    ${more > 0 ? moreButton(more, context, send) : nothing}
  </div>`;
}

function groupView({ category, rows }: RowGroup, context: CardContext, send: Send): TemplateResult {
  const { inPortions = all } = context.parts;
  const name = category && groupName(category, context);
  return html`${name === undefined ? nothing : anew(name, heading(context.headingLevel + 1, name, { class: 'group' }), context)}
    <ul class="zones" role="list" aria-label=${name ?? context.texts.zones}>
      ${inPortions(rows, {
        size: ROWS_AT_ONCE,
        keyOf: ({ zone }) => zone.id,
        draw: (row) => anew(row.zone.id, zoneRow(row, context, send), context),
      })}
    </ul>`;
}

/** In the first view there are few. */
function all<Item>(items: readonly Item[], { draw }: Portions<Item>): readonly unknown[] {
  return items.map(draw);
}

function groupName({ label, icon }: Category, { texts, languages }: CardContext): string {
  return label === undefined ? texts.categoryGroups[icon] : textValue(label, languages);
}

function moreButton(more: number, context: CardContext, send: Send): TemplateResult {
  const { texts } = context;
  return html`<p class="more">
    <button type="button" class="button" @click=${() => send({ type: 'show-more' })}>
      ${texts.showMore}
      ${anew(more, html`<span class="muted">(${texts.moreLeft(more)})</span>`, context)}
    </button>
  </p>`;
}
