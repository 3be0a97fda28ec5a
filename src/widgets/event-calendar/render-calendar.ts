import { html, nothing, type TemplateResult } from 'lit';
import { exampleStrip } from '../../core/element/frame.js';
import { heading } from '../../core/element/heading.js';
import type { InteractionLoader } from '../../core/element/interaction-loader.js';
import { introView, isMarkedUp } from '../../core/element/intro.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { CalendarInteraction } from './calendar-interaction.js';
import type { EventCalendarConfig, ViewName } from './config.js';
import { agendaModel } from './domain/agenda.js';
import type { Calendar } from './domain/calendar.js';
import type { AgendaModel, CalendarAction, CalendarState } from './domain/model.js';
import type { CalendarTexts } from './texts/da.js';
import { actions } from './views/actions.js';
import { agendaView } from './views/agenda.js';
import { controls, foldsFilters } from './views/controls.js';
import { createFormat } from './views/format.js';
import { periodName } from './views/period-name.js';
import { isWordedLater } from './views/timing-words.js';
import { anew, labelOf, say, words } from './views/view-context.js';
import type { CalendarIntents, ViewContext } from './views/view-context.js';

/** All that the calendar is drawn from. */
export interface CalendarRendering {
  readonly shown: Shown<EventCalendarConfig, Calendar, CalendarTexts>;
  readonly state: CalendarState;
  readonly today: PlainDay;
  readonly narrow: boolean;
  readonly interaction: InteractionLoader<CalendarAction, CalendarIntents, CalendarInteraction>;
  readonly elementTexts: ElementTexts;
}

/** The views a visitor can choose between. */
export function offeredViews({ views }: Pick<EventCalendarConfig, 'views'>): readonly ViewName[] {
  return views ?? ['agenda', 'month', 'wheel'];
}

/** Whether the first view shows more than the agenda and what stands around it by themselves. */
export function needsLaterParts(
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
): boolean {
  const { config, themes, audiences } = calendar;
  const { upcoming, groups } = agendaModel(calendar, state, today);
  return (
    !!(config.deepLinks || config.feed || (config.intro && isMarkedUp(config.intro))) ||
    state.view !== 'agenda' ||
    !foldsFilters(themes.length + audiences.length, false) ||
    upcoming === 0 ||
    groups.some(({ kind, items }) => kind !== 'month' || items.some(isWordedLater)) ||
    matchMedia('(forced-colors: active)').matches
  );
}

/** The whole calendar: heading, status line, choice of view, filters and actions, around the view itself. */
export function renderCalendar(rendering: CalendarRendering): TemplateResult {
  const { shown, state, today, interaction, elementTexts } = rendering;
  const { config, model: calendar, texts } = shown;
  const { send, loaded } = interaction;
  const { view } = state;
  const context = viewContext(rendering);
  const later = loaded?.parts;
  const agenda = agendaModel(calendar, state, today);
  const isCard = view === 'next';
  const status = statusLine(agenda, state, context);
  const name = isCard ? texts.nextHeading : texts.heading;
  const title = config.title === undefined ? name : say(config.title, context);
  const filters = later?.filterPanel(later.filterModel(calendar, state, today), context, send);
  const subscribe = later?.feedUrl(rendering) ? texts.subscribe : texts.save;
  return html`<section class="card calendar" aria-labelledby="sund-heading">
    ${config.example ? exampleStrip(elementTexts) : nothing}
    ${heading(shown.headingLevel, title, {
      id: 'sund-heading',
      class: 'title',
      focusable: true,
    })}
    ${isCard ? nothing : anew(status, html`<p class="muted">${status}</p>`, context)}
    ${config.intro && introView(config.intro, shown, () => interaction.loaded?.lazy.use('prose'))}
    ${isCard ? nothing : controls(view, state.themes.length + state.audiences.length, filters, context, send)}
    <div class="view">
      ${mainView(rendering, context, agenda)} ${later?.dialog(rendering, context)}
    </div>
    ${isCard ? nothing : actions(view, subscribe, loaded?.subscribeOpen === true, context)}
    ${later?.subscribePanel(rendering, context)} ${shown.foot}
  </section>`;
}

function statusLine(
  { upcoming, period }: AgendaModel,
  { themes, audiences }: CalendarState,
  context: ViewContext,
): string {
  return [
    periodName(period, context),
    context.texts.upcoming(upcoming),
    // The chips may be folded away, and are not printed.
    ...themes.map((id) => words(labelOf(id, context.themes), context)),
    ...audiences.map((id) => words(labelOf(id, context.audiences), context)),
  ].join(' · ');
}

/**
 * What draws the view that is chosen; undefined until it is here. Null where that is the list, which also
 * stands in for a month that has no room and for what could not be fetched.
 */
export function drawingOf({ state: { view }, narrow, interaction: { loaded } }: CalendarRendering) {
  return !loaded || view === 'agenda' || (view === 'month' && narrow)
    ? null
    : loaded.lazy.use(view);
}

function mainView(
  rendering: CalendarRendering,
  context: ViewContext,
  agenda: AgendaModel,
): unknown {
  const { shown, state, today, interaction } = rendering;
  const drawing = drawingOf(rendering);
  if (drawing === null) return agendaView(agenda, context, interaction.send);
  return drawing
    ? drawing.draw(shown.model, state, today, context, interaction.send)
    : html`<p class="muted">${shown.texts.loading}</p>`;
}

function viewContext(rendering: CalendarRendering): ViewContext {
  const { shown, today, narrow, interaction } = rendering;
  const { config, model: calendar, language } = shown;
  return {
    ...shown,
    format: createFormat(language),
    lang: language,
    idPrefix: 'sund',
    today,
    narrow,
    themes: calendar.themes,
    audiences: calendar.audiences,
    views: offeredViews(config),
    intents: interaction.intents,
    parts: {},
    ...interaction.loaded?.openedContext(rendering),
  };
}
