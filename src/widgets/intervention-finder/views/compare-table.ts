import { html, nothing, type TemplateResult } from 'lit';
import type { CompareModel, CompareRow } from '../domain/plan/compare.js';
import { planTexts } from '../texts/plan-texts.js';
import { cellContent, fieldName } from './compare-field.js';
import { openTitle } from './open-title.js';
import { stopComparing } from './stop-comparing.js';
import { entryId, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** A column for each entry, a row for each field. */
export function compareTable(
  { entries, different, alike }: CompareModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const plan = planTexts(context);
  const titles = context.format.list(entries.map(({ title }) => words(title, context)));
  const width = entries.length + 1;
  return html`<table class="compare-table">
    <caption class="visually-hidden">
      ${plan.compareName(titles)}
    </caption>
    <thead>
      <tr>
        <td><span class="visually-hidden">${plan.compareSubject}</span></td>
        ${entries.map(
          (entry) =>
            html`<th scope="col">
              ${openTitle(entry, entryId(entry.id, context, 'column'), context, send)}
              ${stopComparing(entry, context, send)}
            </th>`,
        )}
      </tr>
    </thead>
    ${rowGroup(plan.different, different, width, context)}
    ${rowGroup(plan.alike, alike, width, context)}
  </table>`;
}

function rowGroup(
  name: string,
  rows: readonly CompareRow[],
  width: number,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<tbody>
    <tr>
      <th scope="rowgroup" class="compare-group" colspan=${width}>${name}</th>
    </tr>
    ${rows.map(
      ({ field, cells }) =>
        html`<tr>
          <th scope="row">${fieldName(field, context)}</th>
          ${cells.map((cell) => html`<td>${cellContent(cell, field, context)}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}
