import { html, nothing, type TemplateResult } from 'lit';
import { toHeadingLevel } from './heading-level.js';

/** What a heading may carry besides its words. */
export interface HeadingOptions {
  readonly id?: string;
  readonly class?: string;
  /** True where code moves the focus to it; it then has `tabindex="-1"`. */
  readonly focusable?: boolean;
}

/** A real `h1`–`h6`; levels beyond are clamped. */
export function heading(
  level: number,
  content: unknown,
  options: HeadingOptions = {},
): TemplateResult {
  const id = options.id ?? nothing;
  const className = options.class ?? nothing;
  const tabindex = options.focusable ? '-1' : nothing;
  switch (toHeadingLevel(level)) {
    case 1:
      return html`<h1 id=${id} class=${className} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} tabindex=${tabindex}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class=${className} tabindex=${tabindex}>${content}</h6>`;
  }
}
