import { html, nothing, type TemplateResult } from 'lit';
import type { TimingWords } from './timing-words.js';

/** The large date of a row. Hidden from screen readers, which hear it in full with the title. */
export function dateColumn({ large, small, smallFirst }: TimingWords): TemplateResult {
  const word = html`<span>${small}</span>`;
  return html`<div class="when" aria-hidden="true">
    ${smallFirst ? word : nothing}<b class=${/\p{L}{4}/u.test(large) ? 'word' : ''}>${large}</b>
    ${smallFirst ? nothing : word}
  </div>`;
}

/** Who moves by headings hears title, date and status together. */
export function hiddenDate({ machine, full }: TimingWords, status: string): TemplateResult {
  return html`<span class="visually-hidden"
    >,
    ${machine ? html`<time datetime=${machine}>${full}</time>` : full}${
      status ? `, ${status}` : nothing
    }</span
  >`;
}
