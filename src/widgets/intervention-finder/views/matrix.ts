import { html, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../texts/plan-texts.js';
import { matrixAxes } from './matrix-axes.js';
import { matrixLists } from './matrix-lists.js';
import { withShades, type MatrixAxis, type MatrixModel } from './matrix-model.js';
import { matrixTable } from './matrix-table.js';
import { unlessSame } from './unless-same.js';
import { anew, nounWords, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

export { matrixStyles as styles } from './matrix.styles.js';
export type { MatrixAxis, MatrixHead, MatrixModel } from './matrix-model.js';

/**
 * Where there is much and where there is nothing: a table, or in a narrow column a list for each row.
 * Both are drawn and the styles show one, so that it is the paper's width that counts on paper.
 */
export function matrixView(model: MatrixModel, context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const { idPrefix, intents } = context;
  const isEmpty = model.rows.heads.length === 0 || model.columns.heads.length === 0;
  return html`<div class="matrix">
    ${matrixAxes(model, context, send)} ${axisNote(model.rows, context)}
    ${axisNote(model.columns, context)}
    ${
      isEmpty
        ? html`<p class="notice">${plan.matrixNothing}</p>`
        : html`<p class="small muted matrix-how">${plan.matrixHow(nounWords(context))}</p>
            ${numbers(model, context, send)}`
    }
    <div class="matrix-end" id=${`${idPrefix}-matrix-end`} tabindex="-1">
      ${
        model.overlaps
          ? html`<p class="small muted">${plan.matrixOverlap(nounWords(context))}</p>`
          : nothing
      }
      <p class="actions">
        <button type="button" class="button" @click=${() => intents.print('matrix')}>
          ${plan.printMatrix}
        </button>
      </p>
    </div>
  </div>`;
}

/** They are many: they are drawn again only where one of them, or a word, has changed. */
function numbers(model: MatrixModel, context: ViewContext, send: Send): unknown {
  const key = keyOf(model);
  return unlessSame([key], context, () => {
    const shaded = withShades(model);
    return anew(
      key,
      html`${matrixTable(shaded, context, send)} ${matrixLists(shaded, context, send)}`,
      context,
    );
  });
}

function axisNote({ note }: MatrixAxis, context: ViewContext): TemplateResult | typeof nothing {
  return note === undefined
    ? nothing
    : html`<p class="small matrix-note">${say(note, context)}</p>`;
}

/** Changes with every word of the matrix. */
function keyOf({ rows, columns, cells, total, narrowed }: MatrixModel): string {
  const axes = [rows, columns].map(({ facet, heads }) => [
    facet,
    heads.map(({ id, total: count }) => [id, count]),
  ]);
  return JSON.stringify([axes, cells, total, narrowed]);
}
