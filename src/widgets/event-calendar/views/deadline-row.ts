import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { AgendaItem, Timing } from '../domain/model.js';
import { addButton, addMenu } from './add-button.js';
import { dateColumn, hiddenDate } from './date-column.js';
import { deadlineMetaLine } from './meta-line.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import { rowId } from './row-id.js';
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
  const timing: Timing = { kind: 'days', start: day, end: day };
  return html`<li class=${item.phase === 'past' ? 'event deadline over' : 'event deadline'}>
    ${dateColumn(timing, context)}
    <div class="what">
      ${heading(
        level,
        html`${outwardLink(deadline.url, name, context)}${hiddenDate(timing, '', context)}`,
        { id: rowId(key, context), focusable: true },
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
  const { texts } = context;
  if (title !== undefined) return words(title, context);
  return purpose === 'other' ? texts.deadlineOther : texts.deadlineTitle(texts.deadlines[purpose]);
}
