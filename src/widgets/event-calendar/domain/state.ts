import { addDays, civil, daysInMonth, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar, FacetValue } from './calendar.js';
import type { CalendarConfig } from './calendar-config.js';
import type { CalendarAction, CalendarState, Period } from './model.js';
import { clampYear, FIRST_YEAR, LAST_YEAR, periodEnd, periodOf, periodStart } from './period.js';

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

/** The state after an action. Years stay within what a visitor can turn to; an action never fails. */
export function reduce(state: CalendarState, action: CalendarAction): CalendarState {
  switch (action.type) {
    case 'show-view':
      return { ...state, view: action.view, limit: ROWS_AT_A_TIME };
    case 'show-period':
      return showPeriod(state, action.period);
    case 'show-month':
      return showMonth(state, action.year, action.month);
    case 'focus-day':
      return focusDay(state, action.day);
    case 'open-day':
      return {
        ...focusDay(state, action.day),
        openDay: clampDay(action.day),
        limit: ROWS_AT_A_TIME,
      };
    case 'close-day': {
      const { openDay: _closed, ...rest } = state;
      return rest;
    }
    case 'open-event':
      return { ...state, openKey: action.key };
    case 'close-event': {
      const { openKey: _closed, ...rest } = state;
      return rest;
    }
    case 'toggle-theme':
      return { ...state, themes: toggle(state.themes, action.id), limit: ROWS_AT_A_TIME };
    case 'toggle-audience':
      return { ...state, audiences: toggle(state.audiences, action.id), limit: ROWS_AT_A_TIME };
    case 'clear-filters':
      return { ...state, themes: [], audiences: [], limit: ROWS_AT_A_TIME };
    case 'show-past':
      return { ...state, showPast: action.show, limit: ROWS_AT_A_TIME };
    case 'show-more':
      return { ...state, limit: state.limit + ROWS_AT_A_TIME };
    case 'show-all':
      return { ...state, limit: Infinity };
  }
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

/** What was open belongs to the time that is left, so it closes. */
function close({ openDay: _day, openKey: _key, ...state }: CalendarState): CalendarState {
  return state;
}

function showPeriod(state: CalendarState, wanted: Period): CalendarState {
  const period = { ...wanted, startYear: clampYear(wanted.startYear) };
  const isInside = state.focusedDay >= periodStart(period) && state.focusedDay <= periodEnd(period);
  const closed = { ...close(state), limit: ROWS_AT_A_TIME };
  return isInside ? { ...closed, period } : { ...atDay(closed, periodStart(period)), period };
}

function showMonth(state: CalendarState, wantedYear: number, wantedMonth: number): CalendarState {
  const months = wantedYear * 12 + wantedMonth - 1;
  const year = clampYear(Math.floor(months / 12));
  const month = (((months % 12) + 12) % 12) + 1;
  const dayOfMonth = Math.min(civil(state.focusedDay).day, daysInMonth(year, month));
  return atDay(close(state), plainDay(year, month, dayOfMonth));
}

function focusDay(state: CalendarState, day: PlainDay): CalendarState {
  const moved = atDay(state, clampDay(day));
  const isSameMonth = moved.year === state.year && moved.month === state.month;
  return isSameMonth ? moved : close(moved);
}

/** The focused day leads: month and period follow it. */
function atDay(state: CalendarState, day: PlainDay): CalendarState {
  const { year, month } = civil(day);
  const { kind } = state.period;
  return { ...state, year, month, focusedDay: day, period: periodOf(day, kind) };
}

function clampDay(day: PlainDay): PlainDay {
  const first = plainDay(FIRST_YEAR, 8, 1);
  const last = addDays(plainDay(LAST_YEAR + 1, 1, 1), -1);
  return Math.min(Math.max(day, first), last) as PlainDay;
}
