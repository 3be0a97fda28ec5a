import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import { listButton } from './list-button.js';
import { markedText, type Mark } from './marked-text.js';
import { openTitle, type OpenableModel } from './open-title.js';
import { metaLine, type MetaModel } from './meta-line.js';
import { anew, entryId, say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** An entry as the list shows it. */
export interface RowModel extends OpenableModel, MetaModel {
  readonly titleMarks?: readonly Mark[] | undefined;
  readonly summary?: Text | undefined;
  readonly summaryMarks?: readonly Mark[] | undefined;
  readonly tags: readonly Text[];
  readonly ended: boolean;
  /** Words that it was found through, where they are not those that were written. */
  readonly foundThrough: readonly string[];
  /** Words of the query that it says nothing of, as they were typed. */
  readonly missing?: readonly string[] | undefined;
  /** Whether it is on the visitor's list. */
  readonly listed: boolean;
}

/**
 * A row of the list.
 * @param level heading level of its title
 */
export function entryRow(
  model: RowModel,
  level: number,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { texts, format } = context;
  const meta = metaLine(model, context);
  const through = format.list(model.foundThrough.map(texts.quoted));
  const name = markedText(model.title, model.titleMarks, context);
  return html`<li class="entry">
    <div class="what">
      ${heading(level, openTitle(model, entryId(model.id, context), context, send, name))}
      ${meta ? anew(meta, html`<p class="small muted">${meta}</p>`, context) : nothing}
      ${
        model.summary
          ? html`<p>${markedText(model.summary, model.summaryMarks, context)}</p>`
          : nothing
      }
      ${
        through
          ? anew(
              through,
              html`<p class="small muted">${texts.foundThrough} ${through}</p>`,
              context,
            )
          : nothing
      }
      ${model.missing?.length ? context.parts.missingLine?.(model.missing, context) : nothing}
      ${tagList(model, context)}
    </div>
    ${listButton(model, context, send)}
  </li>`;
}

function tagList({ tags, ended }: RowModel, context: ViewContext): TemplateResult | typeof nothing {
  if (tags.length === 0 && !ended) return nothing;
  return html`<ul class="tags" role="list">
    ${ended ? html`<li class="tag status">${context.texts.ended}</li>` : nothing}
    ${tags.map((tag) => html`<li class="tag">${say(tag, context)}</li>`)}
  </ul>`;
}
