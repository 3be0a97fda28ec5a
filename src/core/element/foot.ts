import { html, nothing, type TemplateResult } from 'lit';
import type { BaseConfig, ContactConfig, OwnerConfig } from '../config/fields.js';
import { intlMilliseconds } from '../dates/display.js';
import { parsePlainDay, type PlainDay } from '../dates/plain-day.js';
import { safeUrl } from '../links/safe-url.js';
import { telephoneUrl } from '../links/telephone.js';
import { textValue, type Languages, type Text } from '../text/text.js';
import { localizedText } from './localized-text.js';
import type { LaterElementTexts } from './texts/later.da.js';

/** What ends every widget: whom to ask, and who keeps the content. */
export function footView(
  { contact, owner }: Pick<BaseConfig, 'contact' | 'owner'>,
  texts: LaterElementTexts,
  languages: Languages,
  base: string,
): TemplateResult {
  return html`${contact && contactView(contact, texts, languages, base)}
  ${owner && ownerView(owner, texts, languages)}`;
}

/** Whom to ask: the unit and every way to it that the config gives. */
export function contactView(
  contact: ContactConfig,
  texts: LaterElementTexts,
  languages: Languages,
  base: string,
): TemplateResult {
  const unit = textValue(contact.unit, languages);
  const telephone = contact.phone ? telephoneUrl(contact.phone) : undefined;
  const href = contact.link && safeUrl(contact.link.href, base);
  const call = contact.phone && texts.callUnit(unit, contact.phone);
  return html`<p class="contact">
    <strong>${texts.needHelp}</strong>
    ${telephone ? html`<a href=${telephone}>${call}</a>` : call || texts.contactUnit(unit)}
    ${contact.hours ? sentence(contact.hours, languages) : nothing}
    ${contact.place ? sentence(contact.place, languages) : nothing}
    ${contact.interpreter ? texts.interpreter : nothing}
    ${
      href && contact.link
        ? html`<a href=${href}>${localizedText(contact.link.label, languages)}</a>`
        : nothing
    }
  </p>`;
}

/** Words among sentences, with the full stop that people leave out. */
function sentence(text: Text, languages: Languages): TemplateResult {
  const ended = /[.!?:…]\s*$/.test(textValue(text, languages));
  return html`${localizedText(text, languages)}${ended ? '' : '.'} `;
}

/** When the content was last gone through, and by which unit. */
export function ownerView(
  owner: OwnerConfig,
  texts: LaterElementTexts,
  languages: Languages,
): TemplateResult | typeof nothing {
  const day = owner.reviewedOn === undefined ? undefined : parsePlainDay(owner.reviewedOn);
  if (day === undefined) return nothing;
  const date = longDate(day, [languages].flat().at(-1) ?? 'da');
  const line = owner.unit
    ? texts.reviewedOnBy(date, textValue(owner.unit, languages))
    : texts.reviewedOn(date);
  return html`<p class="owner muted small">${line}</p>`;
}

function longDate(day: PlainDay, language: string): string {
  // English here is written in Europe: the day before the month.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    .format(intlMilliseconds(day))
    .replaceAll(' ', '\u00A0');
}
