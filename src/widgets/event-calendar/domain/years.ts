import { civil, daysInMonth, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { CalendarEvent, DeadlineOccurrence, Occurrence } from './model.js';
import { extentOf } from './placement.js';
import { deadlineReach, reachOf } from './reach.js';
import { collectYears, placeInYear } from './year-index.js';
import type { Placed } from './year-index.js';

/** A deadline and what it is for. */
export interface OccurrenceDeadline {
  readonly occurrence: Occurrence;
  readonly deadline: DeadlineOccurrence;
}

/** An event and the years of its rule that can touch a calendar year, counted from that. */
interface Entry {
  readonly event: CalendarEvent;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** All that a calendar year holds. */
interface Year {
  /** In order of time. */
  readonly placed: readonly Placed[];
  /** What has no place in time, of rules of this year. */
  readonly unplaced: readonly Occurrence[];
}

/** The events of a calendar by year. A year is worked out when it is first asked for, and kept. */
export class CalendarYears {
  readonly #entries: readonly Entry[];
  readonly #withDeadlines: readonly Entry[];
  readonly #occurrencesIn: (event: CalendarEvent, year: number) => readonly Occurrence[];
  /** By the year of the rule, and the index of the entry. */
  readonly #occurrences = new Map<number, (readonly Occurrence[] | undefined)[]>();
  readonly #years = new Map<number, Year>();
  readonly #months = new Map<number, readonly Placed[]>();
  readonly #deadlines = new Map<number, readonly OccurrenceDeadline[]>();
  #byId: ReadonlyMap<string, Entry> | undefined;

  constructor(
    events: readonly CalendarEvent[],
    occurrencesIn: (event: CalendarEvent, year: number) => readonly Occurrence[],
  ) {
    this.#entries = events.map((event, index) => {
      const { back, forward } = reachOf(event);
      return { event, index, from: forward, to: back };
    });
    this.#withDeadlines = this.#entries.filter(({ event }) => event.deadlines);
    this.#occurrencesIn = occurrencesIn;
  }

  event(id: string): CalendarEvent | undefined {
    return this.#entry(id)?.event;
  }

  occurrencesOf(id: string, year: number): readonly Occurrence[] {
    const entry = this.#entry(id);
    return entry ? this.#inRuleYear(entry, year) : [];
  }

  placedBetween(from: PlainDay, to: PlainDay): readonly Placed[] {
    return collectYears(from, to, (year) => this.#year(year).placed);
  }

  placedInMonth(year: number, month: number): readonly Placed[] {
    const key = year * 12 + month;
    const known = this.#months.get(key);
    if (known) return known;
    const first = plainDay(year, month, 1);
    const last = plainDay(year, month, daysInMonth(year, month));
    const placed = this.#year(year).placed.filter(
      ({ start, end }) => start <= last && end >= first,
    );
    this.#months.set(key, placed);
    return placed;
  }

  unplacedIn(year: number): readonly Occurrence[] {
    return this.#year(year).unplaced;
  }

  deadlinesBetween(from: PlainDay, to: PlainDay): readonly OccurrenceDeadline[] {
    const found: OccurrenceDeadline[] = [];
    for (let year = civil(from).year; year <= civil(to).year; year++) {
      for (const each of this.#deadlinesIn(year)) {
        if (each.deadline.day >= from && each.deadline.day <= to) found.push(each);
      }
    }
    return found;
  }

  /** Most calendars are never asked by id before a visitor opens something. */
  #entry(id: string): Entry | undefined {
    this.#byId ??= new Map(this.#entries.map((entry) => [entry.event.id, entry]));
    return this.#byId.get(id);
  }

  #inRuleYear({ event, index }: Entry, year: number): readonly Occurrence[] {
    let inYear = this.#occurrences.get(year);
    if (!inYear)
      this.#occurrences.set(
        year,
        (inYear = new Array<readonly Occurrence[] | undefined>(this.#entries.length)),
      );
    return (inYear[index] ??= this.#occurrencesIn(event, year));
  }

  #year(year: number): Year {
    const known = this.#years.get(year);
    if (known) return known;
    const touching: Occurrence[] = [];
    const unplaced: Occurrence[] = [];
    for (const entry of this.#entries) {
      for (let ruleYear = year - entry.from; ruleYear <= year + entry.to; ruleYear++) {
        for (const occurrence of this.#inRuleYear(entry, ruleYear)) {
          if (extentOf(occurrence.timing)) touching.push(occurrence);
          else if (ruleYear === year) unplaced.push(occurrence);
        }
      }
    }
    const found: Year = { placed: placeInYear(year, touching), unplaced };
    this.#years.set(year, found);
    return found;
  }

  #deadlinesIn(year: number): readonly OccurrenceDeadline[] {
    const known = this.#deadlines.get(year);
    if (known) return known;
    const found = this.#withDeadlines.flatMap((entry) => this.#deadlinesOf(entry, year));
    found.sort((one, other) => one.deadline.day - other.deadline.day);
    this.#deadlines.set(year, found);
    return found;
  }

  #deadlinesOf(entry: Entry, year: number): OccurrenceDeadline[] {
    const { back, forward } = deadlineReach(entry.event.deadlines ?? []);
    const found: OccurrenceDeadline[] = [];
    for (let each = year - entry.from - forward; each <= year + entry.to + back; each++) {
      for (const occurrence of this.#inRuleYear(entry, each)) {
        for (const deadline of occurrence.deadlines) {
          if (civil(deadline.day).year === year) found.push({ occurrence, deadline });
        }
      }
    }
    return found;
  }
}
