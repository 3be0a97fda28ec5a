import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addMonths, civil, parsePlainDay, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { heading } from '../../../core/element/heading.js';
import type { MonthModel } from '../domain/model.js';
import { dayCell, dayId } from './day-cell.js';
import { dayPanel } from './day-panel.js';
import { laterTexts } from '../texts/later-texts.js';
import { movedDay } from './month-keys.js';
import { isRightToLeft } from '../../../core/element/reading-direction.js';
import { monthName, monthYear, weekdayNames } from './later-format.js';
import { shortTimingText } from './short-timing.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { weekDrawing } from './week-bars.js';

/** A month as a date grid: one tab stop, arrow keys, and a panel with the day that was opened. */
export function monthView(model: MonthModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { format, idPrefix, headingLevel } = context;
  const name = format.sentenceStart(monthYear(model.year, model.month, format));
  return html`<div class="month">
    <div class="period-bar">
      ${keyed(
        name,
        heading(headingLevel + 1, name, { id: `${idPrefix}-month`, class: 'period-name' }),
      )}
      ${monthButtons(model, context, send)}
    </div>
    ${looseList(model, context, send)}
    <p class="visually-hidden" id=${`${idPrefix}-grid-help`}>${later.gridHelp}</p>
    ${keyed(name, grid(model, name, context, send))} ${dayPanel(model, context, send)}
  </div>`;
}

function monthButtons(model: MonthModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { today } = context;
  const first = plainDay(model.year, model.month, 1);
  const show = (day: PlainDay): void => {
    const { year, month } = civil(day);
    send({ type: 'show-month', year, month });
  };
  return html`<div class="period-buttons">
    <button
      type="button"
      class="button square"
      aria-label=${later.previousMonth}
      @click=${() => show(addMonths(first, -1))}
    >
      <span aria-hidden="true">‹</span>
    </button>
    <button type="button" class="button" @click=${() => show(today)}>${later.today}</button>
    <button
      type="button"
      class="button square"
      aria-label=${later.nextMonth}
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
  const later = laterTexts(context);
  if (loose.length === 0) return nothing;
  const { format } = context;
  return html`<div class="loose">
    ${heading(context.headingLevel + 2, later.looseInMonth(monthName(month, format)), {
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
  const later = laterTexts(context);
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
        <th scope="col" class="week">${later.weekHeader}</th>
        ${weekdayNames(format).map(
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
