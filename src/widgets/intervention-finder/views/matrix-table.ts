import { html, nothing, type TemplateResult } from 'lit';
import { inPortions } from '../../../core/element/in-portions.js';
import { planTexts } from '../texts/plan-texts.js';
import { axisName, headName, rowsAtOnce } from './matrix-model.js';
import type { MatrixAxis, MatrixHead, MatrixModel, ShadedMatrix } from './matrix-model.js';
import { shownValue } from './shown-value.js';
import { countText, nounWords } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** With more numbers than this, a keyboard is offered a way past them. */
const MANY_NUMBERS = 24;

/** Heads that are wider together, in `em`, are written upwards, so that more columns are seen at once. */
const WIDEST_HEADS = 30;

/** The matrix as a table. Where it is wider than its place it scrolls, and the first column stays. */
export function matrixTable(model: ShadedMatrix, context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const { rows, columns, cells } = model;
  const name = plan.matrixName(
    axisName(rows, context),
    axisName(columns, context),
    nounWords(context),
  );
  const numbers = cells.flat().filter((count) => count > 0).length;
  return html`${numbers > MANY_NUMBERS ? wayPast(context) : nothing}
    <div class="matrix-scroll" role="region" aria-label=${name} tabindex="0">
      <table
        class=${widthOf(columns, context) > WIDEST_HEADS ? 'matrix-table upwards' : 'matrix-table'}
      >
        <caption class="visually-hidden">
          ${name}
        </caption>
        ${tableHead(model, context)}
        <tbody>
          ${inPortions(rows.heads, {
            size: rowsAtOnce(model),
            keyOf: ({ id }) => id,
            draw: (row, index) => tableRow(row, cells[index] ?? [], model, context, send),
            until: (row) => emptyRow(row, model, context),
          })}
        </tbody>
        ${tableFoot(model, context)}
      </table>
    </div>`;
}

/** For a keyboard, which would meet every number on its way. */
function wayPast(context: ViewContext): TemplateResult {
  const { idPrefix, intents } = context;
  return html`<button
    type="button"
    class="button visually-hidden matrix-skip"
    @click=${() => intents.focus(`${idPrefix}-matrix-end`)}
  >
    ${planTexts(context).skipTable}
  </button>`;
}

/** About how wide the heads of the columns are, broken between words. */
function widthOf(columns: MatrixAxis, context: ViewContext): number {
  return columns.heads.reduce((width, head) => {
    const longest = headName(head, columns, context)
      .split(/[\s-]+/)
      .reduce((most, { length }) => Math.max(most, length), 0);
    return width + Math.max(3.5, longest * 0.6 + 1.2);
  }, 0);
}

function tableHead({ rows, columns }: MatrixModel, context: ViewContext): TemplateResult {
  const plan = planTexts(context);
  return html`<thead>
    <tr>
      <th scope="col" rowspan="2">${axisName(rows, context)}</th>
      <th scope="colgroup" class="matrix-group" colspan=${columns.heads.length}>
        ${axisName(columns, context)}
      </th>
      <th scope="col" rowspan="2" class="matrix-sum">${plan.matrixTotal}</th>
    </tr>
    <tr>
      ${columns.heads.map(
        (head) =>
          html`<th scope="col"><span class="matrix-head">${headWords(head, context)}</span></th>`,
      )}
    </tr>
  </thead>`;
}

function headWords(head: MatrixHead, context: ViewContext): unknown {
  return head.missing
    ? html`<span class="muted">${planTexts(context).matrixMissing}</span>`
    : shownValue(head.value, context);
}

/** A row before its numbers are drawn, as high as it will be. */
function emptyRow(row: MatrixHead, { columns }: MatrixModel, context: ViewContext): TemplateResult {
  return html`<tr>
    <th scope="row">${headWords(row, context)}</th>
    <td colspan=${columns.heads.length}><span class="matrix-place"></span></td>
    <td class="matrix-sum">${sum(row.total, context)}</td>
  </tr>`;
}

function tableRow(
  row: MatrixHead,
  counts: readonly number[],
  model: ShadedMatrix,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return html`<tr>
    <th scope="row">${headWords(row, context)}</th>
    ${model.columns.heads.map((column, index) => {
      const count = counts[index] ?? 0;
      return html`<td class=${count > 0 ? model.shadeOf(count) : 'gap'}>
        ${count > 0 ? numberOf(count, row, column, model, context, send) : gap(model, context)}
      </td>`;
    })}
    <td class="matrix-sum">${sum(row.total, context)}</td>
  </tr>`;
}

function numberOf(
  count: number,
  row: MatrixHead,
  column: MatrixHead,
  { rows, columns }: MatrixModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  if (row.missing || column.missing) return html`${context.format.number(count)}`;
  const name = planTexts(context).cellName(
    headName(row, rows, context),
    headName(column, columns, context),
    countText(count, context),
  );
  return html`<button
    type="button"
    class="matrix-number"
    aria-label=${name}
    @click=${() => send({ type: 'matrix-cell', row: row.id, column: column.id })}
  >
    ${context.format.number(count)}
  </button>`;
}

function gap({ narrowed }: MatrixModel, context: ViewContext): TemplateResult {
  const plan = planTexts(context);
  return html`<span aria-hidden="true">–</span
    ><span class="visually-hidden">${narrowed ? plan.matrixNoneChosen : plan.matrixNone}</span>`;
}

function sum(total: number, { format }: ViewContext): string {
  return format.number(total);
}

function tableFoot({ columns, total }: MatrixModel, context: ViewContext): TemplateResult {
  return html`<tfoot>
    <tr>
      <th scope="row">${planTexts(context).matrixTotal}</th>
      ${columns.heads.map((head) => html`<td class="matrix-sum">${sum(head.total, context)}</td>`)}
      <td class="matrix-sum">${sum(total, context)}</td>
    </tr>
  </tfoot>`;
}
