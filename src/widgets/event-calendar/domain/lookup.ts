import { plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar } from './calendar.js';
import type { DeadlineOccurrence, Occurrence } from './model.js';
import { isPlacedOccurrence, UNPLACED, type Placed } from './placement.js';

/** A deadline and what it is for. */
export interface OccurrenceDeadline {
  readonly occurrence: Occurrence;
  readonly deadline: DeadlineOccurrence;
}

/** `<event id>-<year>`, for an RRULE with month and day after it. */
const KEY = /^(?<id>.+?)-(?<year>\d{4})(-\d{2}-\d{2})?$/s;

/** The occurrences of the event with an id in one year of its rule. */
export function occurrencesOf(calendar: Calendar, id: string, year: number): readonly Occurrence[] {
  const event = calendar.events.find((each) => each.id === id);
  return event ? calendar.occurrencesIn(event, year) : [];
}

/** The occurrence with a key. */
export function findOccurrence(calendar: Calendar, key: string): Occurrence | undefined {
  const match = KEY.exec(key);
  if (!match?.groups) return undefined;
  const { id = '', year } = match.groups;
  return occurrencesOf(calendar, id, Number(year)).find((each) => each.key === key);
}

/** The deadline with a key. An id may hold a `+`, so every place to part the key at is tried. */
export function findDeadline(calendar: Calendar, key: string): OccurrenceDeadline | undefined {
  for (let plus = key.indexOf('+'); plus >= 0; plus = key.indexOf('+', plus + 1)) {
    const occurrence = findOccurrence(calendar, key.slice(0, plus));
    const deadline = occurrence?.deadlines.find((each) => each.key === key);
    if (occurrence && deadline) return { occurrence, deadline };
  }
  return undefined;
}

/** Occurrences that lie in a range of days as far as is known, both days included, in order of time. */
export function occurrencesBetween(
  calendar: Calendar,
  from: PlainDay,
  to: PlainDay,
): readonly Placed[] {
  return calendar.placedBetween(from, to).filter(isPlacedOccurrence);
}

/** Deadlines on the days of a range, both included, in order of time. */
export function deadlinesBetween(
  calendar: Calendar,
  from: PlainDay,
  to: PlainDay,
): readonly OccurrenceDeadline[] {
  return deadlinesOf(calendar.placedBetween(from, to));
}

/** The deadlines among what was found. */
export function deadlinesOf(placed: readonly Placed[]): readonly OccurrenceDeadline[] {
  return placed.flatMap(({ occurrence, deadline }) => (deadline ? [{ occurrence, deadline }] : []));
}

/** What belongs to a year of its rule without even a month. */
export function unplacedIn(calendar: Calendar, year: number): readonly Occurrence[] {
  return calendar
    .placedBetween(plainDay(year, 1, 1), plainDay(year, 12, 31))
    .filter(({ order }) => order === UNPLACED)
    .map(({ occurrence }) => occurrence);
}
