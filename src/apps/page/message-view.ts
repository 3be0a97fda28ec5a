import { html, nothing, type TemplateResult } from 'lit';
import { textValue } from '../../core/text/text.js';
import { da } from './da.js';
import { en } from './en.js';
import { messageText, type PageMessage } from './message.js';
import type { PageSite } from './page-site.js';

/** What surrounds a message, and the ways on from it. */
export interface MessageFrame {
  /** File name of the page, for an example. */
  readonly file: string;
  readonly site: Pick<PageSite, 'name' | 'home'>;
  /** Address of the page the visitor came from. */
  readonly back: string | undefined;
  readonly retry: (() => void) | undefined;
}

const TEXTS = { da, en };

/**
 * Why there is nothing to see, in Danish and in English: without a config nobody knows the visitor's
 * language.
 */
export function messageView(message: PageMessage, frame: MessageFrame): TemplateResult {
  return html`<div class="message" role="alert">
    ${inLanguage('da', message, frame)} ${inLanguage('en', message, frame)}
  </div>`;
}

function inLanguage(
  lang: keyof typeof TEXTS,
  message: PageMessage,
  { file, site, back, retry }: MessageFrame,
): TemplateResult {
  const texts = TEXTS[lang];
  const name = site.name && textValue(site.name, lang);
  const { title, text, editor } = messageText(message, texts, { file, site: name });
  return html`<div lang=${lang}>
    ${lang === 'da' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p>${text}</p>
    ${
      retry
        ? html`<p><button type="button" @click=${retry}>${texts.tryAgain}</button></p>`
        : nothing
    }
    ${
      back
        ? html`<p><a href=${back}>${texts.goBack}</a></p>`
        : site.home
          ? html`<p><a href=${site.home.href}>${textValue(site.home.label, lang)}</a></p>`
          : nothing
    }
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
