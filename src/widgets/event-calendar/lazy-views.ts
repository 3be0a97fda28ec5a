import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Calendar } from './domain/calendar.js';
import type { CalendarState } from './domain/model.js';
import type { Send, ViewContext } from './views/view-context.js';

/** Draws a view from the calendar itself. */
export type DrawView = (
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
  context: ViewContext,
  send: Send,
) => TemplateResult;

const LOADERS = {
  month: () => import('./drawings/month.js'),
  wheel: () => import('./drawings/wheel.js'),
  grades: () => import('./drawings/grades.js'),
  next: () => import('./drawings/next.js'),
  later: () => import('./later-parts.js'),
  detail: () => import('./views/detail.js'),
  addMenu: () => import('./views/add-menu.js'),
  subscribe: () => import('./views/subscribe.js'),
  prose: () => import('../../core/element/markdown.js'),
  files: () => import('./calendar-files.js'),
};

type Loaders = typeof LOADERS;
/** A part of the calendar that is fetched when a visitor first asks for it. */
export type LazyPart = keyof Loaders;
type Loaded = {
  [Part in LazyPart]?: Awaited<ReturnType<Loaders[Part]>> & { readonly styles?: CSSResult };
};

/** Fetches parts of an element, with their styles, after the first view; each once. */
export class LazyViews {
  readonly #element: LitElement;
  readonly #loaded: Loaded = {};
  readonly #asked = new Map<LazyPart, Promise<void>>();
  readonly #failed = new Set<LazyPart>();

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** A part that is here; where it is not, starts fetching it. */
  use<Part extends LazyPart>(part: Part): Loaded[Part] {
    if (!this.#loaded[part] && !this.#failed.has(part)) void this.load(part);
    return this.#loaded[part];
  }

  /** Whether a part could not be fetched; the calendar then does without it. */
  failed(part: LazyPart): boolean {
    return this.#failed.has(part);
  }

  /** Resolves when a part is here, or is known not to come. */
  load(part: LazyPart): Promise<void> {
    const asked = this.#asked.get(part) ?? this.#fetch(part);
    this.#asked.set(part, asked);
    return asked;
  }

  async #fetch(part: LazyPart): Promise<void> {
    try {
      const loaded = await LOADERS[part]();
      this.#adopt('styles' in loaded ? loaded.styles : undefined);
      // The compiler cannot see that a part's own loader gave it.
      (this.#loaded as Record<LazyPart, unknown>)[part] = loaded;
    } catch {
      // Offline, or an upgrade removed the chunk. Asking again may work.
      this.#failed.add(part);
      this.#asked.delete(part);
    }
    this.#element.requestUpdate();
  }

  #adopt(styles: CSSResult | undefined): void {
    const root = this.#element.renderRoot as ShadowRoot;
    const sheet = styles?.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }
}
