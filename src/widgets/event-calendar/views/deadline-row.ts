import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { AgendaItem } from '../domain/model.js';
import { addButton, addMenu } from './add-button.js';
import { dateColumn, hiddenDate } from './date-column.js';
import { deadlineMetaLine } from './meta-line.js';
import { rowId } from './row-id.js';
import { timingWords } from './timing-words.js';
import { words } from './view-context.js';
import type { ViewContext } from './view-context.js';

type DeadlineItem = Extract<AgendaItem, { kind: 'deadline' }>;

/** A deadline on its own day. */
export function deadlineRow(
  item: DeadlineItem,
  level: number,
  context: ViewContext,
): TemplateResult {
  const { texts } = context;
  const { deadline, key, day } = item.deadline;
  const name = deadlineName(deadline, context);
  const when = timingWords({ kind: 'days', start: day, end: day }, context);
  return html`<li class=${item.phase === 'past' ? 'event deadline over' : 'event deadline'}>
    ${dateColumn(when)}
    <div class="what">
      ${heading(
        level,
        html`${context.parts.outwardLink?.(deadline.url, name, context) ?? name}${hiddenDate(when, '')}`,
        {
          id: rowId(key, context),
          focusable: true,
        },
      )}
      <p class="small muted">${deadlineMetaLine(item, context)}</p>
      ${
        deadline.title === undefined
          ? nothing
          : html`<p class="tags"><span class="tag">${texts.deadlineTag}</span></p>`
      }
    </div>
    ${item.phase === 'upcoming' ? addButton(key, name, context) : nothing} ${addMenu(key, context)}
  </li>`;
}

/** "Frist: Bestil materialer", or in the config's own words. */
export function deadlineName(
  { title, purpose }: DeadlineItem['deadline']['deadline'],
  context: ViewContext,
): string {
  if (title !== undefined) return words(title, context);
  return context.parts.deadlineWords?.(purpose, context) ?? context.texts.deadlineTag;
}
