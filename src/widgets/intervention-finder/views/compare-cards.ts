import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { CompareModel, CompareRow } from '../domain/plan/compare.js';
import { planTexts } from '../texts/plan-texts.js';
import { cellContent, fieldName } from './compare-field.js';
import { openTitle } from './open-title.js';
import { stopComparing } from './stop-comparing.js';
import { entryId, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

type Entries = CompareModel['entries'];

/** A card for each field with what every entry says, so that what is compared stands together. */
export function compareCards(
  { entries, different, alike }: CompareModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const plan = planTexts(context);
  return html`<div class="compare-cards">
    <ol role="list" class="compare-entries">
      ${entries.map(
        (entry) =>
          html`<li>
            <div>${openTitle(entry, entryId(entry.id, context, 'card'), context, send)}</div>
            ${stopComparing(entry, context, send)}
          </li>`,
      )}
    </ol>
    ${cardGroup(plan.different, different, entries, context)}
    ${cardGroup(plan.alike, alike, entries, context)}
  </div>`;
}

function cardGroup(
  name: string,
  rows: readonly CompareRow[],
  entries: Entries,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const level = context.headingLevel + 2;
  return html`${heading(level, name, { class: 'compare-group' })}
  ${rows.map(
    ({ field, cells }) =>
      html`<div class="compare-card">
        ${heading(level + 1, fieldName(field, context))}
        <dl>
          ${entries.map(({ title }, index) => {
            const cell = cells[index];
            return html`<div>
              <dt class="small muted">${say(title, context)}</dt>
              <dd>${cell ? cellContent(cell, field, context) : nothing}</dd>
            </div>`;
          })}
        </dl>
      </div>`,
  )}`;
}
