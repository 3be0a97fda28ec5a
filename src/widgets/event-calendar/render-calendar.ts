import { html, nothing, type TemplateResult } from 'lit';
import { exampleStrip } from '../../core/element/frame.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { safeUrl } from '../../core/links/safe-url.js';
import { resolveText, type Text } from '../../core/text/text.js';
import type { EventCalendarConfig, ViewName } from './config.js';
import { agendaModel } from './domain/agenda.js';
import type { Calendar, FacetValue } from './domain/calendar.js';
import type { AgendaModel, CalendarState } from './domain/model.js';
import type { InteractionLoader } from './interaction-loader.js';
import type { LazyViews } from './lazy-views.js';
import type { CalendarTexts } from './texts/da.js';
import { agendaView } from './views/agenda.js';
import { createFormat } from './views/format.js';
import { foldsFilters, frameView } from './views/frame.js';
import type { ViewContext } from './views/view-context.js';

/** All that the calendar is drawn from. */
export interface CalendarRendering {
  readonly shown: Shown<EventCalendarConfig, Calendar, CalendarTexts>;
  readonly state: CalendarState;
  readonly today: PlainDay;
  readonly narrow: boolean;
  readonly lazy: LazyViews;
  readonly interaction: InteractionLoader;
  readonly elementTexts: ElementTexts;
}

const DEFAULT_VIEWS: readonly ViewName[] = ['agenda', 'month', 'wheel'];

/** Whether the first view shows more than the agenda and the frame by themselves. */
export function needsLaterParts(
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
): boolean {
  const { themes, audiences } = calendar;
  return (
    !foldsFilters(themes.length + audiences.length, false) ||
    agendaModel(calendar, state, today).upcoming === 0 ||
    matchMedia('(forced-colors: active)').matches
  );
}

/** The whole calendar: the frame, the view in it, and what is open. */
export function renderCalendar(rendering: CalendarRendering): TemplateResult {
  const { shown, state, today, lazy, interaction, elementTexts } = rendering;
  const { config, model: calendar } = shown;
  const context = viewContext(rendering);
  const later = lazy.use('later');
  const agenda = agendaModel(calendar, state, today);
  const frame = {
    title: config.title,
    view: state.view,
    period: state.period,
    upcoming: agenda.upcoming,
    chosen: [
      ...chosenLabels(calendar.themes, state.themes),
      ...chosenLabels(calendar.audiences, state.audiences),
    ],
    hasFeed: feedUrl(rendering) !== undefined,
    subscribeOpen: interaction.loaded?.subscribeOpen === true,
  };
  return frameView(frame, context, interaction.send, {
    main: [mainView(rendering, context, agenda), later?.dialog(rendering, context)],
    filters: later?.filterPanel(
      later.filterModel(calendar, state, today),
      context,
      interaction.send,
    ),
    notice: config.example ? exampleStrip(elementTexts) : nothing,
    intro: config.intro && introView(config.intro, rendering),
    subscribe: later?.subscribePanel(rendering, context),
    foot: shown.foot,
  });
}

function chosenLabels(values: readonly FacetValue[], chosen: readonly string[]): readonly Text[] {
  return values.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
}

/** Whether a text has marks of the Markdown subset in it, and not just words. */
export function isMarkedUp(text: Text): boolean {
  const written = typeof text === 'string' ? [text] : Object.values(text);
  return written.some((each) => /[*_[\]\\\n]|^\s*(?:[-+]|\d+[.)])\s/.test(each));
}

function introView(intro: Text, { shown, lazy }: CalendarRendering): TemplateResult {
  const { value, lang, dir } = resolveText(intro, shown.language);
  const prose = isMarkedUp(value) ? lazy.use('prose') : undefined;
  return html`<div class="prose" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${prose ? prose.markdown(value, { base: shown.base }) : html`<p>${value}</p>`}
  </div>`;
}

/** Where the config's feed is hosted, as an absolute address that is safe to link to. */
export function feedUrl({ shown }: Pick<CalendarRendering, 'shown'>): string | undefined {
  const { feed } = shown.config;
  return feed ? safeUrl(feed, shown.base, ['https:', 'http:']) : undefined;
}

function shownView({ state: { view }, narrow, lazy }: CalendarRendering): ViewName {
  const isAgenda = view === 'agenda' || (view === 'month' && narrow) || lazy.failed(view);
  return isAgenda ? 'agenda' : view;
}

/** Elsewhere the view has no rows to unfold the detail in, and it comes as a dialog. */
function opensInPlace(rendering: CalendarRendering): boolean {
  const view = shownView(rendering);
  return view === 'agenda' || view === 'next' || (view === 'month' && !!rendering.state.openDay);
}

function mainView(
  rendering: CalendarRendering,
  context: ViewContext,
  agenda: AgendaModel,
): unknown {
  const { shown, state, today, lazy, interaction } = rendering;
  const view = shownView(rendering);
  if (view === 'agenda') return agendaView(agenda, context, interaction.send);
  const drawing = lazy.use(view);
  return drawing
    ? drawing.draw(shown.model, state, today, context, interaction.send)
    : html`<p class="muted">${shown.texts.loading}</p>`;
}

function viewContext(rendering: CalendarRendering): ViewContext {
  const { shown, state, today, narrow, lazy, interaction } = rendering;
  const { addMenu, copied } = interaction.loaded ?? {};
  const { config, model: calendar, texts, language, headingLevel, base } = shown;
  return {
    texts,
    format: createFormat(language),
    lang: language,
    headingLevel,
    idPrefix: 'sund',
    today,
    timeZone: calendar.timeZone,
    base,
    narrow,
    themes: labels(calendar.themes),
    audiences: labels(calendar.audiences),
    views: config.views ?? DEFAULT_VIEWS,
    deepLinks: config.deepLinks === true,
    openKey: opensInPlace(rendering) ? state.openKey : undefined,
    addMenu,
    copied,
    intents: interaction.intents,
    parts: {
      ...lazy.use('later'),
      detail: state.openKey ? lazy.use('detail')?.detailBody : undefined,
      addMenu: addMenu ? lazy.use('addMenu')?.addMenuView : undefined,
    },
  };
}

function labels(values: readonly FacetValue[]): ReadonlyMap<string, Text> {
  return new Map(values.map(({ id, label }) => [id, label]));
}
