import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { NextModel, Occurrence } from '../domain/model.js';
import { closesDetail, detailPlace } from './detail-place.js';
import { hasDetail } from './event-row.js';
import { laterTexts } from '../texts/later-texts.js';
import { rowId } from './row-id.js';
import { tagList, underWayText } from './event-tags.js';
import { timingWords } from './timing-words.js';
import { say } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

type NextItem = NextModel['items'][number];

/** A card for a front page: what comes next, and in how many days. */
export function nextView(model: NextModel, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { views } = context;
  const [first, ...rest] = model.items;
  return html`<div class="next">
    ${first ? firstItem(first, context, send) : html`<p class="notice">${later.nothingNext}</p>`}
    ${rest.length > 0 ? laterItems(rest, context) : nothing}
    ${
      views.includes('agenda')
        ? html`<button
            type="button"
            class="button"
            @click=${() => send({ type: 'show-view', view: 'agenda' })}
          >
            ${later.wholeCalendar}
          </button>`
        : nothing
    }
  </div>`;
}

function firstItem(item: NextItem, context: ViewContext, send: Send): TemplateResult {
  const later = laterTexts(context);
  const { occurrence, ongoing, daysToGo } = item;
  const { format, lang, headingLevel, openKey } = context;
  const open = openKey === occurrence.key;
  const soon = ongoing
    ? underWayText(occurrence.timing, context)
    : format.sentenceStart(format.daysToGo(daysToGo));
  const count = !ongoing && daysToGo > 1;
  return html`<div class="next-first">
    ${
      count
        ? html`<p class="countdown" aria-hidden="true">
            <b>${daysToGo.toLocaleString(lang)}</b><span>${later.daysUnit(daysToGo)}</span>
          </p>`
        : nothing
    }
    <div class="what">
      ${heading(headingLevel + 1, nextTitle(occurrence, open, context, send), { class: 'next-title' })}
      <p class=${count ? 'visually-hidden' : 'soon'}>${soon}</p>
      <p class="muted">${whenLine(occurrence, context)}</p>
      ${tagList(occurrence, context)}
    </div>
    ${open ? detailPlace(occurrence, context, send) : nothing}
  </div>`;
}

function nextTitle(
  occurrence: Occurrence,
  open: boolean,
  context: ViewContext,
  send: Send,
): unknown {
  const { key, event } = occurrence;
  const name = say(event.title, context);
  if (!hasDetail(occurrence)) return name;
  return html`<button
    type="button"
    class="open"
    id=${rowId(key, context)}
    aria-expanded=${open}
    @click=${() => send(open ? { type: 'close-event' } : { type: 'open-event', key })}
    @keydown=${open ? closesDetail(key, context, send) : nothing}
  >
    ${name}
  </button>`;
}

function laterItems(items: readonly NextItem[], context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  return html`${heading(context.headingLevel + 1, later.laterHeading, { class: 'group' })}
    <ul role="list">
      ${items.map(
        ({ occurrence }) =>
          html`<li>
            <span>${say(occurrence.event.title, context)}</span>
            <span class="muted small">${whenLine(occurrence, context)}</span>
          </li>`,
      )}
    </ul>`;
}

function whenLine({ timing, event }: Occurrence, context: ViewContext): string {
  const place = event.place && say(event.place.name, context);
  const when = context.format.sentenceStart(timingWords(timing, context).full);
  return typeof place === 'string' ? `${when}, ${place}` : when;
}
