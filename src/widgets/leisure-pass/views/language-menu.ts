import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** What languages call themselves, by their tags. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  da: 'Dansk',
  en: 'English',
  ar: 'العربية',
  uk: 'Українська',
  tr: 'Türkçe',
  pl: 'Polski',
  so: 'Soomaali',
};

/** The choice between languages, each by its own name. Answers stay as they are. */
export function languageMenu(
  languages: readonly string[],
  { texts, lang }: ViewContext,
  choose: (language: string) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<ul class="languages" role="list" aria-label=${texts.language}>
    ${languages.map(
      (language) =>
        html`<li>
          <button
            type="button"
            class="language"
            lang=${language}
            aria-current=${language === lang ? 'true' : 'false'}
            @click=${() => choose(language)}
          >
            ${OWN_NAMES[language] ?? language}
          </button>
        </li>`,
    )}
  </ul>`;
}
