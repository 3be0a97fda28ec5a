import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { safeUrl } from '../../../core/links/safe-url.js';
import { textValue } from '../../../core/text/text.js';
import type { ContactConfig } from '../../../core/config/fields.js';
import type { RouteConfig, SchemeConfig } from '../scheme-config.js';
import { laterDa } from '../texts/later.da.js';
import { laterTexts } from '../texts/later-texts.js';
import { nameOf } from '../present/outcome-words.js';
import type { ViewContext } from './view-context.js';

/**
 * What a family can show at the school or the club, which reads Danish whatever the family reads. It says
 * nothing of their answers.
 */
export function danishCard(
  scheme: SchemeConfig,
  route: RouteConfig,
  contact: ContactConfig,
  level: number,
  context: ViewContext,
): TemplateResult {
  const danish = (text: Parameters<typeof textValue>[0]): string => textValue(text, 'da');
  const href = route.link && safeUrl(route.link.href, context.base);
  const whom = route.contact ?? scheme.contact ?? contact;
  const asks = laterDa.cardHeading(danish(nameOf(scheme)));
  const words = route.words === undefined ? asks : danish(route.words);
  return html`${heading(level, laterTexts(context).cardFor)}
    <div class="danish-card" lang="da" dir="ltr">
      <p class="card-heading">${asks}</p>
      <p>${laterDa.cardText(danish(contact.unit))}</p>
      ${words === asks ? nothing : html`<p>${words}</p>`}
      ${
        href && route.link
          ? html`<p>${laterDa.cardLink} <a href=${href}>${danish(route.link.label)}</a></p>`
          : nothing
      }
      <p class="small">${danish(whom.unit)}${whom.phone === undefined ? '' : `, ${whom.phone}`}</p>
      <p class="small">${laterDa.guidance}</p>
    </div>`;
}
