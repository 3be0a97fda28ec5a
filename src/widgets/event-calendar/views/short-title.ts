import { html, type TemplateResult } from 'lit';
import { resolveText } from '../../../core/text/text.js';
import type { Occurrence } from '../domain/model.js';
import type { ViewContext } from './view-context.js';

/**
 * The title for where there is little room: without the original name that UN days carry in brackets,
 * which the day's list and the detail have.
 */
export function shortTitle(occurrence: Occurrence, context: ViewContext): TemplateResult | string {
  const { value, lang } = resolveText(occurrence.event.title, context.languages);
  const short = value.replace(/ *\([^()]*\)$/, '') || value;
  return lang ? html`<span lang=${lang} dir="auto">${short}</span>` : short;
}
