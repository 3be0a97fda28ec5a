import { html, nothing, render, type TemplateResult } from 'lit';
import type { OriginPolicy } from '../../core/config/origins.js';
import type { RenderedContent } from '../../core/element/events.js';
import type { LinkSource } from '../../core/element/link-source.js';
import { languageDirection } from '../../core/text/direction.js';
import { findLanguage } from '../../core/text/language.js';
import { textValue } from '../../core/text/text.js';
import { da } from './da.js';
import { en } from './en.js';
import { messageFor, messageText, type PageMessage } from './message.js';
import { messageView } from './message-view.js';
import { pageBefore } from './page-before.js';
import { readPageSource, type PageSource } from './page-source.js';
import { loadPageSite, type PageSite } from './page-site.js';
import { pageView, type PageFrame } from './page-view.js';
import { setIndexed } from './search-index.js';

interface WidgetElement extends HTMLElement {
  link?: LinkSource;
  reload(): void;
  focusHeading(): void;
}

const TEXTS = { da, en };

/** A whole page for one widget: what a pasted link opens by itself. */
export class FullPage {
  readonly #widget: string;
  readonly #folder: URL;
  readonly #policy: OriginPolicy;
  readonly #title = document.title;
  readonly #back = pageBefore(document.referrer, location.href);
  #site: PageSite = { allowed: [], allowsInline: false, tokens: {} };
  #lang: keyof typeof TEXTS = 'da';
  #element: WidgetElement | undefined;
  /** Whether the page as the server sent it has made room. */
  #live = false;
  #focusWhenReady = false;
  #filled = false;

  /** @param folder where the widget's files are */
  constructor(widget: string, folder: URL) {
    this.#widget = widget;
    this.#folder = folder;
    this.#policy = { pageOrigin: location.origin, scriptOrigin: folder.origin, allowed: [] };
  }

  /** Shows what the page's address asks for, or says why not. Never rejects. */
  async show(): Promise<void> {
    if (window.parent !== window) document.documentElement.dataset['framed'] = '';
    const isLoaded = this.#loadWidget();
    this.#site = await loadPageSite(this.#folder);
    this.#dress();
    const policy = { ...this.#policy, allowed: this.#site.allowed };
    const source = readPageSource(location.href, policy, this.#site.allowsInline);
    if (source.kind !== 'url' && source.kind !== 'fragment') {
      this.#showMessage(source);
    } else if (await isLoaded) {
      this.#showWidget(source, policy);
    } else {
      this.#showMessage({ kind: 'not-loaded' });
    }
  }

  async #loadWidget(): Promise<boolean> {
    try {
      await import(new URL(`${this.#widget}.js`, this.#folder).href);
    } catch (error) {
      console.error(`Sund: ${this.#widget}.js could not be loaded: ${String(error)}`);
    }
    return !!customElements.get(`sund-${this.#widget}`);
  }

  #dress(): void {
    const { tokens, language } = this.#site;
    const root = document.documentElement;
    for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
    if (language) this.#speak(language);
    this.#setTitle(this.#title);
  }

  #speak(language: string): void {
    document.documentElement.lang = language;
    document.documentElement.dir = languageDirection(language);
    this.#lang = findLanguage(language, ['da', 'en'] as const) ?? 'en';
  }

  #setTitle(title: string): void {
    document.title = [title, this.#frame().site].filter(Boolean).join(' – ');
  }

  #showWidget(source: Extract<PageSource, { base: string }>, policy: OriginPolicy): void {
    const element = document.createElement(`sund-${this.#widget}`) as WidgetElement;
    const { base } = source;
    const config = source.kind === 'url' ? { url: source.url } : { fragment: source.fragment };
    element.link = { ...config, base, policy, headingLevel: 1 };
    element.addEventListener('sund-ready', (event) => this.#onReady(event));
    element.addEventListener('sund-error', ({ fatal, problems }) => {
      if (fatal) this.#onFailure(messageFor(problems));
    });
    if (source.kind === 'fragment') addEventListener('hashchange', onNewConfig);
    this.#element = element;
    this.#showWaiting();
    this.#render();
  }

  #showWaiting(): void {
    if (!this.#element) return;
    render(html`<p class="waiting">${TEXTS[this.#lang].loading}</p>`, this.#element);
  }

  #onReady({ title, lang, example }: RenderedContent): void {
    this.#speak(lang);
    this.#setTitle(title || this.#title);
    setIndexed(!example);
    this.#filled = true;
    this.#render();
    if (this.#focusWhenReady) this.#element?.focusHeading();
    this.#focusWhenReady = false;
  }

  #onFailure(message: PageMessage): void {
    this.#focusWhenReady = false;
    this.#filled = false;
    const retry = message.kind === 'passing' ? () => this.#retry() : undefined;
    if (this.#element) render(this.#message(message, retry), this.#element);
    this.#render();
  }

  #retry(): void {
    this.#showWaiting();
    this.#focusWhenReady = true;
    this.#element?.reload();
  }

  #showMessage(message: PageMessage): void {
    const retry = message.kind === 'not-loaded' ? () => location.reload() : undefined;
    this.#render(this.#message(message, retry));
  }

  #message(message: PageMessage, retry: (() => void) | undefined): TemplateResult {
    const { texts, site, back } = this.#frame();
    const file = `${this.#widget}.html`;
    this.#setTitle(messageText(message, texts, { file, site }).title);
    setIndexed(false);
    return messageView(message, { file, site: this.#site, back, retry });
  }

  #render(content?: TemplateResult): void {
    if (!this.#live) document.body.replaceChildren();
    this.#live = true;
    const frame = this.#frame();
    const widget = html`<sund-site municipality=${frame.site ?? nothing}
      >${this.#element}</sund-site
    >`;
    render(pageView(frame, content ?? widget), document.body);
  }

  #frame(): PageFrame {
    const { name, home } = this.#site;
    const lang = this.#lang;
    return {
      texts: TEXTS[lang],
      lang,
      site: name && textValue(name, lang),
      home: home && { href: home.href, label: textValue(home.label, lang) },
      back: this.#back,
      filled: this.#filled,
    };
  }
}

/** Another config pasted over the old one in the address bar changes only the fragment. */
function onNewConfig(): void {
  if (location.hash.startsWith('#config=')) location.reload();
}
