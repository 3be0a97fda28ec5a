import { html, nothing, type TemplateResult } from 'lit';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import { markdown } from '../../../core/element/markdown.js';
import { parseUrl } from '../../../core/links/safe-url.js';
import { telephoneUrl } from '../../../core/links/telephone.js';
import { resolveText, type Text } from '../../../core/text/text.js';
import type { CalendarEvent, Occurrence } from '../domain/model.js';
import { deadlineName } from './deadline-row.js';
import { audiencesText, gradesText } from './event-tags.js';
import { laterTexts } from '../texts/later-texts.js';
import { dateText } from './later-format.js';
import { outwardLink } from '../../../core/element/outward-link.js';
import { say, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

type Help = NonNullable<CalendarEvent['help']>[number];

/** What is known of an event besides its row, to stand below that row. */
export function detailBody(
  occurrence: Occurrence,
  context: ViewContext,
  _send: Send,
): TemplateResult {
  const { event, note } = occurrence;
  return html`<div class="detail-body">
    ${note === undefined ? nothing : html`<p class="notice">${say(note, context)}</p>`}
    ${event.summary === undefined ? nothing : html`<p>${say(event.summary, context)}</p>`}
    ${event.description === undefined ? nothing : prose(event.description, context)}
    ${facts(occurrence, context)} ${deadlineList(occurrence, context)}
    ${registrationAndLinks(event, context)} ${helpBox(event.help, context)}
    ${footLines(occurrence, context)}
  </div>`;
}

function prose(text: Text, context: ViewContext): TemplateResult {
  const { value, lang, dir } = resolveText(text, context.languages);
  const { base, linkTarget } = context;
  return html`<div class="prose" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${markdown(value, { base, ...(linkTarget && { linkTarget }) })}
  </div>`;
}

function facts({ event }: Occurrence, context: ViewContext): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  const { format } = context;
  const { place, organiser, alsoKnownAs = [] } = event;
  const lines = [
    fact(later.audiences, startUpper(audiencesText(event, context), context)),
    fact(later.gradeHeader, startUpper(gradesText(event.grades, context), context)),
    fact(later.place, place && placeLine(place, context)),
    fact(
      later.organiser,
      organiser && outwardLink(organiser.url, say(organiser.name, context), context),
    ),
    fact(later.alsoKnownAs, alsoKnownAs.length > 0 ? format.list(alsoKnownAs) : undefined),
  ];
  return lines.some((line) => line !== nothing) ? html`<dl class="facts">${lines}</dl>` : nothing;
}

function startUpper(text: string, { format }: ViewContext): string | undefined {
  return text === '' ? undefined : format.sentenceStart(text);
}

function fact(name: string, value: unknown): TemplateResult | typeof nothing {
  return value === undefined
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
}

function placeLine(
  place: NonNullable<CalendarEvent['place']>,
  context: ViewContext,
): TemplateResult {
  const town = [place.postalCode, place.town].filter(Boolean).join(' ');
  const address = [place.address, town].filter(Boolean).join(', ');
  return html`${outwardLink(place.url, say(place.name, context), context)}${
    address ? `, ${address}` : nothing
  }`;
}

function deadlineList(
  { deadlines }: Occurrence,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (deadlines.length === 0) return nothing;
  const { format } = context;
  return html`<div>
    <p class="part">${later.deadlinesHeading}</p>
    <ul role="list">
      ${deadlines.map(
        ({ deadline, day }) =>
          html`<li>
            ${dateText(day, format)}:
            ${outwardLink(deadline.url, deadlineName(deadline, context), context)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function registrationAndLinks(
  { registration, links = [] }: CalendarEvent,
  context: ViewContext,
): TemplateResult {
  const later = laterTexts(context);
  return html`${
    registration
      ? html`<p>
          <span class="part">${later.registration}:</span>
          ${outwardLink(registration.href, say(registration.label, context), context)}
        </p>`
      : nothing
  }
  ${
    links.length > 0
      ? html`<div>
          <p class="part">${later.materials}</p>
          <ul class="links">
            ${links.map(
              ({ href, label }) =>
                html`<li>${outwardLink(href, say(label, context), context)}</li>`,
            )}
          </ul>
        </div>`
      : nothing
  }`;
}

function helpBox(
  help: readonly Help[] | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (!help || help.length === 0) return nothing;
  return html`<div class="notice help">
    <p class="part">${later.help}</p>
    <ul role="list">
      ${help.map((each) => helpLine(each, context))}
    </ul>
  </div>`;
}

function helpLine({ name, url, phone, hours }: Help, context: ViewContext): TemplateResult {
  const telephone = phone === undefined ? undefined : telephoneUrl(phone);
  const number = phone?.replace(/ /g, '\u00a0');
  return html`<li>
    ${outwardLink(url, say(name, context), context)}${
      number ? html`: ${telephone ? html`<a href=${telephone}>${number}</a>` : number}` : nothing
    }${hours ? html`, ${lowerStart(hours, context)}` : nothing}
  </li>`;
}

/** Opening hours stand inside a line. */
function lowerStart(hours: Text, context: ViewContext): string {
  const said = words(hours, context);
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function footLines(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const later = laterTexts(context);
  const { format, deepLinks, copied, intents } = context;
  const { event, confirmed, key } = occurrence;
  const confirmedOn = event.lastConfirmed && parsePlainDay(event.lastConfirmed);
  return html`${
    !confirmed && confirmedOn
      ? html`<p class="small muted">${later.lastConfirmed(dateText(confirmedOn, format))}</p>`
      : nothing
  }
  ${sourceLine(event, context)}
  ${
    deepLinks
      ? html`<p class="copy">
          <button type="button" class="link small" @click=${() => intents.copyLink(key)}>
            ${later.copyLink}
          </button>
          ${copied === 'link' ? html`<span class="small">${later.copiedLink}</span>` : nothing}
        </p>`
      : nothing
  }`;
}

function sourceLine(
  { source }: CalendarEvent,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (!source) return nothing;
  const { format, base } = context;
  const checked = parsePlainDay(source.checkedOn);
  const site = source.url === undefined ? undefined : parseUrl(source.url, base)?.hostname;
  const name = source.title === undefined ? site : say(source.title, context);
  if (name === undefined && checked === undefined) return nothing;
  return html`<p class="small muted">
    ${later.source}: ${outwardLink(source.url, name, context)}
    ${checked === undefined ? nothing : `(${later.sourceChecked(dateText(checked, format))})`}
  </p>`;
}
