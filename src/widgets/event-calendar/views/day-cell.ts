import { html, nothing, type TemplateResult } from 'lit';
import { civil, formatPlainDay, weekdayOf } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { textValue } from '../../../core/text/text.js';
import type { HolidayOccurrence, MonthDay, Occurrence } from '../domain/model.js';
import { deadlineName } from './deadline-row.js';
import { statusWords } from './event-tags.js';
import { FULL_DAY } from './format.js';
import { shortTitle } from './short-title.js';
import { laterTexts } from '../texts/later-texts.js';
import { words } from './view-context.js';
import type { ViewContext } from './view-context.js';
import type { DayDrawing, WeekBar } from './week-bars.js';

/** The id of a day's cell, for moving focus to it. */
export function dayId(day: PlainDay, { idPrefix }: Pick<ViewContext, 'idPrefix'>): string {
  return `${idPrefix}-day-${formatPlainDay(day)}`;
}

/** One day of the month grid. Its name says everything that is drawn in it. */
export function dayCell(
  { day: model, lanes, singles }: DayDrawing,
  context: ViewContext,
): TemplateResult {
  const later = laterTexts(context);
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
    aria-current=${today ? 'date' : nothing}
  >
    <span class="visually-hidden">${cellName(model, context)}</span>
    <div aria-hidden="true">
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
          ? html`<div class="entry more muted">${later.moreOnDay(total - items.length)}</div>`
          : nothing
      }
    </div>
  </td>`;
}

function cellName(model: MonthDay, context: ViewContext): string {
  const later = laterTexts(context);
  const { format, languages } = context;
  const titles = model.names.map((name) => textValue(name, languages));
  const deadlines = model.deadlines.map((item) =>
    item.kind === 'deadline'
      ? deadlineName(item.deadline.deadline, context)
      : words(item.occurrence.event.title, context),
  );
  return [
    later.dayName(format.show(FULL_DAY, model.day), model.total, titles),
    ...deadlines,
    ...model.holidays.map(({ holiday }) => textValue(holiday.title, languages)),
    ...(model.today ? [later.dayIsToday] : []),
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
    >${named.map(({ holiday }) => textValue(holiday.title, context.languages)).join(', ')}</span
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
  return html`<span>${shortTitle(occurrence, context)}</span>${
      status ? html`<em>${status}</em>` : nothing
    }`;
}
