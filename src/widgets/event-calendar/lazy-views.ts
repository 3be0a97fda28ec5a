import type { CSSResult, TemplateResult } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { ViewName } from './config.js';
import type { Calendar } from './domain/calendar.js';
import type { CalendarState } from './domain/model.js';
import type { Send, ViewContext } from './views/view-context.js';

type Model<Result> = (calendar: Calendar, state: CalendarState, today: PlainDay) => Result;
type View<Result> = (model: Result, context: ViewContext, send: Send) => TemplateResult;

/** Draws a view from the calendar itself. */
export type DrawView = (
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
  context: ViewContext,
  send: Send,
) => TemplateResult;

function drawing<Result>(model: Model<Result>, view: View<Result>, styles: CSSResult) {
  const draw: DrawView = (calendar, state, today, context, send) =>
    view(model(calendar, state, today), context, send);
  return { draw, model, styles };
}

const LOADERS = {
  month: async () => {
    const [model, view, styles] = await Promise.all([
      import('./domain/month.js'),
      import('./views/month.js'),
      import('./views/month.styles.js'),
    ]);
    return drawing(model.monthModel, view.monthView, styles.monthStyles);
  },
  wheel: async () => {
    const [model, view, styles] = await Promise.all([
      import('./domain/wheel.js'),
      import('./views/wheel.js'),
      import('./views/wheel.styles.js'),
    ]);
    return drawing(model.wheelModel, view.wheelView, styles.wheelStyles);
  },
  grades: async () => {
    const [model, view, styles] = await Promise.all([
      import('./domain/grades.js'),
      import('./views/grades.js'),
      import('./views/grades.styles.js'),
    ]);
    return drawing(model.gradePlanModel, view.gradesView, styles.gradesStyles);
  },
  next: async () => {
    const [model, view, styles] = await Promise.all([
      import('./domain/next.js'),
      import('./views/next.js'),
      import('./views/next.styles.js'),
    ]);
    return drawing(model.nextModel, view.nextView, styles.nextStyles);
  },
  detail: async () => {
    const [view, styles] = await Promise.all([
      import('./views/detail.js'),
      import('./views/detail.styles.js'),
    ]);
    return { ...view, styles: styles.detailStyles };
  },
  subscribe: async () => {
    const [view, styles] = await Promise.all([
      import('./views/subscribe.js'),
      import('./views/detail.styles.js'),
    ]);
    return { ...view, styles: styles.detailStyles };
  },
  addMenu: async () => ({ ...(await import('./views/add-menu.js')), styles: undefined }),
  prose: async () => ({ ...(await import('../../core/element/markdown.js')), styles: undefined }),
  files: async () => ({ ...(await import('./calendar-files.js')), styles: undefined }),
};

type Loaders = typeof LOADERS;
/** A part of the calendar that is fetched when a visitor first asks for it. */
export type LazyPart = keyof Loaders;
type Loaded = { [Part in LazyPart]?: Awaited<ReturnType<Loaders[Part]>> };

/** Fetches views, with their styles, after the first view; each once. */
export class LazyViews {
  readonly #adopt: (styles: CSSResult) => void;
  readonly #changed: () => void;
  readonly #loaded: Loaded = {};
  readonly #asked = new Map<LazyPart, Promise<void>>();
  readonly #failed = new Set<LazyPart>();

  /**
   * @param adopt adds a style sheet to the shadow root
   * @param changed called when a part has come, or is known not to
   */
  constructor(adopt: (styles: CSSResult) => void, changed: () => void) {
    this.#adopt = adopt;
    this.#changed = changed;
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

  /** What a view needs before it can be drawn. The agenda is always here. */
  async prepare(view: ViewName): Promise<void> {
    if (view !== 'agenda') await this.load(view);
  }

  async #fetch<Part extends LazyPart>(part: Part): Promise<void> {
    try {
      const loaded = (await LOADERS[part]()) as Loaded[Part];
      if (loaded?.styles) this.#adopt(loaded.styles);
      this.#loaded[part] = loaded;
    } catch {
      // Offline, or an upgrade removed the chunk. Asking again may work.
      this.#failed.add(part);
      this.#asked.delete(part);
    }
    this.#changed();
  }
}
