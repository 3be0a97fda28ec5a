import { civil, daysInMonth, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Grade } from '../config.js';
import type { Calendar } from './calendar.js';
import { createFilter } from './filter.js';
import { occurrencesBetween } from './lookup.js';
import type { CalendarState, GradePlanModel, Occurrence, Period } from './model.js';
import { openOccurrences } from './open-items.js';
import { monthsOf, periodEnd, periodOf, periodStart } from './period.js';
import type { YearMonth } from './period.js';
import { isOver, type Placed } from './placement.js';

/** The rows of the plan, and the order of grades everywhere. */
export const GRADES: readonly Grade[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'youth'];

/** A cell with more would not fit on one printed A4. */
const MOST_IN_CELL = 12;
/** What lasts longer is written in every month it touches. */
const DAYS_IN_ONE_MONTH = 28;

/**
 * The school year as a table of grades and months, past events too. A week that crosses the end of a
 * month stands once, in the month it starts in.
 */
export function gradePlanModel(
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
): GradePlanModel {
  const period = schoolYear(state.period, today);
  const months = monthsOf(period);
  const passes = createFilter(state);
  const hasGrades = ({ event }: Occurrence) => (event.grades?.length ?? 0) > 0 && passes(event);
  const placed = occurrencesBetween(calendar, periodStart(period), periodEnd(period)).filter(
    ({ occurrence }) =>
      hasGrades(occurrence) &&
      !(occurrence.timing.kind === 'unannounced' && isOver(occurrence.timing, today)),
  );
  const seasons = placed.filter(isSeason).map(({ occurrence }) => occurrence);
  const inMonths = months.map((month) => placedIn(placed, month, periodStart(period)));
  return {
    period,
    months,
    rows: GRADES.map((grade) => gradeRow(grade, inMonths)),
    open: [...seasons, ...openOccurrences(calendar, period, today).filter(hasGrades)],
    empty: !calendar.events.some((event) => (event.grades?.length ?? 0) > 0),
  };
}

/** A calendar year is shown as the school year that today is in, or that begins in it. */
function schoolYear(period: Period, today: PlainDay): Period {
  if (period.kind === 'school-year') return period;
  if (period.startYear === civil(today).year) return periodOf(today, 'school-year');
  return { kind: 'school-year', startYear: period.startYear };
}

function isSeason({ occurrence }: Placed): boolean {
  return occurrence.timing.kind === 'season';
}

function placedIn(
  placed: readonly Placed[],
  { year, month }: YearMonth,
  earliest: PlainDay,
): readonly Occurrence[] {
  const first = plainDay(year, month, 1);
  const last = plainDay(year, month, daysInMonth(year, month));
  return placed
    .filter((each) => {
      if (isSeason(each)) return false;
      const start = each.start < earliest ? earliest : each.start;
      const isLong = each.end - each.start + 1 > DAYS_IN_ONE_MONTH;
      return start <= last && (isLong ? each.end >= first : start >= first);
    })
    .map(({ occurrence }) => occurrence);
}

function gradeRow(
  grade: Grade,
  inMonths: readonly (readonly Occurrence[])[],
): GradePlanModel['rows'][number] {
  const all = inMonths.map((month) => month.filter(({ event }) => event.grades?.includes(grade)));
  const more = all.map((cell) => Math.max(0, cell.length - MOST_IN_CELL));
  return {
    grade,
    cells: all.map((cell) => cell.slice(0, MOST_IN_CELL)),
    ...(more.some((count) => count > 0) && { more }),
  };
}
