import { html, nothing, type TemplateResult } from 'lit';
import type { Timing } from '../domain/model.js';
import { dateBlock, machineDate, timingText } from './timing-text.js';
import type { ViewContext } from './view-context.js';

/** The large date of a row. Hidden from screen readers, which hear it in full with the title. */
export function dateColumn(timing: Timing, context: ViewContext): TemplateResult {
  const { large, small, smallFirst } = dateBlock(timing, context);
  const word = html`<span>${small}</span>`;
  return html`<div class="when" aria-hidden="true">
    ${smallFirst ? word : nothing}<b class=${/\p{L}{4}/u.test(large) ? 'word' : ''}>${large}</b>
    ${smallFirst ? nothing : word}
  </div>`;
}

/** Who moves by headings hears title, date and status together. */
export function hiddenDate(timing: Timing, status: string, context: ViewContext): TemplateResult {
  const machine = machineDate(timing);
  const text = timingText(timing, context);
  return html`<span class="visually-hidden"
    >,
    ${machine ? html`<time datetime=${machine}>${text}</time>` : text}${
      status ? `, ${status}` : nothing
    }</span
  >`;
}
