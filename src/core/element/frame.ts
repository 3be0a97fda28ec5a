import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContactConfig, OwnerConfig } from '../config/fields.js';
import { intlMilliseconds } from '../dates/display.js';
import { parsePlainDay, type PlainDay } from '../dates/plain-day.js';
import { safeUrl } from '../links/safe-url.js';
import { telephoneUrl } from '../links/telephone.js';
import { textValue, type Languages, type Text } from '../text/text.js';
import { localizedText } from './localized-text.js';
import type { ElementTexts } from './texts/da.js';

/** The fixed strip over data that is not the municipality's own. */
export function exampleStrip(texts: ElementTexts): TemplateResult {
  return html`<p class="notice example">${texts.example}</p>`;
}

/** Whom to ask: the unit and every way to it that the config gives. */
export function contactView(
  contact: ContactConfig,
  texts: ElementTexts,
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
  texts: ElementTexts,
  language: string,
  languages: Languages = language,
): TemplateResult | typeof nothing {
  const day = owner.reviewedOn === undefined ? undefined : parsePlainDay(owner.reviewedOn);
  if (day === undefined) return nothing;
  const date = longDate(day, language);
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

/** What stands where the widget will be: its fallback, or after a moment a word that it is coming. */
export function loadingView(texts: ElementTexts, fallback: boolean): TemplateResult {
  return fallback ? html`<slot></slot>` : html`<p class="card loading muted">${texts.loading}</p>`;
}

/** What stands there where the widget failed and nothing more can be fetched. */
export function unavailableView(texts: ElementTexts, fallback: boolean): TemplateResult {
  return fallback ? html`<slot></slot>` : html`<p class="card">${texts.failed}</p>`;
}

/** The pieces of this file. */
export const frameStyles = css`
  .example {
    margin-block-end: 1em;
    font-weight: 600;
  }
  .contact {
    margin-block-start: 1.25em;
  }
  .owner {
    margin-block-start: 0.5em;
  }
  .loading {
    animation: sund-appear 0.2s 0.6s both;
  }
  @keyframes sund-appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .loading {
      animation-duration: 0.01s;
    }
  }
`;
