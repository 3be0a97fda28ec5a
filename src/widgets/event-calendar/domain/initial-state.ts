import { civil, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar, FacetValue } from './calendar.js';
import type { CalendarConfig } from './calendar-config.js';
import type { CalendarState } from './model.js';
import { FIRST_YEAR, LAST_YEAR, periodOf } from './period.js';

/** Rows shown at first, and added by each "show more". */
export const ROWS_AT_A_TIME = 25;

/** The state a visitor meets: the view, period and filter of the config, on today. */
export function initialState(
  config: CalendarConfig,
  calendar: Calendar,
  today: PlainDay,
): CalendarState {
  const day = clampDay(today);
  const { year, month } = civil(day);
  return {
    view: config.view ?? config.views?.[0] ?? 'agenda',
    period: periodOf(day, config.period ?? 'school-year'),
    year,
    month,
    focusedDay: day,
    themes: known(config.filter?.themes, calendar.themes),
    audiences: known(config.filter?.audiences, calendar.audiences),
    showPast: false,
    limit: ROWS_AT_A_TIME,
  };
}

/** The ids among those given that are values of a facet, each once. */
export function known(
  ids: readonly string[] | undefined,
  values: readonly FacetValue[],
): readonly string[] {
  const wanted = new Set(ids);
  return values.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** The day within what a visitor can turn to. */
export function clampDay(day: PlainDay): PlainDay {
  const first = plainDay(FIRST_YEAR, 8, 1);
  const last = plainDay(LAST_YEAR, 12, 31);
  return Math.min(Math.max(day, first), last) as PlainDay;
}
