import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContactConfig, OwnerConfig } from '../config/fields.js';
import { safeUrl } from '../links/safe-url.js';
import { telephoneUrl } from '../links/telephone.js';
import { textValue } from '../text/text.js';
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
  language: string,
  base: string,
): TemplateResult {
  const unit = textValue(contact.unit, language);
  const telephone = contact.phone ? telephoneUrl(contact.phone) : undefined;
  const href = contact.link && safeUrl(contact.link.href, base);
  return html`<p class="contact">
    <strong>${texts.needHelp}</strong>
    ${
      telephone
        ? html`<a href=${telephone}>${texts.callUnit(unit, contact.phone ?? '')}</a>`
        : texts.contactUnit(unit)
    }
    ${contact.hours ? html`${localizedText(contact.hours, language)} ` : nothing}
    ${contact.place ? html`${localizedText(contact.place, language)} ` : nothing}
    ${contact.interpreter ? texts.interpreter : nothing}
    ${
      href && contact.link
        ? html`<a href=${href}>${localizedText(contact.link.label, language)}</a>`
        : nothing
    }
  </p>`;
}

/** When the content was last gone through, and by which unit. */
export function ownerView(
  owner: OwnerConfig,
  texts: ElementTexts,
  language: string,
): TemplateResult | typeof nothing {
  if (!owner.reviewedOn) return nothing;
  const date = longDate(owner.reviewedOn, language);
  const line = owner.unit
    ? texts.reviewedOnBy(date, textValue(owner.unit, language))
    : texts.reviewedOn(date);
  return html`<p class="owner muted small">${line}</p>`;
}

function longDate(date: string, language: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
    .format(Date.UTC(year, month - 1, day))
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
