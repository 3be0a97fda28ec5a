import { html, type TemplateResult } from 'lit';
import { resolveText, type Languages, type Text } from '../text/text.js';

/**
 * A config's text for a template. In another language than the interface it carries its own `lang` and
 * `dir`, so that a screen reader changes voice and brackets stay in place (WCAG 3.1.2).
 */
export function localizedText(text: Text, languages: Languages): string | TemplateResult {
  const { value, lang } = resolveText(text, languages);
  return lang ? html`<span lang=${lang} dir="auto">${value}</span>` : value;
}
