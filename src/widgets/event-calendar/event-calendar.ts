import { type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { TakenConfig } from '../../core/config/format.js';
import type { Intake } from '../../core/config/intake.js';
import type { Examined, Prepared } from '../../core/element/config-controller.js';
import { SundFilterEvent, SundSelectEvent } from '../../core/element/events.js';
import { PrintController } from '../../core/element/print-controller.js';
import { SizeController } from '../../core/element/size-controller.js';
import { SundElement, type Shown } from '../../core/element/sund-element.js';
import { textValue } from '../../core/text/text.js';
import { configSchema, LISTS, VERSION, WIDGET, type EventCalendarConfig } from './config.js';
import { CalendarStateController } from './calendar-state-controller.js';
import { CalendarIntentsController } from './calendar-intents-controller.js';
import { DeepLinkController } from './deep-link-controller.js';
import { createCalendar, type Calendar } from './domain/calendar.js';
import { applyDeepLink } from './domain/deep-link.js';
import type { CalendarAction, CalendarState } from './domain/model.js';
import { needsRecurrence } from './domain/recurrence.js';
import { initialState } from './domain/state.js';
import { eventCalendarStyles } from './event-calendar.styles.js';
import { LazyViews } from './lazy-views.js';
import { renderCalendar } from './render-calendar.js';
import { da, type CalendarTexts } from './texts/da.js';

const SETUP = {
  format: { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS },
  texts: { da, en: async () => (await import('./texts/en.js')).en },
  loadProblemTexts: async (language: string) =>
    language === 'da'
      ? (await import('./texts/problems.da.js')).problemsDa
      : (await import('./texts/problems.en.js')).problemsEn,
};

/** Below this width, in `em`, a month grid has no room for words and the agenda stands in for it. */
const NARROW_BELOW = 30;

/**
 * A calendar of health campaign days: as a list, a month, a year wheel, a plan by school grade or a
 * card with what comes next. Every date comes from a rule and says how sure it is.
 *
 * @summary Calendar of campaign days for municipalities and schools.
 * @tagname sund-event-calendar
 * @fires sund-select - The visitor opened an event; `id` is its id in the config.
 * @fires sund-filter - The visitor changed the filter; `filters` holds `themes` and `audiences`.
 */
export class EventCalendarElement extends SundElement<
  EventCalendarConfig,
  Calendar,
  CalendarTexts
> {
  static override styles = [SundElement.styles, eventCalendarStyles];

  readonly #size = new SizeController(this, NARROW_BELOW);
  readonly #print = new PrintController(this);
  readonly #lazy = new LazyViews(
    (styles) => this.#adopt(styles),
    () => this.requestUpdate(),
  );
  readonly #state = new CalendarStateController(this, (action, before, after) =>
    this.#stepped(action, before, after),
  );
  readonly #links = new DeepLinkController(this, (link) => {
    const { calendar, state } = this.#now();
    if (calendar && state) this.#state.replace(applyDeepLink(state, calendar, link));
  });
  readonly #intents = new CalendarIntentsController(this, {
    lazy: this.#lazy,
    printer: this.#print,
    announce: (message) => this.announcer.announce(message),
    now: () => this.#now(),
    today: () => this.currentDay(this.#shown?.config.timeZone),
    send: this.#state.send,
  });
  #shown: Shown<EventCalendarConfig, Calendar, CalendarTexts> | undefined;

  constructor() {
    super(SETUP);
  }

  protected override async prepare(
    config: TakenConfig<EventCalendarConfig>,
    intake: Intake<EventCalendarConfig>,
  ): Promise<Prepared<Calendar>> {
    const [adapter] = await Promise.all([
      needsRecurrence(config) ? import('./recurrence-adapter.js') : undefined,
      this.#lazy.prepare(config.view ?? 'agenda'),
    ]);
    const options = { recurrences: adapter?.expandRecurrence };
    const examine = async (): Promise<Examined<Calendar>> => {
      const { checkConfig } = await import('./check.js');
      const checked = checkConfig(config, { today: this.currentDay(config.timeZone) });
      const problems = checked.problems.map((problem) => ({
        ...problem,
        ...intake.locate(problem.path),
      }));
      return {
        problems,
        model: problems.length > 0 ? createCalendar(checked.config, options) : undefined,
      };
    };
    return { model: createCalendar(config, options), problems: [], examine };
  }

  protected override titleOf(
    config: TakenConfig<EventCalendarConfig>,
    texts: CalendarTexts,
    language: string,
  ): string {
    return textValue(config.title ?? texts.heading, language);
  }

  protected override isEmpty(calendar: Calendar): boolean {
    return calendar.events.length === 0;
  }

  protected override renderWidget(
    shown: Shown<EventCalendarConfig, Calendar, CalendarTexts>,
  ): TemplateResult {
    this.#shown = shown;
    const { config, model: calendar } = shown;
    const today = this.currentDay(config.timeZone);
    const state = this.#state.for(config, () => this.#begin(calendar, today));
    return renderCalendar({
      shown,
      state,
      today,
      narrow: this.#size.narrow,
      lazy: this.#lazy,
      intents: this.#intents,
      send: this.#state.send,
      elementTexts: this.elementTexts,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#intents.rendered();
  }

  #begin(calendar: Calendar, today: ReturnType<typeof this.currentDay>): CalendarState {
    const state = initialState(calendar.config, calendar, today);
    this.#links.active = calendar.config.deepLinks === true;
    const link = this.#links.link;
    return link ? applyDeepLink(state, calendar, link) : state;
  }

  #now() {
    return { shown: this.#shown, calendar: this.#shown?.model, state: this.#state.current };
  }

  #stepped(action: CalendarAction, before: CalendarState, after: CalendarState): void {
    this.#links.write(after);
    const { calendar, shown } = this.#now();
    if (!calendar || !shown) return;
    if (after.openKey && after.openKey !== before.openKey) {
      const event = calendar.occurrence(after.openKey)?.event;
      if (event) this.dispatchEvent(new SundSelectEvent(event.id));
    }
    if (after.themes !== before.themes || after.audiences !== before.audiences) {
      const { themes, audiences } = after;
      this.dispatchEvent(new SundFilterEvent({ themes, audiences }));
    }
    this.#intents.announceStep(action, before, after);
  }

  #adopt(styles: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    const sheet = styles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sund-event-calendar': EventCalendarElement;
  }
}
