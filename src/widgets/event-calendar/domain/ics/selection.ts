import { civil } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { Calendar } from '../calendar.js';
import { deadlinesBetween, occurrencesBetween, unplacedIn } from '../lookup.js';
import type { CalendarEvent } from '../model.js';
import type { CalendarFileEntry } from './calendar-file.js';

/** What of a calendar goes into a file. */
export interface Selection {
  /** First and last day; what touches them is in. */
  readonly from: PlainDay;
  readonly to: PlainDay;
  /** Whether an event is wanted; default all are. */
  readonly passes?: ((event: CalendarEvent) => boolean) | undefined;
}

/** The entries of a file, and the ids of events that lack an entry in it, each once in its list. */
export interface Selected {
  readonly entries: readonly CalendarFileEntry[];
  readonly leftOut: {
    /** Known only by month, season or weeks, or not at all. */
    readonly withoutDay: readonly string[];
    /** Announced by its organiser later. */
    readonly unannounced: readonly string[];
    /** Last confirmed too long ago to be put in somebody's calendar. */
    readonly unconfirmed: readonly string[];
  };
}

/**
 * Occurrences and deadlines in order of time. Only what is sure is in: a day that was guessed would
 * stand in people's calendars as if it were true.
 */
export function selectEntries(calendar: Calendar, selection: Selection): Selected {
  const { from, to, passes = () => true } = selection;
  const entries: { readonly day: PlainDay; readonly entry: CalendarFileEntry }[] = [];
  const withoutDay = new Set<string>();
  const unannounced = new Set<string>();
  const unconfirmed = new Set<string>();
  for (const { occurrence, start } of occurrencesBetween(calendar, from, to)) {
    const { event, timing, confirmed } = occurrence;
    if (!passes(event)) continue;
    if (timing.kind === 'unannounced') unannounced.add(event.id);
    else if (timing.kind !== 'days') withoutDay.add(event.id);
    else if (!confirmed) unconfirmed.add(event.id);
    else entries.push({ day: start, entry: { kind: 'occurrence', occurrence } });
  }
  for (let year = civil(from).year; year <= civil(to).year; year++) {
    for (const { event, timing } of unplacedIn(calendar, year)) {
      if (!passes(event)) continue;
      (timing.kind === 'unannounced' ? unannounced : withoutDay).add(event.id);
    }
  }
  for (const { occurrence, deadline } of deadlinesBetween(calendar, from, to)) {
    const isWanted = passes(occurrence.event) && occurrence.confirmed;
    if (!isWanted || occurrence.status === 'cancelled') continue;
    entries.push({ day: deadline.day, entry: { kind: 'deadline', occurrence, deadline } });
  }
  entries.sort((one, other) => one.day - other.day);
  return {
    entries: entries.map(({ entry }) => entry),
    leftOut: {
      withoutDay: [...withoutDay],
      unannounced: [...unannounced],
      unconfirmed: [...unconfirmed],
    },
  };
}
