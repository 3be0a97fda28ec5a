import { isoWeekOf } from '../../../core/dates/iso-week.js';
import {
  addDays,
  civil,
  daysInMonth,
  plainDay,
  startOfWeek,
} from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Text } from '../../../core/text/text.js';
import { agendaDeadline, agendaOccurrence } from './agenda-item.js';
import type { Calendar } from './calendar.js';
import { createFilter } from './filter.js';
import { assignLanes } from './lanes.js';
import { deadlinesOf, type OccurrenceDeadline } from './lookup.js';
import type {
  AgendaItem,
  CalendarState,
  HolidayOccurrence,
  MonthDay,
  MonthDayItem,
  MonthModel,
} from './model.js';
import { isOver, isPlacedOccurrence, type Placed } from './placement.js';

/** Bars drawn in a day; the day's list has them all. */
const LANES = 3;
/** Titles said with a day; nobody listens to more. */
const MOST_NAMES = 20;

/** What a month is put together from, filtered. */
interface Material {
  readonly calendar: Calendar;
  readonly state: CalendarState;
  readonly today: PlainDay;
  /** With days of their own, in the weeks shown. */
  readonly placed: readonly Placed[];
  readonly deadlines: readonly OccurrenceDeadline[];
  readonly holidays: readonly HolidayOccurrence[];
}

/** The state's month in whole weeks, Monday first, with what has no day beside it. */
export function monthModel(calendar: Calendar, state: CalendarState, today: PlainDay): MonthModel {
  const { year, month } = state;
  const first = plainDay(year, month, 1);
  const last = plainDay(year, month, daysInMonth(year, month));
  const from = startOfWeek(first);
  const to = addDays(startOfWeek(last), 6);
  const passes = createFilter(state);
  const found = calendar
    .placedBetween(from, to)
    .filter(({ occurrence }) => passes(occurrence.event));
  const placed = found.filter(isPlacedOccurrence);
  const material: Material = {
    calendar,
    state,
    today,
    placed: placed.filter(({ occurrence }) => occurrence.timing.kind === 'days'),
    deadlines: deadlinesOf(found).filter(({ occurrence }) => occurrence.status !== 'cancelled'),
    holidays: calendar.holidaysBetween(from, to),
  };
  const touching = placed.filter(({ start, end }) => start <= last && end >= first);
  const loose = looseIn(touching, today);
  const dated = touching.filter(({ occurrence }) => occurrence.timing.kind === 'days');
  return {
    year,
    month,
    weeks: weeksBetween(from, to).map((monday) => weekModel(material, monday)),
    count: dated.length + loose.length,
    loose,
    ...openDay(material),
  };
}

/** A season belongs to too many months to be said in each. */
function looseIn(placed: readonly Placed[], today: PlainDay): MonthModel['loose'] {
  return placed
    .map(({ occurrence }) => occurrence)
    .filter(({ timing }) => {
      if (timing.kind === 'unannounced') return !isOver(timing, today);
      return timing.kind === 'month' || timing.kind === 'weeks';
    });
}

function weeksBetween(from: PlainDay, to: PlainDay): readonly PlainDay[] {
  const mondays: PlainDay[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

function weekModel(material: Material, monday: PlainDay): MonthModel['weeks'][number] {
  const sunday = addDays(monday, 6);
  const placed = material.placed.filter(({ start, end }) => start <= sunday && end >= monday);
  const lanes = assignLanes(placed, monday, sunday, LANES);
  const days = [0, 1, 2, 3, 4, 5, 6].map((at) =>
    dayModel(material, placed, lanes, addDays(monday, at)),
  );
  return { week: isoWeekOf(monday).week, days };
}

function dayModel(
  { state, today, deadlines, holidays }: Material,
  inWeek: readonly Placed[],
  lanes: ReadonlyMap<string, number>,
  day: PlainDay,
): MonthDay {
  const { year, month } = civil(day);
  const onDay = inWeek.filter(({ start, end }) => start <= day && day <= end);
  return {
    day,
    inMonth: year === state.year && month === state.month,
    today: day === today,
    focused: day === state.focusedDay,
    items: onDay.flatMap((placed) => dayItem(placed, lanes, day)),
    total: onDay.length,
    names: onDay.slice(0, MOST_NAMES).map(({ occurrence }): Text => occurrence.event.title),
    deadlines: deadlines
      .filter(({ deadline }) => deadline.day === day)
      .map((due) => agendaDeadline(due, today)),
    holidays: holidays.filter(({ start, end }) => start <= day && day <= end),
  };
}

function dayItem(
  { occurrence, start, end }: Placed,
  lanes: ReadonlyMap<string, number>,
  day: PlainDay,
): MonthDayItem[] {
  const lane = lanes.get(occurrence.key);
  if (lane === undefined) return [];
  const isStart = day === start;
  const isEnd = day === end;
  const segment = isStart ? (isEnd ? 'single' : 'start') : isEnd ? 'end' : 'middle';
  return [{ occurrence, segment, lane }];
}

function openDay(material: Material): Pick<MonthModel, 'openDay'> {
  const { calendar, state, today, placed, deadlines } = material;
  const day = state.openDay;
  if (day === undefined) return {};
  const shown = placed.filter(({ start, end }) => start <= day && day <= end);
  const items: AgendaItem[] = shown
    .slice(0, state.limit)
    .map(({ occurrence }) => agendaOccurrence(calendar, occurrence, today));
  const due = deadlines
    .filter(({ deadline }) => deadline.day === day)
    .slice(0, state.limit)
    .map((each) => agendaDeadline(each, today));
  const more = Math.max(0, shown.length - state.limit);
  return { openDay: { day, items: [...items, ...due], ...(more > 0 && { more }) } };
}
