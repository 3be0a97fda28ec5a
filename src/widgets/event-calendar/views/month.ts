import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  addMonths,
  civil,
  formatPlainDay,
  parsePlainDay,
  plainDay,
  weekdayOf,
} from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { heading } from '../../../core/element/heading.js';
import { textValue } from '../../../core/text/text.js';
import type { HolidayOccurrence, MonthDay, MonthModel, Occurrence } from '../domain/model.js';
import { deadlineName, eventRow, rowKey } from './event-row.js';
import { statusWords, titleOf } from './event-tags.js';
import { isRightToLeft } from './frame.js';
import { movedDay } from './month-keys.js';
import { shortTimingText } from './timing-text.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { weekDrawing, type DayDrawing, type WeekBar } from './week-bars.js';

/** A month as a date grid: one tab stop, arrow keys, and a panel with the day that was opened. */
export function monthView(model: MonthModel, context: ViewContext, send: Send): TemplateResult {
  const { texts, format, idPrefix, headingLevel } = context;
  const name = format.sentenceStart(format.monthYear(model.year, model.month));
  return html`<div class="month">
    <div class="month-bar">
      ${keyed(
        name,
        heading(headingLevel + 1, name, { id: `${idPrefix}-month`, class: 'month-name' }),
      )}
      ${monthButtons(model, context, send)}
    </div>
    ${looseList(model, context, send)}
    <p class="visually-hidden" id=${`${idPrefix}-grid-help`}>${texts.gridHelp}</p>
    ${keyed(name, grid(model, name, context, send))} ${dayPanel(model, context, send)}
  </div>`;
}

function monthButtons(model: MonthModel, context: ViewContext, send: Send): TemplateResult {
  const { texts, today } = context;
  const first = plainDay(model.year, model.month, 1);
  const show = (day: PlainDay): void => {
    const { year, month } = civil(day);
    send({ type: 'show-month', year, month });
  };
  return html`<div class="month-buttons">
    <button
      type="button"
      class="button square"
      aria-label=${texts.previousMonth}
      @click=${() => show(addMonths(first, -1))}
    >
      <span aria-hidden="true">‹</span>
    </button>
    <button type="button" class="button" @click=${() => show(today)}>${texts.today}</button>
    <button
      type="button"
      class="button square"
      aria-label=${texts.nextMonth}
      @click=${() => show(addMonths(first, 1))}
    >
      <span aria-hidden="true">›</span>
    </button>
  </div>`;
}

/** What belongs to the month but to no day of it. It is listed, and never put in a cell. */
function looseList(
  { loose, month }: MonthModel,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (loose.length === 0) return nothing;
  const { texts, format } = context;
  return html`<div class="loose">
    ${heading(context.headingLevel + 2, texts.looseInMonth(format.monthName(month)), {
      class: 'small muted',
    })}
    <ul role="list">
      ${loose.map(
        (occurrence) =>
          html`<li>
            <button type="button" class="link" @click=${() => openEvent(occurrence.key, send)}>
              ${say(occurrence.event.title, context)}</button
            >&#32;<span class="muted small">${shortTimingText(occurrence.timing, context)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function grid(model: MonthModel, name: string, context: ViewContext, send: Send): TemplateResult {
  const { texts, format, idPrefix } = context;
  return html`<table
    role="grid"
    aria-describedby=${`${idPrefix}-grid-help`}
    @keydown=${(event: KeyboardEvent) => onGridKey(event, context, send)}
    @click=${(event: MouseEvent) => onGridClick(event, context, send)}
  >
    <caption class="visually-hidden">
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="week">${texts.weekHeader}</th>
        ${format.weekdays.map(
          ({ long, short }) =>
            html`<th scope="col">
              <span class="visually-hidden">${long}</span
              ><span aria-hidden="true">${short.replace(/\.$/, '')}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${model.weeks.map(
        (week) =>
          html`<tr>
            <th scope="row" class="week">
              <span class="visually-hidden">${texts.week(week.week)}</span
              ><span aria-hidden="true">${week.week}</span>
            </th>
            ${weekDrawing(week).map((drawing) => dayCell(drawing, context))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The id of a day's cell, for moving focus to it. */
export function dayId(day: PlainDay, { idPrefix }: Pick<ViewContext, 'idPrefix'>): string {
  return `${idPrefix}-day-${formatPlainDay(day)}`;
}

function dayCell({ day: model, lanes, singles }: DayDrawing, context: ViewContext): TemplateResult {
  const { day, inMonth, today, focused, holidays, total, items, deadlines } = model;
  const classes = ['day'];
  if (!inMonth) classes.push('outside');
  if (today) classes.push('today');
  if (holidays.length > 0) classes.push('holiday');
  return html`<td
    role="gridcell"
    id=${dayId(day, context)}
    class=${classes.join(' ')}
    data-day=${formatPlainDay(day)}
    tabindex=${focused ? 0 : -1}
    aria-label=${cellName(model, context)}
    aria-current=${today ? 'date' : nothing}
  >
    <div class="day-head">
      <span class="number">${civil(day).day}</span>
      ${holidayLabel(model, context)}
    </div>
    ${lanes.map((bar) => (bar ? barView(bar, context) : html`<div class="bar room"></div>`))}
    ${singles.map((occurrence) => singleView(occurrence, context))}
    ${deadlines.map((item) =>
      item.kind === 'deadline'
        ? html`<div class="entry deadline">${deadlineName(item.deadline.deadline, context)}</div>`
        : nothing,
    )}
    ${
      total > items.length
        ? html`<div class="entry more muted">${context.texts.moreOnDay(total - items.length)}</div>`
        : nothing
    }
  </td>`;
}

function cellName(model: MonthDay, context: ViewContext): string {
  const { texts, format, lang } = context;
  const titles = model.names.map((name) => textValue(name, lang));
  const deadlines = model.deadlines.map((item) =>
    item.kind === 'deadline'
      ? deadlineName(item.deadline.deadline, context)
      : titleOf(item.occurrence, context),
  );
  return [
    texts.dayName(format.fullDay(model.day), model.total, titles),
    ...deadlines,
    ...model.holidays.map(({ holiday }) => textValue(holiday.title, lang)),
    ...(model.today ? [texts.dayIsToday] : []),
  ].join(', ');
}

/** A holiday is named where it begins, and again where a week or the month does. */
function holidayLabel(model: MonthDay, context: ViewContext): TemplateResult | typeof nothing {
  const { day } = civil(model.day);
  const named = model.holidays.filter(
    ({ start }: HolidayOccurrence) =>
      start === model.day || day === 1 || weekdayOf(model.day) === 1,
  );
  if (named.length === 0) return nothing;
  return html`<span class="holiday-name"
    >${named.map(({ holiday }) => textValue(holiday.title, context.lang)).join(', ')}</span
  >`;
}

function barView(bar: WeekBar, context: ViewContext): TemplateResult {
  const classes = ['bar', 'span', `days-${bar.length}`];
  if (bar.continuesBefore) classes.push('from-before');
  if (bar.continuesAfter) classes.push('goes-on');
  if (bar.occurrence.status === 'cancelled') classes.push('cancelled');
  return html`<div class=${classes.join(' ')} data-key=${bar.occurrence.key}>
    ${entryText(bar.occurrence, context)}
  </div>`;
}

function singleView(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const classes = occurrence.status === 'cancelled' ? 'entry cancelled' : 'entry';
  return html`<div class=${classes} data-key=${occurrence.key}>
    ${entryText(occurrence, context)}
  </div>`;
}

function entryText(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const status = statusWords(occurrence, context).at(0);
  return html`<span>${say(occurrence.event.title, context)}</span>${
      status ? html`<em>${status}</em>` : nothing
    }`;
}

function onGridKey(event: KeyboardEvent, context: ViewContext, send: Send): void {
  const day = dayOfTarget(event);
  if (day === undefined) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    openDay(day, context, send);
    return;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const next = movedDay(day, event, isRightToLeft(event.currentTarget));
  if (next === undefined) return;
  event.preventDefault();
  send({ type: 'focus-day', day: next });
  context.intents.focus(dayId(next, context));
}

/** A pointer can go straight to an event; its day is the way for everybody. */
function onGridClick(event: MouseEvent, context: ViewContext, send: Send): void {
  const { target } = event;
  const entry = target instanceof Element ? target.closest('[data-key]') : null;
  const key = entry?.getAttribute('data-key');
  const day = dayOfTarget(event);
  if (key) openEvent(key, send);
  else if (day !== undefined) openDay(day, context, send);
}

/** An open day shows details among its own rows, so it makes way for a dialog. */
function openEvent(key: string, send: Send): void {
  send({ type: 'close-day' });
  send({ type: 'open-event', key });
}

function dayOfTarget({ target }: Event): PlainDay | undefined {
  const cell = target instanceof Element ? target.closest('[data-day]') : null;
  return parsePlainDay(cell?.getAttribute('data-day') ?? '');
}

function openDay(day: PlainDay, context: ViewContext, send: Send): void {
  send({ type: 'open-day', day });
  context.intents.focus(`${context.idPrefix}-day-heading`);
}

function dayPanel(
  { openDay }: MonthModel,
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (!openDay) return nothing;
  const { texts, format, idPrefix, headingLevel } = context;
  const { day, items } = openDay;
  const close = (): void => {
    send({ type: 'close-day' });
    context.intents.focus(dayId(day, context));
  };
  const name = format.sentenceStart(format.fullDay(day));
  return html`<section
    class="day-panel"
    aria-labelledby=${`${idPrefix}-day-heading`}
    @keydown=${(event: KeyboardEvent) => (event.key === 'Escape' ? close() : undefined)}
  >
    <div class="month-bar">
      ${keyed(
        day,
        heading(headingLevel + 2, name, { id: `${idPrefix}-day-heading`, focusable: true }),
      )}
      <button type="button" class="button" @click=${close}>${texts.close}</button>
    </div>
    ${
      items.length === 0
        ? html`<p class="muted">${texts.nothingOnDay}</p>`
        : html`<ul class="events" role="list">
            ${repeat(items, rowKey, (item) => eventRow(item, headingLevel + 3, context, send))}
          </ul>`
    }
  </section>`;
}
