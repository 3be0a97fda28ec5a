import { html, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';

/** What the visitor can do about where they are. */
export interface LocateModel {
  /** False where a frame or an insecure address keeps the page from asking the device. */
  readonly possible: boolean;
  readonly asking: boolean;
}

/** The question that the card answers, as a button, and what happens with the answer to it. */
export function locateView(
  { possible, asking }: LocateModel,
  { texts, intents, idPrefix }: CardContext,
): TemplateResult {
  if (!possible) return html`<p class="notice locate">${texts.cannotLocate}</p>`;
  return html`<div class="locate">
    <button
      type="button"
      class="button primary"
      id=${`${idPrefix}-locate`}
      aria-disabled=${asking ? 'true' : 'false'}
      aria-describedby=${`${idPrefix}-privacy`}
      @click=${() => asking || intents.locate()}
    >
      <svg class="pin" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 18s6-5.2 6-10a6 6 0 0 0-12 0c0 4.8 6 10 6 10Z" />
        <circle cx="10" cy="8" r="2.2" />
      </svg>
      <span>${texts.locate}</span>
    </button>
    <p class="small muted" id=${`${idPrefix}-privacy`}>${texts.privacy}</p>
  </div>`;
}
