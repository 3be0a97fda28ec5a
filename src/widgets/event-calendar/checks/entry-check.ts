import { KnownIds } from '../../../core/config/known-ids.js';
import type { Path } from '../../../core/config/problem.js';
import type { DeadlineConfig, EventChange, EventConfig, HolidayConfig } from '../config.js';
import { usableEvent } from './check-event.js';
import type { Facets } from './check-event.js';
import { isUsableHoliday } from './check-holiday.js';
import { unresolvableIds } from './check-references.js';
import type { PlacedRule } from './check-references.js';
import type { Facts, Report } from './report.js';

/** A deadline measured from something; looked up when all ids are known. */
interface Pointer {
  readonly path: Path;
  readonly to: string;
}

/**
 * Checks the events and holidays of all layers, in their order. An entry whose time is wrong takes its
 * id with it, through every layer; of two that may not both be there, the later is left out.
 */
export class EntryCheck {
  readonly #report: Report;
  readonly #facets: Facets;
  readonly #facts: Facts;
  readonly #eventRules = new Map<string, PlacedRule>();
  readonly #changeable = new KnownIds(this.#eventRules);
  readonly #holidayRules = new Map<string, PlacedRule>();
  readonly #ids = new Set<string>();
  readonly #badEvents = new Set<string>();
  readonly #badHolidays = new Set<string>();
  /** Ids that had a `relative` rule in some layer. */
  readonly #relative = new Set<string>();
  readonly #pointers: Pointer[] = [];
  #leftOut = 0;

  constructor(report: Report, facets: Facets, facts: Facts) {
    this.#report = report;
    this.#facets = facets;
    this.#facts = facts;
  }

  /** How many entries were left out, those that point at one another included. */
  get skipped(): number {
    return this.#leftOut + this.#badEvents.size + this.#badHolidays.size;
  }

  /** The events of the config's own list that can be used. */
  events(events: EventConfig[], path: Path): EventConfig[] {
    return this.#unique(events, path, (event, index) => {
      const at = [...path, index];
      if (this.#isTaken(event.id, at)) return undefined;
      this.#ids.add(event.id);
      return this.#event(event, at);
    });
  }

  /** The changes and additions of a layer that can be used. */
  changes(changes: EventChange[], path: Path): EventChange[] {
    return this.#unique(changes, path, (change, index) => {
      const at = [...path, index];
      const { id } = change;
      if (this.#badEvents.has(id)) return undefined;
      if (!this.#eventRules.has(id) && !this.#canAdd(change, at)) return undefined;
      this.#ids.add(id);
      return this.#event(change, at);
    });
  }

  /** The holidays of the config or of a layer that can be used. */
  holidays(holidays: HolidayConfig[], path: Path): HolidayConfig[] {
    return this.#unique(holidays, path, (holiday, index) => {
      const at = [...path, index];
      const { id, when } = holiday;
      const isNew = !this.#holidayRules.has(id);
      if (isNew && this.#isTaken(id, at)) return undefined;
      this.#ids.add(id);
      this.#holidayRules.set(id, { when, entry: at });
      if (when.kind === 'relative') this.#relative.add(id);
      if (isUsableHoliday(this.#report.at(at), holiday, this.#facts)) return holiday;
      this.#badHolidays.add(id);
      return undefined;
    });
  }

  /** Looks at what entries point at, once all lists have been seen. */
  references(): void {
    for (const id of this.#badEvents) this.#eventRules.delete(id);
    for (const id of this.#badHolidays) this.#holidayRules.delete(id);
    const known = new KnownIds(this.#eventRules, this.#holidayRules);
    const unresolvable = unresolvableIds(this.#report, this.#relative, {
      rule: (id) => this.#eventRules.get(id) ?? this.#holidayRules.get(id),
      isSkipped: (id) => this.#badEvents.has(id) || this.#badHolidays.has(id),
      known,
    });
    for (const id of unresolvable) {
      (this.#eventRules.has(id) ? this.#badEvents : this.#badHolidays).add(id);
    }
    for (const { path, to } of this.#pointers) {
      if (known.has(to) && !unresolvable.has(to)) continue;
      this.#report.at(path).error('unknown-reference', known.unknown(to), 'to');
    }
  }

  /** The events of a list without those that were left out. */
  keptEvents<Event extends { readonly id: string }>(events: Event[]): Event[] {
    return without(events, this.#badEvents);
  }

  /** The holidays of a list without those that were left out. */
  keptHolidays(holidays: HolidayConfig[]): HolidayConfig[] {
    return without(holidays, this.#badHolidays);
  }

  #event<Event extends EventChange>(event: Event, at: Path): Event | undefined {
    const { id, when, deadlines } = event;
    const earlier = this.#eventRules.get(id)?.when;
    if (when) this.#eventRules.set(id, { when, entry: at });
    if (when?.kind === 'relative') this.#relative.add(id);
    if (deadlines) this.#notePointers(deadlines, at);
    const usable = usableEvent(this.#report.at(at), event, earlier, this.#facets, this.#facts);
    if (!usable) this.#badEvents.add(id);
    return usable;
  }

  #notePointers(deadlines: readonly DeadlineConfig[], at: Path): void {
    for (const [index, { when }] of deadlines.entries()) {
      if (when?.kind !== 'relative') continue;
      this.#pointers.push({ path: [...at, 'deadlines', index, 'when'], to: when.to });
    }
  }

  /** Whether a change says enough to add an event, now that there is none to change. */
  #canAdd({ id, title, when }: EventChange, at: Path): boolean {
    if (this.#isTaken(id, at)) return false;
    if (title !== undefined && when !== undefined) return true;
    const missing = [
      ...(title === undefined ? (['title'] as const) : []),
      ...(when === undefined ? (['when'] as const) : []),
    ];
    this.#report.at(at).error('unknown-change', { ...this.#changeable.unknown(id), missing }, 'id');
    this.#leftOut++;
    return false;
  }

  #isTaken(id: string, at: Path): boolean {
    if (!this.#ids.has(id)) return false;
    this.#report.at(at).error('duplicate-id', { id }, 'id');
    this.#leftOut++;
    return true;
  }

  /** The same array where every entry is usable as it is. */
  #unique<Entry extends { readonly id: string }>(
    entries: Entry[],
    path: Path,
    usable: (entry: Entry, index: number) => Entry | undefined,
  ): Entry[] {
    const ids = new Set<string>();
    const kept: Entry[] = [];
    let isSame = true;
    for (const [index, entry] of entries.entries()) {
      const isNew = !ids.has(entry.id);
      ids.add(entry.id);
      if (!isNew) {
        this.#report.at([...path, index]).error('duplicate-id', { id: entry.id }, 'id');
        this.#leftOut++;
      }
      const result = isNew ? usable(entry, index) : undefined;
      if (result !== entry) isSame = false;
      if (result) kept.push(result);
    }
    return isSame ? entries : kept;
  }
}

function without<Entry extends { readonly id: string }>(
  entries: Entry[],
  ids: ReadonlySet<string>,
): Entry[] {
  return ids.size > 0 && entries.some(({ id }) => ids.has(id))
    ? entries.filter(({ id }) => !ids.has(id))
    : entries;
}
