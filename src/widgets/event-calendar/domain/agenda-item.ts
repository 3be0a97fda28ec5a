import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar } from './calendar.js';
import type { AgendaItem, HolidayOccurrence, Occurrence, Timing } from './model.js';
import { isOngoing, isOver } from './placement.js';
import type { OccurrenceDeadline } from './lookup.js';

type OccurrenceItem = Extract<AgendaItem, { kind: 'occurrence' }>;
type DeadlineItem = Extract<AgendaItem, { kind: 'deadline' }>;

/** Of something longer it says little that a holiday falls in it. */
const LONGEST_WITH_HOLIDAYS = 14;

/** An occurrence as a row. */
export function agendaOccurrence(
  calendar: Calendar,
  occurrence: Occurrence,
  today: PlainDay,
): OccurrenceItem {
  const { timing } = occurrence;
  const phase = phaseOf(timing, today);
  const daysToGo =
    timing.kind === 'days' && phase === 'upcoming' ? timing.start - today : undefined;
  return {
    kind: 'occurrence',
    occurrence,
    phase,
    holidays: holidaysDuring(calendar, timing),
    ...(daysToGo !== undefined && { daysToGo }),
  };
}

/** A deadline as a row on its own day. */
export function agendaDeadline(
  { occurrence, deadline }: OccurrenceDeadline,
  today: PlainDay,
): DeadlineItem {
  const daysToGo = deadline.day - today;
  return {
    kind: 'deadline',
    occurrence,
    deadline,
    daysToGo,
    phase: daysToGo < 0 ? 'past' : 'upcoming',
  };
}

function phaseOf(timing: Timing, today: PlainDay): OccurrenceItem['phase'] {
  if (timing.kind === 'undated' || timing.kind === 'unannounced') return 'undated';
  if (isOver(timing, today)) return 'past';
  return isOngoing(timing, today) ? 'ongoing' : 'upcoming';
}

function holidaysDuring(calendar: Calendar, timing: Timing): readonly HolidayOccurrence[] {
  if (timing.kind !== 'days' || timing.end - timing.start >= LONGEST_WITH_HOLIDAYS) return [];
  return calendar.holidaysBetween(timing.start, timing.end);
}
