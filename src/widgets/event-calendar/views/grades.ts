import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../core/element/heading.js';
import type { Grade } from '../config.js';
import type { GradePlanModel, Occurrence } from '../domain/model.js';
import { gradesText } from './event-tags.js';
import { shortTitle } from './short-title.js';
import { laterTexts } from '../texts/later-texts.js';
import { shortMonth } from './later-format.js';
import { periodBar } from './period-bar.js';
import { periodName } from './period-name.js';
import { shortTimingText } from './short-timing.js';
import { mergedCells, type MergedCell } from './merged-cells.js';
import type { Send, ViewContext } from './view-context.js';
import { eventLink, openList } from './wheel.js';

type GradeRow = GradePlanModel['rows'][number];

/** Which campaigns meet a pupil in which grade: a table for the wall, or in a narrow column a list. */
export function gradesView(
  model: GradePlanModel,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const { texts } = context;
  if (model.empty) return html`<p class="notice">${later.gradesMissing}</p>`;
  return html`<div class="grades">
    ${periodBar(model.period, texts.views.grades, context, send)}
    ${
      context.narrow
        ? model.rows.map((row) => gradeList(row, context, send))
        : html`${planTable(model, context, send)} ${eventIndex(model, context, send)}`
    }
    ${openList(model.open, context, send)}
  </div>`;
}

function gradeName(grade: Grade, context: ViewContext): string {
  const later = laterTexts(context);
  const { texts } = context;
  return grade === 'youth' ? later.youthRow : texts.grade(grade);
}

function planTable(model: GradePlanModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const name = later.gradePlan(periodName(model.period, context));
  return html`<div class="plan-scroll" role="region" aria-label=${name} tabindex="0">
    ${tableOf(model, name, context, send)}
  </div>`;
}

/** The cells hold no controls: with a row per grade, a keyboard would meet each campaign twelve times. */
function tableOf(
  model: GradePlanModel,
  name: string,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const { format } = context;
  const columns = model.months.map((_, month) => mergedCells(model.rows, month));
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the index below takes the keyboard
  return html`<table class="plan" @click=${(event: MouseEvent) => onClick(event, send)}>
    <caption class="visually-hidden">
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${later.gradeHeader}</th>
        ${model.months.map(
          ({ month }) =>
            html`<th scope="col">${format.sentenceStart(shortMonth(month, format))}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${model.rows.map(
        (row, index) =>
          html`<tr>
            <th scope="row">${gradeName(row.grade, context)}</th>
            ${columns.map((column) => planCell(column[index], context))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function onClick({ target }: MouseEvent, send: Send): void {
  const entry = target instanceof Element ? target.closest('[data-key]') : null;
  const key = entry?.getAttribute('data-key');
  if (key) send({ type: 'open-event', key });
}

function planCell(
  cell: MergedCell | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (!cell) return nothing;
  const { occurrences, rows, more } = cell;
  return html`<td rowspan=${rows} class=${occurrences.length > 0 ? 'filled' : ''}>
    ${occurrences.map(
      (occurrence) =>
        html`<div class="plan-entry" data-key=${occurrence.key}>
          <span class="muted">${shortTimingText(occurrence.timing, context)}</span>
          ${shortTitle(occurrence, context)}
        </div>`,
    )}
    ${more > 0 ? html`<div class="muted">${later.moreOnDay(more)}</div>` : nothing}
  </td>`;
}

/** Every campaign of the plan once, to be opened. */
function eventIndex(model: GradePlanModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const events = new Map<string, Occurrence>();
  for (const row of model.rows) {
    for (const occurrence of row.cells.flat()) events.set(occurrence.key, occurrence);
  }
  const order = model.months.flatMap((_, index) =>
    [...events.values()].filter((each) =>
      model.rows.some((row) => row.cells[index]?.includes(each)),
    ),
  );
  return html`<div class="plan-index">
    ${heading(context.headingLevel + 2, later.planIndex, { class: 'group' })}
    <ul role="list">
      ${repeat(
        new Set(order),
        ({ key }) => key,
        (occurrence) =>
          html`<li>
            ${eventLink(occurrence, context, send)}
            <span class="muted small"
              >${shortTimingText(occurrence.timing, context)} ·
              ${gradesText(occurrence.event.grades, context)}</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function gradeList(row: GradeRow, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const events = [...new Set(row.cells.flat())];
  return html`<details class="grade">
    <summary>
      ${gradeName(row.grade, context)}
      <span class="muted small">${later.facetCount(events.length)}</span>
    </summary>
    ${
      events.length === 0
        ? html`<p class="muted">${later.noneForGrade}</p>`
        : html`<ul role="list">
            ${repeat(
              events,
              ({ key }) => key,
              (occurrence) =>
                html`<li>
                  <span class="muted small">${shortTimingText(occurrence.timing, context)}</span
                  ><br />
                  ${gradeEventLink(occurrence, row.grade, context, send)}
                </li>`,
            )}
          </ul>`
    }
  </details>`;
}

/** The same event stands under several grades, so its id carries the grade. */
function gradeEventLink(
  occurrence: Occurrence,
  grade: Grade,
  context: ViewContext,
  send: Send,
): TemplateResult {
  return eventLink(
    occurrence,
    { ...context, idPrefix: `${context.idPrefix}-grade-${grade}` },
    send,
  );
}
