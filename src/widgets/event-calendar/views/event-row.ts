import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { AgendaItem, CalendarEvent, Occurrence, Timing } from '../domain/model.js';
import { audiencesText, gradesText, statusWords, tagList, titleOf } from './event-tags.js';
import {
  clockText,
  dateBlock,
  isWholeWeek,
  machineDate,
  timingText,
  weeksText,
} from './timing-text.js';
import { outwardLink } from './outward-link.js';
import { say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

type OccurrenceItem = Extract<AgendaItem, { kind: 'occurrence' }>;
type DeadlineItem = Extract<AgendaItem, { kind: 'deadline' }>;

/** Further away than this, a date says more than a number of days. */
const MOST_DAYS_TO_SAY = 31;

/** The key that keeps a row's place: an occurrence's or a deadline's. */
export function rowKey(item: AgendaItem): string {
  return item.kind === 'occurrence' ? item.occurrence.key : item.deadline.key;
}

/** The id of what takes focus in a row. Ids of events come from configs and may hold spaces. */
export function rowId(
  key: string,
  { idPrefix }: Pick<ViewContext, 'idPrefix'>,
  part = 'row',
): string {
  return `${idPrefix}-${part}-${key.replace(/\s/g, '_')}`;
}

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
  const { key, timing, status } = occurrence;
  const open = context.openKey === key;
  const over = phase === 'past' || status === 'cancelled';
  const meta = metaLine(item, context);
  const exact = timing.kind === 'days' ? 'event' : 'event vague';
  return html`<li class=${over ? `${exact} over` : exact}>
    ${dateColumn(timing, context)}
    <div class="what">
      ${heading(level, title(occurrence, open, context, send))}
      ${meta ? html`<p class="small muted">${meta}</p>` : nothing}
      ${tagList(occurrence, context, { ongoing: phase === 'ongoing' })}
    </div>
    ${canBeAdded(occurrence) && !over ? addButton(key, titleOf(occurrence, context), context) : nothing}
    ${open ? openDetail(occurrence, context, send) : nothing} ${addMenu(key, context)}
  </li>`;
}

function deadlineRow(item: DeadlineItem, level: number, context: ViewContext): TemplateResult {
  const { texts, format } = context;
  const { deadline, key, day } = item.deadline;
  const name = deadlineName(deadline, context);
  const timing: Timing = { kind: 'days', start: day, end: day };
  const meta = [
    format.weekday(day),
    nearness(item.phase === 'upcoming' ? item.daysToGo : undefined, context),
    texts.deadlineFor(titleOf(item.occurrence, context)),
  ];
  return html`<li class=${item.phase === 'past' ? 'event deadline over' : 'event deadline'}>
    ${dateColumn(timing, context)}
    <div class="what">
      ${heading(
        level,
        html`${outwardLink(deadline.url, name, context)}${hiddenDate(timing, '', context)}`,
        { id: rowId(key, context), focusable: true },
      )}
      <p class="small muted">${sentence(meta, context)}</p>
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

function dateColumn(timing: Timing, context: ViewContext): TemplateResult {
  const { large, small, smallFirst } = dateBlock(timing, context);
  const word = html`<span>${small}</span>`;
  return html`<div class="when" aria-hidden="true">
    ${smallFirst ? word : nothing}<b class=${/\p{L}{4}/u.test(large) ? 'word' : ''}>${large}</b>
    ${smallFirst ? nothing : word}
  </div>`;
}

/** Who moves by headings hears title, date and status together. */
function hiddenDate(timing: Timing, status: string, context: ViewContext): TemplateResult {
  const machine = machineDate(timing);
  const text = timingText(timing, context);
  return html`<span class="visually-hidden"
    >,
    ${machine ? html`<time datetime=${machine}>${text}</time>` : text}${
      status ? `, ${status}` : nothing
    }</span
  >`;
}

function title(
  occurrence: Occurrence,
  open: boolean,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { key, event, timing } = occurrence;
  const name = say(event.title, context);
  const date = hiddenDate(timing, statusWords(occurrence, context).join(', '), context);
  const id = rowId(key, context);
  if (!hasDetail(occurrence)) return html`<span id=${id} tabindex="-1">${name}</span>${date}`;
  return html`<button
      type="button"
      class="open"
      id=${id}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => send(open ? { type: 'close-event' } : { type: 'open-event', key })}
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

/** The detail below its row, or a word that it is coming. */
export function openDetail(
  occurrence: Occurrence,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const { detail } = context.parts;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    send({ type: 'close-event' });
    context.intents.focus(rowId(occurrence.key, context));
  };
  return html`<div class="detail" @keydown=${close}>
    ${detail ? detail(occurrence, context, send) : html`<p class="muted">${context.texts.loading}</p>`}
  </div>`;
}

/** Only days can be put in a calendar; a month or "date to follow" would be a guess. */
export function canBeAdded({ timing, status, confirmed }: Occurrence): boolean {
  return timing.kind === 'days' && status !== 'cancelled' && confirmed;
}

/** "Føj til kalender" for one entry. */
export function addButton(key: string, name: string, context: ViewContext): TemplateResult {
  const { texts, intents, addMenu: menu } = context;
  return html`<button
    type="button"
    class="button small add"
    id=${rowId(key, context, 'add')}
    aria-label=${texts.addNamed(name)}
    aria-expanded=${menu?.key === key ? 'true' : 'false'}
    @click=${() => intents.toggleAddMenu(key)}
  >
    ${texts.add}
  </button>`;
}

/** The open menu of a row; nothing where another or none is open. */
export function addMenu(key: string, context: ViewContext): TemplateResult | typeof nothing {
  const { addMenu: menu, parts, intents } = context;
  if (menu?.key !== key) return nothing;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    intents.toggleAddMenu(key);
    intents.focus(rowId(key, context, 'add'));
  };
  return html`<div class="add-menu" @keydown=${close}>
    ${parts.addMenu ? parts.addMenu(menu, context) : context.texts.loading}
  </div>`;
}

/**
 * "Hele ugen · om 12 dage · Aarhus · for 0.–10. klasse · samtidig med Vinterferie". Grades say more
 * than audiences, which stand in the detail.
 */
function metaLine(item: OccurrenceItem, context: ViewContext): string {
  const { texts } = context;
  const { event } = item.occurrence;
  const whom = gradesText(event.grades, context) || audiencesText(event, context);
  return sentence(
    [
      event.frequency ? words(event.frequency, context) : '',
      momentText(item, context),
      item.phase === 'upcoming' ? nearness(item.daysToGo, context) : '',
      event.place ? words(event.place.name, context) : '',
      whom ? texts.forWhom(whom) : '',
      ...item.holidays.map(({ holiday }) => texts.during(words(holiday.title, context))),
    ],
    context,
  );
}

/** What the date column leaves open: the weekday, the clock, the week. */
function momentText({ occurrence, week, lastWeek }: OccurrenceItem, context: ViewContext): string {
  const { texts, format } = context;
  const { timing } = occurrence;
  if (timing.kind === 'month') return texts.inMonth(format.monthName(timing.month));
  if (timing.kind === 'undated' && timing.alternating && !occurrence.event.frequency) {
    return texts.everyYears(timing.alternating);
  }
  if (timing.kind !== 'days') return '';
  const { start, end } = timing;
  const clock = clockText(timing, context);
  if (start === end) {
    const weekday = format.weekday(start);
    return [week ? texts.weekdayInWeek(weekday, week) : weekday, clock].filter(Boolean).join(' ');
  }
  if (isWholeWeek(start, end)) return [texts.wholeWeek, clock].filter(Boolean).join(' ');
  const inWeeks = week ? weeksText(week, lastWeek ?? week, context) : '';
  return [inWeeks, clock].filter(Boolean).join(' ');
}

function nearness(daysToGo: number | undefined, { format }: ViewContext): string {
  if (daysToGo === undefined || daysToGo > MOST_DAYS_TO_SAY) return '';
  return format.daysToGo(daysToGo);
}

function sentence(parts: readonly string[], { format }: ViewContext): string {
  return format.sentenceStart(parts.filter(Boolean).join(' · '));
}
