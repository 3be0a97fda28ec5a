import { html } from 'lit';

/** The mark of what takes something away. */
export const cross = html`<svg class="cross" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" />
</svg>`;
