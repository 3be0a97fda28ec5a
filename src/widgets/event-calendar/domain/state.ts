import { civil, daysInMonth, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { clampDay, ROWS_AT_A_TIME } from './initial-state.js';
import type { CalendarAction, CalendarState, Period } from './model.js';
import { clampYear, periodEnd, periodOf, periodStart } from './period.js';

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
