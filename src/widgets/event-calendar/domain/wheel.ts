import { addDays, daysInMonth, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar } from './calendar.js';
import { createFilter } from './filter.js';
import { occurrencesBetween } from './lookup.js';
import type { CalendarState, Period, WheelArc, WheelModel } from './model.js';
import { openOccurrences } from './open-items.js';
import { monthsOf, periodEnd, periodStart } from './period.js';
import { isOver, type Placed } from './placement.js';
import { packRings } from './rings.js';

/** More arcs than these, or more rings, cannot be told apart on paper or screen. */
const MOST_ARCS = 80;
const MOST_RINGS = 12;

/** Turns of a period: where its days lie on the circle. */
interface Dial {
  readonly from: PlainDay;
  readonly to: PlainDay;
}

/** The whole period as a circle, past events too, with the same events as numbered rows. */
export function wheelModel(calendar: Calendar, state: CalendarState, today: PlainDay): WheelModel {
  const { period } = state;
  const dial: Dial = { from: periodStart(period), to: periodEnd(period) };
  const passes = createFilter(state);
  const placed = occurrencesBetween(calendar, dial.from, dial.to).filter(
    ({ occurrence: { event, timing } }) =>
      passes(event) && !(timing.kind === 'unannounced' && isOver(timing, today)),
  );
  const rows = placed.map(({ occurrence }, at) => ({ number: at + 1, occurrence }));
  return {
    period,
    months: monthArcs(period, dial),
    open: openOccurrences(calendar, period, today).filter(({ event }) => passes(event)),
    holidays: calendar
      .holidaysBetween(dial.from, dial.to)
      .map((holiday) => ({ holiday, ...turns(dial, holiday) })),
    ...(today >= dial.from && today <= dial.to && { todayAt: middleOf(dial, today) }),
    ...drawing(placed, dial, period, rows, state.limit),
  };
}

type Row = WheelModel['rows'][number];
type Drawing = Pick<WheelModel, 'arcs' | 'rings' | 'density' | 'rows' | 'more'>;

/** Arcs with all their rows, or only how much each month holds. */
function drawing(
  placed: readonly Placed[],
  dial: Dial,
  period: Period,
  rows: readonly Row[],
  limit: number,
): Drawing {
  const arcs = placed.length <= MOST_ARCS ? packArcs(placed, dial) : [];
  const rings = Math.max(0, ...arcs.map(({ ring }) => ring + 1));
  if (placed.length <= MOST_ARCS && rings <= MOST_RINGS) return { arcs, rings, rows, more: 0 };
  const shown = rows.slice(0, limit);
  const density = monthsOf(period).map(({ year, month }) => {
    const first = plainDay(year, month, 1);
    const last = plainDay(year, month, daysInMonth(year, month));
    return placed.filter(({ start, end }) => start <= last && end >= first).length;
  });
  return { arcs: [], rings: 0, density, rows: shown, more: rows.length - shown.length };
}

function packArcs(placed: readonly Placed[], dial: Dial): readonly WheelArc[] {
  return packRings(
    placed.map((each, at) => ({
      occurrence: each.occurrence,
      number: at + 1,
      ...turns(dial, each),
      exact: each.occurrence.timing.kind === 'days',
    })),
  );
}

function turns(
  dial: Dial,
  { start, end }: { readonly start: PlainDay; readonly end: PlainDay },
): { readonly from: number; readonly to: number } {
  const first = start < dial.from ? dial.from : start;
  const last = end > dial.to ? dial.to : end;
  return { from: turnAt(dial, first), to: turnAt(dial, addDays(last, 1)) };
}

function turnAt({ from, to }: Dial, day: PlainDay): number {
  return (day - from) / (to - from + 1);
}

function middleOf(dial: Dial, day: PlainDay): number {
  return (turnAt(dial, day) + turnAt(dial, addDays(day, 1))) / 2;
}

function monthArcs(period: Period, dial: Dial): WheelModel['months'] {
  return monthsOf(period).map(({ year, month }) => {
    const start = plainDay(year, month, 1);
    const end = plainDay(year, month, daysInMonth(year, month));
    return { year, month, ...turns(dial, { start, end }) };
  });
}
