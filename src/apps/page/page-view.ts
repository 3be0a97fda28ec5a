import { html, nothing, type TemplateResult } from 'lit';
import type { PageTexts } from './da.js';

/** A link to the front page of the site. */
export interface WayHome {
  readonly href: string;
  readonly label: string;
}

/** What stands around the widget. */
export interface PageFrame {
  readonly texts: PageTexts;
  /** Language of `texts`. */
  readonly lang: string;
  /** Name of the municipality or school. */
  readonly site: string | undefined;
  /** The way to its front page. */
  readonly home: WayHome | undefined;
  /** Address of the page the visitor came from. */
  readonly back: string | undefined;
  /** Whether the widget is there, which looks after itself. */
  readonly filled: boolean;
}

/** The page: whose it is, a way back, the content, and what it does not do. */
export function pageView(
  { texts, lang, site, home, back, filled }: PageFrame,
  content: unknown,
): TemplateResult {
  return html`<a class="skip" lang=${lang} href="#content" @click=${skipToContent}>${texts.skip}</a>
    ${
      site || home
        ? html`<header>
            ${site ? html`<span class="site">${site}</span>` : nothing}
            ${home ? html`<a href=${home.href}>${home.label}</a>` : nothing}
          </header>`
        : nothing
    }
    <main id="content" tabindex="-1">
      ${back ? html`<p class="back" lang=${lang}><a href=${back}>${texts.back}</a></p>` : nothing}
      <div class=${filled ? 'sheet filled' : 'sheet'}>${content}</div>
    </main>
    <footer lang=${lang}><p>${texts.privacy}</p></footer>`;
}

/** The fragment may hold the config or the event that was linked to, so the link must not change it. */
function skipToContent(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#content')?.focus();
}
