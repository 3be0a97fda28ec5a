import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { laterTexts } from '../texts/later-texts.js';
import { entryRow, type RowModel } from './entry-row.js';
import { anew } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** What answers some of the query, under a heading of its own: it is no part of what was found. */
export function nearView(
  entries: readonly RowModel[],
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { headingLevel } = context;
  return html`<section class="near">
    ${heading(headingLevel + 1, laterTexts(context).nearHeading)}
    <ul class="entries" role="list">
      ${entries.map((entry) =>
        anew(entry.id, entryRow(entry, headingLevel + 2, context, send), context),
      )}
    </ul>
  </section>`;
}

/** Which words of the query an entry says nothing of. */
export function missingLine(missing: readonly string[], context: ViewContext): unknown {
  const { format } = context;
  const later = laterTexts(context);
  const line = later.lacks(format.list(missing.map(context.texts.quoted)));
  return anew(line, html`<p class="small muted">${line}</p>`, context);
}
