import type { Text } from '../../../core/text/text.js';
import type { CalendarConfig } from './calendar-config.js';
import { createHolidayFinder } from './holidays.js';
import { mergeLayers } from './layers.js';
import type { MergedLayers } from './layers.js';
import type { CalendarEvent, HolidayOccurrence, Occurrence } from './model.js';
import { occurrencesInYear } from './occurrences.js';
import type { RecurrenceExpander } from './recurrence.js';
import { createResolver } from './resolve.js';
import type { DatedSubject } from './resolve.js';
import type { Finder } from './year-index.js';
import { createYears, type CalendarYears, type OccurrenceDeadline } from './years.js';

/** A theme or an audience to filter by. */
export interface FacetValue {
  readonly id: string;
  readonly label: Text;
}

/** A config made ready to be asked. Every year is worked out when it is first asked for, and kept. */
export interface Calendar extends CalendarYears {
  readonly config: CalendarConfig;
  /** IANA name; "today" is the date there. */
  readonly timeZone: string;
  /** Merged and not hidden, in the order of the config. */
  readonly events: readonly CalendarEvent[];
  /** As the config declares them; where it declares none, the ids that events use. */
  readonly themes: readonly FacetValue[];
  readonly audiences: readonly FacetValue[];
  event(id: string): CalendarEvent | undefined;
  occurrence(key: string): Occurrence | undefined;
  deadline(key: string): OccurrenceDeadline | undefined;
  readonly holidaysBetween: Finder<HolidayOccurrence>;
}

/** `<event id>-<year>`, for an RRULE with month and day after it. */
const KEY = /^(?<id>.+?)-(?<year>\d{4})(-\d{2}-\d{2})?$/s;

const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/**
 * A calendar from a config whose shape is right. `checkConfig` says what is wrong with its meaning; what
 * has not been checked yet does no harm here, an impossible date merely never comes. `recurrences` is
 * needed where `needsRecurrence` says so; without it, events with an RRULE have no days.
 */
export function createCalendar(
  config: CalendarConfig,
  { recurrences }: { readonly recurrences?: RecurrenceExpander | undefined } = {},
): Calendar {
  const merged = mergeLayers(config);
  const { events, holidays } = merged;
  const resolver = createResolver(subjectsById(merged), recurrences);
  const timeZone = config.timeZone ?? DEFAULT_TIME_ZONE;
  const years = createYears(events, (event, year) =>
    occurrencesInYear(event, year, resolver, timeZone),
  );
  const occurrence = (key: string) => findOccurrence(key, years);
  return {
    config,
    timeZone,
    events,
    themes: facetValues(config.themes, events, 'themes'),
    audiences: facetValues(config.audiences, events, 'audiences'),
    ...years,
    event: (id) => events.find((event) => event.id === id),
    occurrence,
    deadline: (key) => findDeadline(key, occurrence),
    holidaysBetween: createHolidayFinder(holidays, resolver),
  };
}

/** Looks up what a rule can be measured from, hidden or not. Most calendars never do. */
function subjectsById(merged: MergedLayers): (id: string) => DatedSubject | undefined {
  let subjects: Map<string, DatedSubject> | undefined;
  return (id) => {
    if (!subjects) {
      const { holidays, hiddenHolidays, events, hiddenEvents } = merged;
      const all = [...holidays, ...hiddenHolidays, ...events, ...hiddenEvents];
      subjects = new Map(all.map((subject) => [subject.id, subject]));
    }
    return subjects.get(id);
  };
}

function findOccurrence(key: string, years: CalendarYears): Occurrence | undefined {
  const match = KEY.exec(key);
  if (!match?.groups) return undefined;
  const { id = '', year } = match.groups;
  return years.occurrencesOf(id, Number(year)).find((each) => each.key === key);
}

/** An id may hold a `+`, so every place to part the key at is tried. */
function findDeadline(
  key: string,
  occurrence: Calendar['occurrence'],
): OccurrenceDeadline | undefined {
  for (let plus = key.indexOf('+'); plus >= 0; plus = key.indexOf('+', plus + 1)) {
    const found = occurrence(key.slice(0, plus));
    const deadline = found?.deadlines.find((each) => each.key === key);
    if (found && deadline) return { occurrence: found, deadline };
  }
  return undefined;
}

function facetValues(
  declared: readonly FacetValue[] | undefined,
  events: readonly CalendarEvent[],
  facet: 'themes' | 'audiences',
): readonly FacetValue[] {
  if (declared) return declared;
  const used = new Set(events.flatMap((event) => event[facet] ?? []));
  return [...used].map((id) => ({ id, label: id }));
}
