import { html, svg, type TemplateResult } from 'lit';
import { planTexts } from '../texts/plan-texts.js';
import type { MatrixModel } from './matrix-model.js';
import { words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

const SWAP = svg`<path d="M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3" />`;

/** The choice of the two facets that are crossed. Choosing the other's facet swaps them. */
export function matrixAxes(model: MatrixModel, context: ViewContext, send: Send): TemplateResult {
  const plan = planTexts(context);
  const rows = model.rows.facet;
  const columns = model.columns.facet;
  const cross = (newRows: string, newColumns: string): void =>
    send({ type: 'matrix-axes', rows: newRows, columns: newColumns });
  return html`<div class="matrix-axes">
    ${axisSelect('rows', plan.rows, rows, model, context, (facet) =>
      cross(facet, facet === columns ? rows : columns),
    )}
    ${axisSelect('columns', plan.columns, columns, model, context, (facet) =>
      cross(facet === rows ? columns : rows, facet),
    )}
    <button
      type="button"
      class="button"
      aria-label=${plan.swapName}
      @click=${() => cross(columns, rows)}
    >
      <svg class="swap" viewBox="0 0 16 16" aria-hidden="true">${SWAP}</svg>
      ${plan.swap}
    </button>
  </div>`;
}

function axisSelect(
  part: 'rows' | 'columns',
  label: string,
  chosen: string,
  { facets }: MatrixModel,
  context: ViewContext,
  choose: (facet: string) => void,
): TemplateResult {
  const id = `${context.idPrefix}-matrix-${part}`;
  return html`<div class="plan-field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="field"
      @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value)}
    >
      ${facets.map(
        (facet) =>
          html`<option .value=${facet.id} .selected=${facet.id === chosen}>
            ${words(facet.label, context)}
          </option>`,
      )}
    </select>
  </div>`;
}
