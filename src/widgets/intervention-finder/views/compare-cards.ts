import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { CompareField, CompareModel, CompareRow } from '../domain/plan/compare.js';
import { planTexts } from '../texts/plan-texts.js';
import { cellContent, fieldName, readingContent } from './compare-field.js';
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
    ${groupHeading(plan.different, different, context)}
    ${differentCards(different, entries, context)} ${groupHeading(plan.alike, alike, context)}
    ${alikeCards(alike, context)}
  </div>`;
}

function differentCards(
  rows: readonly CompareRow[],
  entries: Entries,
  context: ViewContext,
): readonly TemplateResult[] {
  return rows.map(({ field, cells }) =>
    card(
      field,
      html`<dl>
        ${entries.map(({ title }, index) => {
          const cell = cells[index];
          return html`<div>
            <dt class="small muted">${say(title, context)}</dt>
            <dd>${cell ? cellContent(cell, field, context) : nothing}</dd>
          </div>`;
        })}
      </dl>`,
      context,
    ),
  );
}

/** What is the same is said once. */
function alikeCards(rows: readonly CompareRow[], context: ViewContext): readonly TemplateResult[] {
  return rows.map(({ field, cells: [first] }) =>
    card(field, first?.reading && readingContent(first.reading, field, context), context),
  );
}

function card(field: CompareField, content: unknown, context: ViewContext): TemplateResult {
  return html`<div class="compare-card">
    ${heading(context.headingLevel + 3, fieldName(field, context))} ${content}
  </div>`;
}

function groupHeading(
  name: string,
  rows: readonly CompareRow[],
  { headingLevel }: ViewContext,
): TemplateResult | typeof nothing {
  return rows.length === 0 ? nothing : heading(headingLevel + 2, name, { class: 'compare-group' });
}
