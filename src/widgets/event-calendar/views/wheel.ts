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
        ${model.density ? html`<p class="small muted">${later.wheelTooMany}</p>` : legend(model, context)}
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

/** What the marks mean, of those that are drawn. */
function legend(model: WheelModel, context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  const key = (drawn: boolean, mark: string, words: string): TemplateResult | typeof nothing =>
    drawn ? html`<li><span class="key ${mark}"></span>${words}</li>` : nothing;
  return html`<ul class="legend small muted" role="list">
    ${key(
      model.arcs.some((arc) => arc.exact),
      'exact',
      later.legendExact,
    )}
    ${key(
      model.arcs.some((arc) => !arc.exact),
      'inexact',
      later.legendLoose,
    )}
    ${key(model.holidays.length > 0, 'hatched', later.legendHoliday)}
    ${key(model.todayAt !== undefined, 'now-mark', later.legendToday)}
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
  const status = statusWords(occurrence, context);
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
    ${heading(context.headingLevel + 2, laterTexts(context).openGroup, { class: 'group' })}
    <ul role="list">
      ${open.map(
        (occurrence) =>
          html`<li>
            ${eventLink(occurrence, context, send)}
            <span class="muted small">${openWords(occurrence, context)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is known of a time without a place in the year; the heading has said that it is not fixed. */
function openWords({ event, timing }: Occurrence, context: ViewContext): unknown {
  if (event.frequency !== undefined) return say(event.frequency, context);
  const undated = timing.kind === 'undated' && timing.alternating === undefined;
  return undated ? nothing : shortTimingText(timing, context);
}
