import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../core/element/heading.js';
import type { Occurrence, WheelModel } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import { rowId } from './row-id.js';
import { statusWords } from './event-tags.js';
import { periodBar } from './period-bar.js';
import { periodName } from './period-name.js';
import { shortTimingText } from './short-timing.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';
import { wheelDrawing } from './wheel-drawing.js';

/** The year as a wheel ("årshjul"), with a table of the same events under the same numbers. */
export function wheelView(model: WheelModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { texts } = context;
  return html`<div class="wheel">
    ${periodBar(model.period, texts.views.wheel, context, send)}
    <div class="wheel-parts">
      <figure>
        ${wheelDrawing(model, context, send)}
        ${model.density ? html`<p class="small muted">${later.wheelTooMany}</p>` : legend(context)}
      </figure>
      <div class="wheel-lists">
        ${wheelTable(model, context, send)}
        ${
          model.more > 0
            ? html`<p class="more">
                <button type="button" class="button" @click=${() => send({ type: 'show-all' })}>
                  ${later.showAll} <span class="muted">(${texts.moreLeft(model.more)})</span>
                </button>
              </p>`
            : nothing
        }
        ${openList(model.open, context, send)}
      </div>
    </div>
  </div>`;
}

function legend(context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  return html`<ul class="legend small muted" role="list">
    <li><span class="key exact"></span>${later.legendExact}</li>
    <li><span class="key inexact"></span>${later.legendLoose}</li>
    <li><span class="key hatched"></span>${later.legendHoliday}</li>
    <li><span class="key now-mark"></span>${later.legendToday}</li>
  </ul>`;
}

function wheelTable(model: WheelModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  return html`<table class="wheel-table">
    <caption class="visually-hidden">
      ${later.wheelTable(periodName(model.period, context))}
    </caption>
    <thead>
      <tr>
        <th scope="col"><abbr title=${later.numberHeader}>#</abbr></th>
        <th scope="col">${later.whenHeader}</th>
        <th scope="col">${later.eventHeader}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        model.rows,
        ({ occurrence }) => occurrence.key,
        ({ number, occurrence }) =>
          html`<tr>
            <td><span class="badge">${number}</span></td>
            <td class="date">${shortTimingText(occurrence.timing, context)}</td>
            <th scope="row">${eventLink(occurrence, context, send)}</th>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A title that opens its event, and what qualifies its date. */
export function eventLink(
  occurrence: Occurrence,
  context: ViewContext,
  send: Send,
): TemplateResult {
  const status = statusWords(occurrence, context).filter(
    (words) => words !== context.texts.dateFollows,
  );
  return html`<button
      type="button"
      class="link"
      id=${rowId(occurrence.key, context)}
      @click=${() => send({ type: 'open-event', key: occurrence.key })}
    >
      ${say(occurrence.event.title, context)}</button
    >${status.map((words) => html` <span class="tag status">${words}</span>`)}`;
}

/** Events without a place in the year. */
export function openList(
  open: readonly Occurrence[],
  context: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (open.length === 0) return nothing;
  return html`<div class="open-list">
    ${heading(context.headingLevel + 2, context.texts.openGroup, { class: 'group' })}
    <ul role="list">
      ${open.map(
        (occurrence) =>
          html`<li>
            ${eventLink(occurrence, context, send)}
            <span class="muted small">${shortTimingText(occurrence.timing, context)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
