import type { CalendarEvent, DeadlineOccurrence, Occurrence } from './model.js';
import { extentOf } from './placement.js';
import { deadlineReach, reachOf } from './reach.js';
import type { DaySpan } from './rules/date-or-span.js';
import { createFinder, perYear, type Finder, type Placed } from './year-index.js';

/** A deadline and what it is for. */
export interface OccurrenceDeadline {
  readonly occurrence: Occurrence;
  readonly deadline: DeadlineOccurrence;
}

/** The events of a calendar by year. */
export interface CalendarYears {
  /** The occurrences of an event in one year of its rule. */
  occurrencesOf(id: string, year: number): readonly Occurrence[];
  /** What lies in a range of days as far as is known, both days included, in order of time. */
  readonly placedBetween: Finder<Placed>;
  /** What belongs to a year of its rule without even a month. */
  unplacedIn(year: number): readonly Occurrence[];
  /** Deadlines on the days of a range, in order of time. */
  readonly deadlinesBetween: Finder<OccurrenceDeadline>;
}

/** An event, and how far from the year of its rule it and its deadlines can lie. */
interface Entry {
  readonly event: CalendarEvent;
  readonly index: number;
  readonly reach: number;
}

/** Every year is worked out when it is first asked for, and kept. */
export function createYears(
  events: readonly CalendarEvent[],
  occurrencesIn: (event: CalendarEvent, year: number) => readonly Occurrence[],
): CalendarYears {
  const entries = events.map((event, index) => ({ event, index, reach: reachOf(event) }));
  const withDeadlines = entries
    .filter(({ event }) => event.deadlines)
    .map((entry) => ({
      ...entry,
      reach: entry.reach + deadlineReach(entry.event.deadlines ?? []),
    }));
  const known = perYear((): (readonly Occurrence[] | undefined)[] => []);
  const inYear = ({ event, index }: Entry, year: number): readonly Occurrence[] =>
    (known(year)[index] ??= occurrencesIn(event, year));
  const near = (some: readonly Entry[], year: number): readonly Occurrence[] => {
    const found: Occurrence[] = [];
    for (const entry of some) {
      for (const each of yearsAround(year, entry.reach)) found.push(...inYear(entry, each));
    }
    return found;
  };
  // Most calendars are never asked by id before a visitor opens something.
  let byId: ReadonlyMap<string, Entry> | undefined;
  return {
    occurrencesOf(id, year) {
      byId ??= new Map(entries.map((entry) => [entry.event.id, entry]));
      const entry = byId.get(id);
      return entry ? inYear(entry, year) : [];
    },
    placedBetween: createFinder((year) => near(entries, year).flatMap(place)),
    unplacedIn: perYear((year) =>
      entries
        .flatMap((entry) => inYear(entry, year))
        .filter(({ timing }) => extentOf(timing) === undefined),
    ),
    deadlinesBetween: createFinder((year) => near(withDeadlines, year).flatMap(deadlinesOf)),
  };
}

/** The years from `reach` before to `reach` after. */
export function yearsAround(year: number, reach: number): readonly number[] {
  const years: number[] = [];
  for (let each = year - reach; each <= year + reach; each++) years.push(each);
  return years;
}

/** Something vague comes after what has a day: a month at its end, but a season before its first month. */
function place(occurrence: Occurrence): readonly Placed[] {
  const { kind } = occurrence.timing;
  const extent = extentOf(occurrence.timing);
  if (!extent) return [];
  const { start, end } = extent;
  const isMonth = kind === 'month' || kind === 'unannounced';
  const order = kind === 'season' ? start - 0.5 : isMonth ? end + 0.5 : start;
  return [{ occurrence, start, end, order }];
}

function deadlinesOf(occurrence: Occurrence): readonly (OccurrenceDeadline & DaySpan)[] {
  return occurrence.deadlines.map((deadline) => ({
    occurrence,
    deadline,
    start: deadline.day,
    end: deadline.day,
  }));
}
