import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/** What fetches each part, by its name. */
type Loaders = Readonly<Record<string, () => Promise<object>>>;
type Loaded<Load extends () => Promise<object>> = Awaited<ReturnType<Load>>;

/** Fetches parts of an element, with their styles, after the first view; each once. */
export class LazyParts<Parts extends Loaders> {
  readonly #element: LitElement;
  readonly #loaders: Parts;
  /** Null where a part could not be fetched. */
  readonly #loaded: { [Name in keyof Parts]?: Loaded<Parts[Name]> | null } = {};
  readonly #asked = new Map<keyof Parts, Promise<void>>();

  constructor(element: LitElement, loaders: Parts) {
    this.#element = element;
    this.#loaders = loaders;
  }

  /**
   * A part that is here; where it is not, starts fetching it. Null where it could not be fetched: the
   * widget then does without it.
   */
  use<Name extends keyof Parts>(name: Name): Loaded<Parts[Name]> | null | undefined {
    if (this.#loaded[name] === undefined) void this.load(name);
    return this.#loaded[name];
  }

  /** Resolves when a part is here, or is known not to come; then asking again may work. */
  load(name: keyof Parts): Promise<void> {
    const asked = this.#asked.get(name) ?? this.#fetch(name);
    this.#asked.set(name, asked);
    return asked;
  }

  async #fetch(name: keyof Parts): Promise<void> {
    try {
      // The loader of a name gives its part, which the compiler does not follow through the record.
      const part = (await this.#loaders[name]?.()) as Loaded<Parts[keyof Parts]> & {
        styles?: CSSResult;
      };
      adoptStyles(this.#element, part.styles);
      this.#loaded[name] = part;
    } catch {
      // Offline, or an upgrade removed the chunk.
      this.#loaded[name] = null;
      this.#asked.delete(name);
    }
    this.#element.requestUpdate();
  }
}
