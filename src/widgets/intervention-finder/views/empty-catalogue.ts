import { html, type TemplateResult } from 'lit';
import { laterTexts } from '../texts/later-texts.js';
import { nounWords } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** A catalogue that nobody has put anything in yet. */
export function emptyCatalogue(context: ViewContext): TemplateResult {
  return html`<p class="notice">${laterTexts(context).emptyCatalogue(nounWords(context))}</p>`;
}
