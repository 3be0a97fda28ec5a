import type { LitElement } from 'lit';
import { findLanguage } from '../text/language.js';

/** Danish at hand, every other language as a file to fetch. */
export type TextSources<Texts> = { readonly da: Texts; readonly en: () => Promise<Texts> } & {
  readonly [language: string]: Texts | (() => Promise<Texts>);
};

/** Texts and the language they are in. */
interface InLanguage<Texts> {
  readonly language: string;
  readonly texts: Texts;
}

/**
 * The interface texts in the language asked for. While one is being fetched, the one before stays, so
 * that a live change of `lang` never blanks the widget; one that cannot be fetched falls back to
 * Danish, and one that these texts lack to English.
 */
export class TextsController<Texts extends object> {
  readonly #host: Pick<LitElement, 'requestUpdate'>;
  readonly #sources: TextSources<Texts>;
  readonly #unreviewed: readonly string[];
  readonly #danish: InLanguage<Texts>;
  /** By the language asked for; Danish for one that could not be fetched. */
  readonly #loaded = new Map<string, InLanguage<Texts>>();
  readonly #loading = new Map<string, Promise<void>>();
  #current: InLanguage<Texts>;

  constructor(
    host: Pick<LitElement, 'requestUpdate'>,
    sources: TextSources<Texts>,
    unreviewed: readonly string[] = [],
  ) {
    this.#host = host;
    this.#sources = sources;
    this.#unreviewed = unreviewed;
    this.#current = this.#danish = { language: 'da', texts: sources.da };
    this.#loaded.set('da', this.#danish);
  }

  /**
   * The interface language: the config's where it names one we have, else the nearest `lang`'s, English
   * for a page in a language we lack, Danish for a page that names none. A language no native reader
   * has gone through is used only where a config names it.
   */
  negotiate(named: string | undefined, nearest: string | undefined): string {
    const available = Object.keys(this.#sources);
    const reviewed = available.filter((language) => !this.#unreviewed.includes(language));
    const found = findLanguage(named, available) ?? findLanguage(nearest, reviewed);
    return found ?? ((named ?? nearest) ? 'en' : 'da');
  }

  /**
   * Texts to render with now, and the language they are in. Starts fetching, and asks for an update,
   * where those asked for are not here yet.
   */
  use(language: string): InLanguage<Texts> {
    const loaded = this.#loaded.get(this.#known(language));
    if (loaded) this.#current = loaded;
    else void this.load(language);
    return this.#current;
  }

  /** Resolves when the texts of a language are here, or are known not to come now. */
  async load(language: string): Promise<void> {
    const known = this.#known(language);
    if (this.#loaded.get(known)?.language === known) return;
    const loading = this.#loading.get(known) ?? this.#fetch(known);
    this.#loading.set(known, loading);
    await loading;
  }

  async #fetch(language: string): Promise<void> {
    const { da, [language]: source = da } = this.#sources;
    let loaded = this.#danish;
    try {
      loaded = { language, texts: typeof source === 'function' ? await source() : source };
    } catch {
      // Offline, or an upgrade removed the chunk: Danish is better than nothing.
    }
    this.#loaded.set(language, loaded);
    this.#loading.delete(language);
    this.#host.requestUpdate();
  }

  #known(language: string): string {
    return Object.hasOwn(this.#sources, language) ? language : 'en';
  }
}
