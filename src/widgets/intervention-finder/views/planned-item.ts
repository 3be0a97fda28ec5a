import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { PlanGrades } from '../domain/plan/plan-grades.js';
import type { PlanPeriod } from '../domain/plan/plan-period.js';
import { PLAN_STATUSES } from '../domain/plan/planned-entry.js';
import { planTexts } from '../texts/plan-texts.js';
import { gradesField } from './grades-field.js';
import { metaLine, type MetaModel } from './meta-line.js';
import { noteField } from './note-field.js';
import { openTitle, type OpenableModel } from './open-title.js';
import { periodField } from './period-field.js';
import { planSelect } from './plan-select.js';
import { entryId } from './view-context.js';
import type { PlanStatus, Send, ViewContext } from './view-context.js';

/** One entry on the list, with what the visitor plans for it. */
export interface PlannedItem extends OpenableModel, MetaModel {
  readonly status: PlanStatus;
  readonly period?: PlanPeriod | undefined;
  readonly grades?: PlanGrades | undefined;
  readonly note: string;
  readonly compared: boolean;
}

/** Where on the list an item stands. */
export interface ItemPlace {
  readonly index: number;
  readonly of: number;
  /** Whether as many are compared as can be. */
  readonly full: boolean;
  /** The item's title in words. */
  readonly name: string;
}

const UP = svg`<path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />`;
const DOWN = svg`<path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />`;

/** An item of the list: what it is, where it stands, and what is planned. */
export function plannedItem(
  item: PlannedItem,
  place: ItemPlace,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const titleId = entryId(item.id, context, 'planned');
  const meta = metaLine(item, context);
  return html`<li class="planned">
    <div class="planned-head">
      <div class="planned-title">
        ${heading(context.headingLevel + 2, openTitle(item, titleId, context, send))}
        ${meta ? html`<p class="small muted">${meta}</p>` : nothing}
      </div>
      ${order(item, place, context, send)}
    </div>
    <div class="planned-fields" role="group" aria-labelledby=${titleId}>
      ${fields(item, context, send)}
    </div>
    ${compareBox(item, place, context, send)}
  </li>`;
}

function order(
  { id }: PlannedItem,
  { index, of, name }: ItemPlace,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const plan = planTexts(context);
  const { intents, idPrefix } = context;
  const move = (by: -1 | 1): void => {
    const place = index + by;
    if (place < 0 || place >= of) return;
    send({ type: 'shortlist-move', id, by });
    // A browser takes the focus from what it moves.
    intents.focus(entryId(id, context, by < 0 ? 'up' : 'down'));
    intents.announce(plan.announceMoved(name, place + 1, of));
  };
  const remove = (): void => {
    send({ type: 'shortlist-remove', id });
    intents.focus(`${idPrefix}-undo`);
  };
  const mover = (by: -1 | 1, label: string, drawing: unknown): TemplateResult =>
    html`<button
      type="button"
      class="button mover"
      id=${entryId(id, context, by < 0 ? 'up' : 'down')}
      aria-label=${`${label}: ${name}`}
      aria-disabled=${(by < 0 ? index === 0 : index === of - 1) ? 'true' : nothing}
      title=${label}
      @click=${() => move(by)}
    >
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">${drawing}</svg>
    </button>`;
  return html`<div class="planned-order">
    ${mover(-1, plan.moveUp, UP)} ${mover(1, plan.moveDown, DOWN)}
    <button type="button" class="button" @click=${remove}>
      <span>${plan.remove}<span class="visually-hidden"> ${name}</span></span>
    </button>
  </div>`;
}

function fields(item: PlannedItem, context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const { id, status } = item;
  const statuses = PLAN_STATUSES.map((value) => ({ value, label: plan.statuses[value] }));
  return html`${planSelect(
    {
      id: entryId(id, context, 'status'),
      label: plan.status,
      chosen: status,
      options: statuses,
    },
    (value) => {
      const chosen = PLAN_STATUSES.find((each) => each === value);
      if (chosen) send({ type: 'shortlist-set', id, status: chosen });
    },
  )}
  ${periodField(id, item.period, context, (period) => send({ type: 'shortlist-set', id, period }))}
  ${gradesField(id, item.grades, context, (grade) => send({ type: 'shortlist-set', id, grade }))}
  ${noteField(item, context, send)}`;
}

function compareBox(
  { id, compared }: PlannedItem,
  { full, name }: ItemPlace,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return html`<label class="planned-compare">
    <input
      type="checkbox"
      .checked=${compared}
      ?disabled=${full && !compared}
      @change=${({ currentTarget }: Event) =>
        send({ type: 'compare', id, chosen: (currentTarget as HTMLInputElement).checked })}
    />
    <span>${planTexts(context).compare}<span class="visually-hidden"> ${name}</span></span>
  </label>`;
}
