import { civil } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { CalendarEvent, DeadlineOccurrence, Occurrence } from './model.js';
import { extentOf } from './placement.js';
import { deadlineReach, reachOf } from './reach.js';
import { collectYears, indexYear } from './year-index.js';
import type { Placed, YearIndex } from './year-index.js';

/** A deadline and what it is for. */
export interface OccurrenceDeadline {
  readonly occurrence: Occurrence;
  readonly deadline: DeadlineOccurrence;
}

interface Entry {
  readonly event: CalendarEvent;
  /** Years of its rule that can touch a calendar year, counted from that. */
  readonly from: number;
  readonly to: number;
  /** The same for its deadlines. */
  readonly deadlinesFrom: number;
  readonly deadlinesTo: number;
  readonly occurrences: Map<number, readonly Occurrence[]>;
}

/** The events of a calendar by year. A year is worked out when it is first asked for, and kept. */
export class CalendarYears {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #occurrencesIn: (event: CalendarEvent, year: number) => readonly Occurrence[];
  readonly #years = new Map<number, YearIndex>();
  readonly #unplaced = new Map<number, readonly Occurrence[]>();
  readonly #deadlines = new Map<number, readonly OccurrenceDeadline[]>();

  constructor(
    events: readonly CalendarEvent[],
    occurrencesIn: (event: CalendarEvent, year: number) => readonly Occurrence[],
  ) {
    this.#entries = new Map(events.map((event) => [event.id, entryOf(event)]));
    this.#occurrencesIn = occurrencesIn;
  }

  event(id: string): CalendarEvent | undefined {
    return this.#entries.get(id)?.event;
  }

  occurrencesOf(id: string, year: number): readonly Occurrence[] {
    const entry = this.#entries.get(id);
    return entry ? this.#inRuleYear(entry, year) : [];
  }

  placedBetween(from: PlainDay, to: PlainDay): readonly Placed[] {
    return collectYears(from, to, (year) => this.#index(year).placed);
  }

  placedInMonth(year: number, month: number): readonly Placed[] {
    return this.#index(year).months[month - 1] ?? [];
  }

  unplacedIn(year: number): readonly Occurrence[] {
    const known = this.#unplaced.get(year);
    if (known) return known;
    const unplaced: Occurrence[] = [];
    for (const entry of this.#entries.values()) {
      for (const each of this.#inRuleYear(entry, year)) {
        if (!extentOf(each.timing)) unplaced.push(each);
      }
    }
    this.#unplaced.set(year, unplaced);
    return unplaced;
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

  #inRuleYear(entry: Entry, year: number): readonly Occurrence[] {
    const known = entry.occurrences.get(year);
    if (known) return known;
    const occurrences = this.#occurrencesIn(entry.event, year);
    entry.occurrences.set(year, occurrences);
    return occurrences;
  }

  #index(year: number): YearIndex {
    const known = this.#years.get(year);
    if (known) return known;
    const index = indexYear(year, this.#thatCanTouch(year));
    this.#years.set(year, index);
    return index;
  }

  *#thatCanTouch(year: number): Iterable<Occurrence> {
    for (const entry of this.#entries.values()) {
      for (let ruleYear = year - entry.from; ruleYear <= year + entry.to; ruleYear++) {
        yield* this.#inRuleYear(entry, ruleYear);
      }
    }
  }

  #deadlinesIn(year: number): readonly OccurrenceDeadline[] {
    const known = this.#deadlines.get(year);
    if (known) return known;
    const found: OccurrenceDeadline[] = [];
    for (const entry of this.#entries.values()) {
      if (!entry.event.deadlines) continue;
      for (let each = year - entry.deadlinesFrom; each <= year + entry.deadlinesTo; each++) {
        for (const occurrence of this.#inRuleYear(entry, each)) {
          for (const deadline of occurrence.deadlines) {
            if (civil(deadline.day).year === year) found.push({ occurrence, deadline });
          }
        }
      }
    }
    found.sort((one, other) => one.deadline.day - other.deadline.day);
    this.#deadlines.set(year, found);
    return found;
  }
}

function entryOf(event: CalendarEvent): Entry {
  const own = reachOf(event);
  const deadlines = deadlineReach(event.deadlines ?? []);
  return {
    event,
    from: own.forward,
    to: own.back,
    deadlinesFrom: own.forward + deadlines.forward,
    deadlinesTo: own.back + deadlines.back,
    occurrences: new Map(),
  };
}
