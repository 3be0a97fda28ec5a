import { html, nothing, type TemplateResult } from 'lit';
import { markdown } from '../../../core/element/markdown.js';
import { resolveText, type Text } from '../../../core/text/text.js';
import type { ViewContext } from './view-context.js';

/** A text in the Markdown subset. */
export function prose(text: Text, { languages, base, linkTarget }: ViewContext): TemplateResult {
  const { value, lang, dir } = resolveText(text, languages);
  return html`<div class="prose" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${markdown(value, { base, ...(linkTarget && { linkTarget }) })}
  </div>`;
}
