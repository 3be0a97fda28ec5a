import type { PropertyValues, TemplateResult } from 'lit';
import type { TakenConfig } from '../../core/config/format.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Intake } from '../../core/config/intake.js';
import type { Examined, Prepared } from '../../core/element/config-controller.js';
import { SizeController } from '../../core/element/size-controller.js';
import { SundElement, type Shown } from '../../core/element/sund-element.js';
import { textValue, type Languages } from '../../core/text/text.js';
import { plainShape } from './config.plain-shape.js';
import type { EventCalendarConfig } from './config.js';
import { createCalendar, type Calendar } from './domain/calendar.js';
import type { CalendarState } from './domain/model.js';
import { initialState } from './domain/initial-state.js';
import { eventCalendarStyles } from './event-calendar.styles.js';
import { InteractionLoader } from './interaction-loader.js';
import { needsLaterParts, renderCalendar, type CalendarRendering } from './render-calendar.js';
import { LISTS, VERSION, WIDGET } from './widget.js';
import { da, type CalendarTexts } from './texts/da.js';

const SETUP = {
  format: {
    widget: WIDGET,
    version: VERSION,
    plainShape,
    shape: async () => (await import('./config.shape.js')).configShape,
    schema: async () => (await import('./config.js')).configSchema,
    lists: LISTS,
  },
  texts: { da, en: async () => (await import('./texts/en.js')).en },
  loadProblemTexts: async (language: string) =>
    (await import('./texts/problem-texts.js')).loadProblemTexts(language),
};

type CalendarShown = Shown<EventCalendarConfig, Calendar, CalendarTexts>;

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
  readonly #interaction = new InteractionLoader(this, {
    announce: (message) => void this.announce(message),
    rendering: () => this.#rendering,
    show: (state) => {
      this.#rendering = this.#rendering && { ...this.#rendering, state };
      this.requestUpdate();
    },
  });
  #rendering: CalendarRendering | undefined;

  constructor() {
    super(SETUP);
  }

  protected override async prepare(
    config: TakenConfig<EventCalendarConfig>,
    intake: Intake<EventCalendarConfig>,
  ): Promise<Prepared<Calendar>> {
    const create = intake.plain
      ? createCalendar
      : (await import('./rarer-configs.js')).rarerCalendar;
    const model = await create(config);
    await this.#loadFirstView(model);
    const examine = async (): Promise<Examined<Calendar>> => {
      const { checkConfig } = await import('./check.js');
      const checked = checkConfig(config, { today: this.currentDay(config.timeZone) });
      const problems = checked.problems.map((problem) => ({
        ...problem,
        ...intake.locate(problem.path),
      }));
      return {
        problems,
        model: problems.length > 0 ? await create(checked.config) : undefined,
      };
    };
    return { model, problems: [], examine };
  }

  protected override titleOf(
    config: TakenConfig<EventCalendarConfig>,
    texts: CalendarTexts,
    languages: Languages,
  ): string {
    return textValue(config.title ?? texts.heading, languages);
  }

  protected override isEmpty(calendar: Calendar): boolean {
    return calendar.events.length === 0;
  }

  protected override renderWidget(shown: CalendarShown): TemplateResult {
    const before = this.#rendering;
    const today = this.currentDay(shown.config.timeZone);
    // A closer look may change the calendar; only another config makes the visitor begin anew.
    const isSame = before?.shown.config === shown.config;
    this.#rendering = {
      shown,
      today,
      state: isSame ? before.state : this.#begin(shown.model, today),
      narrow: this.#size.narrow && !this.#interaction.loaded?.isPrinting,
      interaction: this.#interaction,
      elementTexts: this.elementTexts,
    };
    return renderCalendar(this.#rendering);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#interaction.loaded?.rendered();
  }

  async #loadFirstView(calendar: Calendar): Promise<void> {
    const { config } = calendar;
    const today = this.currentDay(config.timeZone);
    const state = initialState(config, calendar, today);
    if (!needsLaterParts(calendar, state, today)) return;
    await this.#interaction.load();
    await this.#interaction.loaded?.loadFirstView(state.view, config.intro);
  }

  #begin(calendar: Calendar, today: PlainDay): CalendarState {
    void this.#interaction.load();
    const state = initialState(calendar.config, calendar, today);
    return this.#interaction.loaded?.linked(state, calendar) ?? state;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sund-event-calendar': EventCalendarElement;
  }
}
