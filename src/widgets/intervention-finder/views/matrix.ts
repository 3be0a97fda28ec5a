import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../core/text/text.js';
import { laterTexts } from '../texts/later-texts.js';
import { planTexts } from '../texts/plan-texts.js';
import { matrixAxes } from './matrix-axes.js';
import { matrixLists } from './matrix-lists.js';
import { matrixTable } from './matrix-table.js';
import { valueAlone, type ShownValue } from './shown-value.js';
import { nounWords, say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

export { matrixStyles as styles } from './matrix.styles.js';

/** One row or column. */
export interface MatrixHead {
  /** Id of the value. */
  readonly id: string;
  readonly value: ShownValue;
  /** Entries in the whole row or column, each counted once. */
  readonly total: number;
  /** True for the row or column of entries that say nothing under the facet: none to be filtered by. */
  readonly missing?: boolean;
}

/** The facet that is crossed, with all of its values, those of no entry too. */
export interface MatrixAxis {
  readonly facet: string;
  readonly label: Text;
  readonly assessed?: boolean | undefined;
  /** A caution of the facet. */
  readonly note?: Text | undefined;
  readonly heads: readonly MatrixHead[];
}

/** Two facets crossed. */
export interface MatrixModel {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** How many entries, by row and then by column. */
  readonly cells: readonly (readonly number[])[];
  /** Entries in the whole matrix, each counted once. */
  readonly total: number;
  /** Whether an entry stands in several rows or columns, so that totals are less than sums. */
  readonly overlaps: boolean;
  /** Whether a search or a filter narrows the catalogue: an empty cell is then no gap in it. */
  readonly narrowed: boolean;
  /** The facets that can be crossed. */
  readonly facets: readonly { readonly id: string; readonly label: Text }[];
}

/** Where there is much and where there is nothing: a table, or in a narrow column a list for each row. */
export function matrixView(model: MatrixModel, context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const { idPrefix, intents, narrow } = context;
  const isEmpty = model.rows.heads.length === 0 || model.columns.heads.length === 0;
  const draw = narrow ? matrixLists : matrixTable;
  return html`<div class="matrix">
    ${matrixAxes(model, context, send)} ${axisNote(model.rows, context)}
    ${axisNote(model.columns, context)}
    ${
      isEmpty
        ? html`<p class="notice">${plan.matrixNothing}</p>`
        : html`<p class="small muted matrix-how">${plan.matrixHow(nounWords(context))}</p>
            ${draw(model, context, send)}`
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

/** "Niveau (vores vurdering)" */
export function axisName({ label, assessed }: MatrixAxis, context: ViewContext): string {
  const name = words(label, context);
  return assessed ? `${name} ${laterTexts(context).assessed}` : name;
}

/** A row or a column by its own name, which says enough away from its facet. */
export function headName(head: MatrixHead, axis: MatrixAxis, context: ViewContext): string {
  return head.missing
    ? planTexts(context).matrixMissing
    : valueAlone(axis.label, head.value, context);
}

function axisNote({ note }: MatrixAxis, context: ViewContext): TemplateResult | typeof nothing {
  return note === undefined ? nothing : html`<p class="small matrix-note">${say(note, context)}</p>`;
}
