import { civil } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { agendaDeadline, agendaOccurrence } from './agenda-item.js';
import type { Calendar } from './calendar.js';
import { createFilter, isFiltered } from './filter.js';
import type { AgendaGroup, AgendaItem, AgendaModel, CalendarState, Occurrence } from './model.js';
import { openOccurrences } from './open-items.js';
import { periodEnd, periodStart } from './period.js';
import { UNPLACED, type Placed } from './placement.js';

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
  const { period, limit } = state;
  const first = periodStart(period);
  const passes = createFilter(state);
  const rows = calendar
    .placedBetween(first, periodEnd(period))
    .filter((row) => passes(row.occurrence.event) && isRow(row, today));
  const comingRows = rows.filter(({ end }) => end >= today);
  const coming = comingRows.filter(isCampaign);
  const shown = state.showPast ? rows : comingRows;
  const open = openOccurrences(calendar, period, today).filter(({ event }) => passes(event));
  const shownOpen = open.slice(0, Math.max(0, limit - shown.length));
  return {
    period,
    upcoming: [...coming.map(({ occurrence }) => occurrence), ...open].filter(takesPlace).length,
    past: rows.filter(isCampaign).length - coming.length,
    groups: [
      ...groupRows(calendar, shown.slice(0, limit), first, today),
      ...openGroup(shownOpen.map((each) => agendaOccurrence(calendar, each, today))),
    ],
    more: Math.max(0, shown.length + open.length - limit),
    calendarEmpty: calendar.events.length === 0,
    filtered: isFiltered(state),
  };
}

/** "Date to follow" for a month that has gone says nothing, nor does a deadline of what is cancelled. */
function isRow({ occurrence, deadline, order, end }: Placed, today: PlainDay): boolean {
  if (deadline) return takesPlace(occurrence);
  return order < UNPLACED && (occurrence.timing.kind !== 'unannounced' || end >= today);
}

function isCampaign({ deadline }: Placed): boolean {
  return !deadline;
}

function takesPlace({ status }: Occurrence): boolean {
  return status !== 'cancelled';
}

interface OpenedGroup {
  readonly name: string;
  readonly group: AgendaGroup;
  readonly items: AgendaItem[];
}

function groupRows(
  calendar: Calendar,
  rows: readonly Placed[],
  earliest: PlainDay,
  today: PlainDay,
): readonly AgendaGroup[] {
  const groups: OpenedGroup[] = [];
  for (const row of rows) {
    const opened = openFor(row, earliest);
    const last = groups.at(-1);
    const target = last?.name === opened.name ? last : opened;
    if (target === opened) groups.push(opened);
    const { occurrence, deadline } = row;
    target.items.push(
      deadline
        ? agendaDeadline({ occurrence, deadline }, today)
        : agendaOccurrence(calendar, occurrence, today),
    );
  }
  return groups.map(({ group }) => group);
}

function openFor(
  { occurrence: { timing }, deadline, start }: Placed,
  earliest: PlainDay,
): OpenedGroup {
  const items: AgendaItem[] = [];
  if (!deadline && timing.kind === 'season') {
    const { year, season } = timing;
    return { name: `${season} ${year}`, group: { kind: 'season', year, season, items }, items };
  }
  const { year, month } = civil(start < earliest ? earliest : start);
  return { name: `${year}-${month}`, group: { kind: 'month', year, month, items }, items };
}

function openGroup(items: readonly AgendaItem[]): readonly AgendaGroup[] {
  return items.length === 0 ? [] : [{ kind: 'open', items }];
}
