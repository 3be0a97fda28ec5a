import type { Text } from '../../../core/text/text.js';
import type { HolidayConfig } from '../config.js';
import type { CalendarConfig } from './calendar-config.js';
import { createFinder, type Finder } from './finder.js';
import type { CalendarEvent, HolidayOccurrence, Occurrence } from './model.js';
import { occurrencesInYear } from './occurrences.js';
import { place, type Placed } from './placement.js';
import { plainTimetable } from './plain-timetable.js';
import { outcomeIn } from './timetable.js';
import type { Timetable, YearOutcome } from './timetable.js';

/** A theme or an audience to filter by. */
export interface FacetValue {
  readonly id: string;
  readonly label: Text;
}

/** A config made ready to be asked. Every year is worked out when it is first asked for, and kept. */
export interface Calendar {
  readonly config: CalendarConfig;
  /** IANA name; "today" is the date there. */
  readonly timeZone: string;
  /** Merged and not hidden, in the order of the config. */
  readonly events: readonly CalendarEvent[];
  /** As the config declares them; where it declares none, the ids that events use. */
  readonly themes: readonly FacetValue[];
  readonly audiences: readonly FacetValue[];
  /** The occurrences of one of `events` in a year of its rule. */
  occurrencesIn(event: CalendarEvent, year: number): readonly Occurrence[];
  /** Occurrences and deadlines in a range of days, as far as is known. */
  readonly placedBetween: Finder<Placed>;
  readonly holidaysBetween: Finder<HolidayOccurrence>;
}

const DEFAULT_TIME_ZONE = 'Europe/Copenhagen';

/**
 * A calendar from a config whose shape is right. `checkConfig` says what is wrong with its meaning; what
 * has not been checked yet does no harm here, an impossible date merely never comes. `timetable` is a
 * `fullTimetable` of it, unless it has the plain shape.
 */
export function createCalendar(
  config: CalendarConfig,
  timetable: Timetable = plainTimetable(config),
): Calendar {
  const { timeZone = DEFAULT_TIME_ZONE } = config;
  const { events, holidays, timingsIn } = timetable;
  const occurrencesIn = (event: CalendarEvent, year: number): readonly Occurrence[] =>
    occurrencesInYear(event, year, timetable, timeZone);
  return {
    config,
    timeZone,
    events,
    themes: facetValues(config.themes, events, 'themes'),
    audiences: facetValues(config.audiences, events, 'audiences'),
    occurrencesIn,
    placedBetween: createFinder(events, (event, year) => occurrencesIn(event, year).flatMap(place)),
    holidaysBetween: createFinder(holidays, (holiday, year) =>
      holidayIn(holiday, outcomeIn(holiday, year, timingsIn)),
    ),
  };
}

/** One without days, or cancelled, is none. */
function holidayIn(
  holiday: HolidayConfig,
  { timings, exception }: YearOutcome,
): readonly HolidayOccurrence[] {
  return timings.flatMap((timing) =>
    timing.kind === 'days' && exception?.kind !== 'cancelled'
      ? [{ holiday, start: timing.start, end: timing.end }]
      : [],
  );
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
