import { html, nothing, type TemplateResult } from 'lit';
import type { ContactConfig } from '../config/fields.js';
import type { Languages } from '../text/text.js';
import { contactView } from './foot.js';
import type { LaterElementTexts } from './texts/later.da.js';

/** How a failed widget can still be of use to a visitor. */
export interface FailedOptions {
  readonly languages: Languages;
  readonly base: string;
  readonly contact?: ContactConfig | undefined;
  readonly fallback: boolean;
  readonly retry?: (() => void) | undefined;
}

/** What visitors see where the widget cannot be shown: its fallback, or a calm sentence and a way on. */
export function failedView(
  message: string,
  texts: LaterElementTexts,
  options: FailedOptions,
): TemplateResult {
  const { languages, base, contact, fallback, retry } = options;
  const help = contact ? contactView(contact, texts, languages, base) : nothing;
  if (fallback) return html`<slot></slot>${help}`;
  return html`<div class="card failed">
    <p id="failed"><strong>${message}</strong></p>
    ${
      retry
        ? html`<p>${texts.failedRetry}</p>
            <button class="button" type="button" aria-describedby="failed" @click=${retry}>
              ${texts.tryAgain}
            </button>`
        : nothing
    }
    ${help}
  </div>`;
}
