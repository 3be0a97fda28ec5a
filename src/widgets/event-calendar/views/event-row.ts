import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { AgendaItem, CalendarEvent, Occurrence } from '../domain/model.js';
import { addButton, addMenu, canBeAdded } from './add-button.js';
import { dateColumn, hiddenDate } from './date-column.js';
import { deadlineRow } from './deadline-row.js';
import { statusWords, tagList } from './event-tags.js';
import { metaLine } from './meta-line.js';
import { rowId } from './row-id.js';
import { timingWords, type TimingWords } from './timing-words.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

type OccurrenceItem = Extract<AgendaItem, { kind: 'occurrence' }>;

/**
 * A row of the agenda.
 * @param level heading level of its title
 */
export function eventRow(
  item: AgendaItem,
  level: number,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return item.kind === 'occurrence'
    ? occurrenceRow(item, level, context, send)
    : deadlineRow(item, level, context);
}

function occurrenceRow(
  item: OccurrenceItem,
  level: number,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { occurrence, phase } = item;
  const { key, event, timing, status } = occurrence;
  const when = timingWords(timing, context);
  const open = context.openKey === key;
  const over = phase === 'past' || status === 'cancelled';
  const meta = metaLine(item, when, context);
  const exact = timing.kind === 'days' ? 'event' : 'event vague';
  return html`<li class=${over ? `${exact} over` : exact}>
    ${dateColumn(when)}
    <div class="what">
      ${heading(level, title(occurrence, when, open, context, send))}
      ${meta ? html`<p class="small muted">${meta}</p>` : nothing}
      ${tagList(occurrence, context, phase === 'ongoing')}
    </div>
    ${canBeAdded(occurrence) && !over ? addButton(key, say(event.title, context), context) : nothing}
    ${open ? context.parts.detailPlace?.(occurrence, context, send) : nothing}
    ${addMenu(key, context)}
  </li>`;
}

function title(
  occurrence: Occurrence,
  when: TimingWords,
  open: boolean,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { key, event } = occurrence;
  const name = say(event.title, context);
  const date = hiddenDate(when, statusWords(occurrence, context).join(', '));
  const id = rowId(key, context);
  if (!hasDetail(occurrence)) return html`<span id=${id} tabindex="-1">${name}</span>${date}`;
  return html`<button
      type="button"
      class="open"
      id=${id}
      aria-expanded=${open}
      @click=${() => send(open ? { type: 'close-event' } : { type: 'open-event', key })}
      @keydown=${open ? context.parts.closesDetail?.(key, context, send) : nothing}
    >
      ${name}</button
    >${date}`;
}

const DETAIL_FIELDS = [
  'alsoKnownAs',
  'summary',
  'description',
  'organiser',
  'place',
  'links',
  'registration',
  'source',
  'help',
] satisfies (keyof CalendarEvent)[];

/** Whether there is more to say about an event than its row does. */
export function hasDetail({ event, note, deadlines }: Occurrence): boolean {
  return (
    note !== undefined ||
    deadlines.length > 0 ||
    DETAIL_FIELDS.some((field) => event[field] !== undefined)
  );
}
