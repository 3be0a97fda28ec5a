import { html, nothing, type TemplateResult } from 'lit';
import { da, type PageTexts } from './da.js';
import { en } from './en.js';
import { messageText, type MessagePlace, type PageMessage } from './message.js';
import type { WayHome } from './page-view.js';

/** A way on from a message, where there is one. */
export interface WaysOn {
  /** Address of the page the visitor came from. */
  readonly back: string | undefined;
  readonly home: WayHome | undefined;
  readonly retry: (() => void) | undefined;
}

/**
 * Why there is nothing to see, in Danish and in English: without a config nobody knows the visitor's
 * language.
 */
export function messageView(
  message: PageMessage,
  place: MessagePlace,
  waysOn: WaysOn,
): TemplateResult {
  return html`<div class="message" role="alert">
    ${oneLanguage(message, da, place, waysOn, 'da')}
    ${oneLanguage(message, en, place, waysOn, 'en')}
  </div>`;
}

function oneLanguage(
  message: PageMessage,
  texts: PageTexts,
  place: MessagePlace,
  { back, home, retry }: WaysOn,
  lang: 'da' | 'en',
): TemplateResult {
  const { title, text, editor } = messageText(message, texts, place);
  return html`<div lang=${lang}>
    ${lang === 'da' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p>${text}</p>
    ${
      retry
        ? html`<p><button type="button" @click=${retry}>${texts.tryAgain}</button></p>`
        : nothing
    }
    ${back ? html`<p><a href=${back}>${texts.goBack}</a></p>` : nothing}
    ${home ? html`<p><a href=${home.href}>${home.label}</a></p>` : nothing}
    ${
      editor
        ? html`<details>
            <summary>${texts.forEditors}</summary>
            <p>${editor}</p>
          </details>`
        : nothing
    }
  </div>`;
}
