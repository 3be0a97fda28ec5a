import { civil } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { agendaDeadline, agendaOccurrence } from './agenda-item.js';
import type { Calendar } from './calendar.js';
import { createFilter, isFiltered } from './filter.js';
import type { AgendaGroup, AgendaItem, AgendaModel, CalendarState, Occurrence } from './model.js';
import { openOccurrences } from './open-items.js';
import { periodEnd, periodStart } from './period.js';
import { isOver } from './placement.js';
import type { Placed } from './year-index.js';
import type { OccurrenceDeadline } from './years.js';

/** A row before it is known whether it is within the limit. */
type Row =
  | { readonly kind: 'occurrence'; readonly order: number; readonly placed: Placed }
  | { readonly kind: 'deadline'; readonly order: number; readonly due: OccurrenceDeadline };

/**
 * The period as a list: every occurrence once, under the month it starts in (or the first month of the
 * period, where it started before), deadlines on their own days, and last what has no month. What is
 * over is left out unless the visitor asked for it.
 */
export function agendaModel(
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
): AgendaModel {
  const { period } = state;
  const passes = createFilter(state);
  const placed = calendar
    .placedBetween(periodStart(period), periodEnd(period))
    .filter(({ occurrence }) => passes(occurrence.event) && !isMissedNotice(occurrence, today));
  const coming = placed.filter(({ occurrence }) => !isOver(occurrence.timing, today));
  const open = openOccurrences(calendar, period, today).filter(({ event }) => passes(event));
  const shown = state.showPast ? placed : coming;
  const deadlines = deadlinesOf(calendar, state, today, passes);
  const rows = mergeRows(shown, deadlines, state.limit);
  const total = shown.length + deadlines.length;
  const shownOpen = open.slice(0, Math.max(0, state.limit - total));
  return {
    period,
    upcoming:
      coming.filter(({ occurrence }) => takesPlace(occurrence)).length +
      open.filter(takesPlace).length,
    past: placed.length - coming.length,
    groups: [
      ...groupRows(calendar, rows, periodStart(period), today),
      ...openGroup(shownOpen.map((each) => agendaOccurrence(calendar, each, today))),
    ],
    more: Math.max(0, total + open.length - state.limit),
    calendarEmpty: calendar.events.length === 0,
    filtered: isFiltered(state),
  };
}

/** "Date to follow" for a month that has gone says nothing. */
function isMissedNotice({ timing }: Occurrence, today: PlainDay): boolean {
  return timing.kind === 'unannounced' && isOver(timing, today);
}

function takesPlace({ status }: Occurrence): boolean {
  return status !== 'cancelled';
}

function deadlinesOf(
  calendar: Calendar,
  { period, showPast }: CalendarState,
  today: PlainDay,
  passes: ReturnType<typeof createFilter>,
): readonly OccurrenceDeadline[] {
  return calendar
    .deadlinesBetween(periodStart(period), periodEnd(period))
    .filter(
      ({ occurrence, deadline }) =>
        takesPlace(occurrence) && passes(occurrence.event) && (showPast || deadline.day >= today),
    );
}

/** The first rows of both lists, each of which is in order of time. */
function mergeRows(
  placed: readonly Placed[],
  deadlines: readonly OccurrenceDeadline[],
  limit: number,
): readonly Row[] {
  const rows: Row[] = placed
    .slice(0, limit)
    .map((each) => ({ kind: 'occurrence', order: each.order, placed: each }));
  for (const due of deadlines.slice(0, limit)) {
    rows.push({ kind: 'deadline', order: due.deadline.day, due });
  }
  return rows.sort((one, other) => one.order - other.order).slice(0, limit);
}

interface OpenedGroup {
  readonly name: string;
  readonly group: AgendaGroup;
  readonly items: AgendaItem[];
}

function groupRows(
  calendar: Calendar,
  rows: readonly Row[],
  earliest: PlainDay,
  today: PlainDay,
): readonly AgendaGroup[] {
  const groups: OpenedGroup[] = [];
  for (const row of rows) {
    const opened = openFor(row, earliest);
    const last = groups.at(-1);
    const target = last?.name === opened.name ? last : opened;
    if (target === opened) groups.push(opened);
    target.items.push(
      row.kind === 'deadline'
        ? agendaDeadline(row.due, today)
        : agendaOccurrence(calendar, row.placed.occurrence, today),
    );
  }
  return groups.map(({ group }) => group);
}

function openFor(row: Row, earliest: PlainDay): OpenedGroup {
  const items: AgendaItem[] = [];
  if (row.kind === 'occurrence' && row.placed.occurrence.timing.kind === 'season') {
    const { year, season } = row.placed.occurrence.timing;
    return { name: `${season} ${year}`, group: { kind: 'season', year, season, items }, items };
  }
  const day = row.kind === 'deadline' ? row.due.deadline.day : row.placed.start;
  const { year, month } = civil(day < earliest ? earliest : day);
  return { name: `${year}-${month}`, group: { kind: 'month', year, month, items }, items };
}

function openGroup(items: readonly AgendaItem[]): readonly AgendaGroup[] {
  return items.length === 0 ? [] : [{ kind: 'open', items }];
}
