import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { inPortions } from '../../../core/element/in-portions.js';
import { planTexts } from '../texts/plan-texts.js';
import { axisName, headName, rowsAtOnce } from './matrix-model.js';
import type { MatrixHead, ShadedMatrix } from './matrix-model.js';
import { countText } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** The matrix where there is no room for a table: each row with its numbers, and its gaps in words. */
export function matrixLists(model: ShadedMatrix, context: ViewContext, send: Send): TemplateResult {
  const { rows, columns, cells } = model;
  const level = context.headingLevel + 2;
  return html`<div class="matrix-lists">
    ${heading(
      context.headingLevel + 1,
      `${axisName(rows, context)} × ${axisName(columns, context)}`,
      {
        class: 'visually-hidden',
      },
    )}
    ${inPortions(rows.heads, {
      size: rowsAtOnce(model),
      keyOf: ({ id }) => id,
      draw: (row, index) =>
        html`<section class="matrix-row">
          <div class="matrix-row-head">
            ${heading(level, headName(row, rows, context))}
            <span class="muted small">${countText(row.total, context)}</span>
          </div>
          ${rowBody(row, cells[index] ?? [], model, context, send)}
        </section>`,
    })}
  </div>`;
}

function rowBody(
  row: MatrixHead,
  counts: readonly number[],
  model: ShadedMatrix,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const plan = planTexts(context);
  const { columns, narrowed } = model;
  const heads = columns.heads.map((head, index) => ({ head, count: counts[index] ?? 0 }));
  const filled = heads.filter(({ count }) => count > 0);
  const gaps = heads.filter(({ count, head }) => count === 0 && !head.missing);
  const names = gaps.map(({ head }) => headName(head, columns, context));
  return html`${
    filled.length > 0
      ? html`<ul class="matrix-counts" role="list">
          ${filled.map(
            ({ head, count }) => html`<li>${countOf(row, head, count, model, context, send)}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${
    gaps.length > 0
      ? html`<p class="small muted">
          ${narrowed ? plan.matrixNoneChosen : plan.matrixNone}: ${context.format.list(names)}
        </p>`
      : nothing
  }`;
}

function countOf(
  row: MatrixHead,
  column: MatrixHead,
  count: number,
  model: ShadedMatrix,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const plan = planTexts(context);
  const { rows, columns } = model;
  const name = headName(column, columns, context);
  const words = html`<span>${name}</span> <b>${context.format.number(count)}</b>`;
  const shade = `matrix-count ${model.shadeOf(count)}`;
  if (row.missing || column.missing) return html`<div class=${shade}>${words}</div>`;
  return html`<button
    type="button"
    class=${shade}
    aria-label=${plan.cellName(headName(row, rows, context), name, countText(count, context))}
    @click=${() => send({ type: 'matrix-cell', row: row.id, column: column.id })}
  >
    ${words}
  </button>`;
}
