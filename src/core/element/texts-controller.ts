import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findLanguage } from '../text/language.js';

/** Danish at hand, every other language as a file to fetch. */
export type TextSources<Texts> = { readonly da: Texts } & {
  readonly [language: string]: Texts | (() => Promise<Texts>);
};

/**
 * The interface texts in the language asked for. A language that is still being fetched is shown in
 * the one shown before, so that a live change of `lang` never blanks the widget; one that cannot be
 * fetched falls back to Danish.
 */
export class TextsController<Texts extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: TextSources<Texts>;
  readonly #loaded: Map<string, Texts>;
  #current: { readonly language: string; readonly texts: Texts };

  constructor(host: ReactiveControllerHost, sources: TextSources<Texts>) {
    this.#host = host;
    this.#sources = sources;
    this.#loaded = new Map([['da', sources.da]]);
    this.#current = { language: 'da', texts: sources.da };
    host.addController(this);
  }

  hostConnected(): void {}

  /** The language shown for a wanted tag: the same or its parent, English for others, Danish for none. */
  negotiate(wanted: string | undefined): string {
    if (!wanted) return 'da';
    const available = Object.keys(this.#sources);
    return findLanguage(wanted, available) ?? (available.includes('en') ? 'en' : 'da');
  }

  /** Texts to render with now. Starts fetching, and asks for an update, where they are not here yet. */
  use(language: string): { readonly language: string; readonly texts: Texts } {
    const texts = this.#loaded.get(language);
    if (texts && this.#current.language !== language) this.#current = { language, texts };
    if (!texts) void this.load(language);
    return this.#current;
  }

  /** Resolves when the texts of a language are here, or are known not to come. */
  async load(language: string): Promise<void> {
    if (this.#loaded.has(language)) return;
    const source = this.#sources[language];
    let texts = this.#sources.da;
    try {
      if (source) texts = typeof source === 'function' ? await source() : source;
    } catch {
      // Offline, or an upgrade removed the chunk: Danish is better than nothing.
    }
    this.#loaded.set(language, texts);
    this.#host.requestUpdate();
  }
}
