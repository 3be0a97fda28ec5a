import { agendaModel } from './domain/agenda.js';
import type { AgendaModel, CalendarAction, CalendarState } from './domain/model.js';
import type { LazyCalendarParts } from './lazy-calendar-parts.js';
import type { CalendarRendering } from './render-calendar.js';
import { laterTexts } from './texts/later-texts.js';
import { createFormat } from './views/format.js';
import { monthYear } from './views/later-format.js';

/** What a step changed that is not where the focus is, in words for screen readers. */
export function stepMessage(
  { type }: CalendarAction,
  { shown, state: before, today }: CalendarRendering,
  after: CalendarState,
  lazy: LazyCalendarParts,
): string | undefined {
  const later = laterTexts(shown);
  const { model: calendar } = shown;
  const agenda = (state: CalendarState): AgendaModel => agendaModel(calendar, state, today);
  switch (type) {
    case 'toggle-theme':
    case 'toggle-audience':
    case 'clear-filters':
      return later.announceFilter(agenda(after).upcoming);
    case 'show-more':
      return later.announceMore(campaignsIn(agenda(after)) - campaignsIn(agenda(before)));
    case 'show-month':
    case 'focus-day': {
      const isSame = before.month === after.month && before.year === after.year;
      const month = isSame ? undefined : lazy.use('month');
      if (!month) return undefined;
      const format = createFormat(shown.language);
      const name = format.sentenceStart(monthYear(after.year, after.month, format));
      return later.announceMonth(name, month.monthModel(calendar, after, today).count);
    }
    default:
      return undefined;
  }
}

function campaignsIn({ groups }: AgendaModel): number {
  return groups.flatMap(({ items }) => items).filter(({ kind }) => kind === 'occurrence').length;
}
