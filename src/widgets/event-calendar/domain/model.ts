import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Text } from '../../../core/text/text.js';
import type {
  DateRule,
  DeadlineConfig,
  EventConfig,
  Grade,
  HolidayConfig,
  ViewName,
} from '../config.js';

/** A time on the clock of a zone: minutes after midnight, and the IANA zone they are counted in. */
export interface ClockTime {
  readonly startMinutes: number;
  readonly endMinutes?: number;
  readonly timeZone: string;
}

/** When an occurrence is, as exactly as is known and no more. `end` is the last day, included. */
export type Timing =
  | {
      readonly kind: 'days';
      readonly start: PlainDay;
      readonly end: PlainDay;
      readonly time?: ClockTime;
    }
  | {
      readonly kind: 'weeks';
      readonly isoYear: number;
      readonly fromWeek: number;
      readonly toWeek: number;
      /** Monday of the first and Sunday of the last week, for placing only. */
      readonly start: PlainDay;
      readonly end: PlainDay;
    }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | {
      readonly kind: 'season';
      readonly year: number;
      readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
    }
  | { readonly kind: 'unannounced'; readonly year: number; readonly usualMonth?: number }
  /** `alternating`: takes place every nth year, but which ones is not known. */
  | { readonly kind: 'undated'; readonly alternating?: number };

/** An event after its layers are merged: what the config says, and where it came from. */
export interface CalendarEvent extends Omit<EventConfig, 'when'> {
  readonly when: DateRule;
  /** The layer that added it; undefined for the config's own list. */
  readonly layer?: string;
  /** Layers that changed it, in order; absent where none did. */
  readonly changedBy?: readonly string[];
}

/** One event in one year. */
export interface Occurrence {
  /** Stable and unique in a calendar: `<event id>-<year>`, with the date appended for an RRULE. */
  readonly key: string;
  readonly event: CalendarEvent;
  /** The year the rule was asked for (the ISO year for week rules). */
  readonly year: number;
  readonly timing: Timing;
  readonly status: 'planned' | 'tentative' | 'cancelled' | 'moved';
  /** False where an inferred rule was last confirmed more than two years before. */
  readonly confirmed: boolean;
  /** What an exception says about this year. */
  readonly note?: Text;
  readonly deadlines: readonly DeadlineOccurrence[];
}

/** A deadline of an occurrence, on its day. */
export interface DeadlineOccurrence {
  readonly key: string;
  readonly deadline: DeadlineConfig;
  readonly day: PlainDay;
  readonly alarmDaysBefore: number;
}

/** A holiday in one year. */
export interface HolidayOccurrence {
  readonly holiday: HolidayConfig;
  readonly start: PlainDay;
  readonly end: PlainDay;
}

/** A school year (August of `startYear` to July) or a calendar year. */
export type Period =
  | { readonly kind: 'school-year'; readonly startYear: number }
  | { readonly kind: 'calendar-year'; readonly startYear: number };

/** A facet value with the number of occurrences it has under the other filters. */
export interface FacetCount {
  readonly id: string;
  readonly label: Text;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FilterModel {
  readonly themes: readonly FacetCount[];
  readonly audiences: readonly FacetCount[];
  readonly active: boolean;
}

/** A row of the agenda: an occurrence, or a deadline of one on its own day. */
export type AgendaItem =
  | {
      readonly kind: 'occurrence';
      readonly occurrence: Occurrence;
      readonly phase: 'past' | 'ongoing' | 'upcoming' | 'undated';
      readonly daysToGo?: number;
      /** Holidays that the occurrence falls in, to be said beside it. */
      readonly holidays: readonly HolidayOccurrence[];
    }
  | {
      readonly kind: 'deadline';
      readonly occurrence: Occurrence;
      readonly deadline: DeadlineOccurrence;
      readonly daysToGo: number;
      readonly phase: 'past' | 'upcoming';
    };

export type AgendaGroup =
  | {
      readonly kind: 'month';
      readonly year: number;
      readonly month: number;
      readonly items: readonly AgendaItem[];
    }
  | {
      readonly kind: 'season';
      readonly year: number;
      readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
      readonly items: readonly AgendaItem[];
    }
  /** Years and months unknown: "Dato følger" without a usual month, and undated items. */
  | { readonly kind: 'open'; readonly items: readonly AgendaItem[] };

export interface AgendaModel {
  readonly period: Period;
  /** Occurrences in the period that are not over (deadlines not counted). */
  readonly upcoming: number;
  /** Occurrences in the period that are over. */
  readonly past: number;
  readonly groups: readonly AgendaGroup[];
  /** Rows beyond `limit`, not in `groups`. */
  readonly more: number;
  /** True where the calendar has events in no year at all (not merely filtered away). */
  readonly calendarEmpty: boolean;
  readonly filtered: boolean;
}

export interface MonthDay {
  readonly day: PlainDay;
  readonly inMonth: boolean;
  readonly today: boolean;
  readonly focused: boolean;
  /** The first few to draw; `total` counts all, for the accessible name. */
  readonly items: readonly MonthDayItem[];
  readonly total: number;
  /** Titles of all, capped at 20, for the accessible name. */
  readonly names: readonly Text[];
  readonly deadlines: readonly AgendaItem[];
  readonly holidays: readonly HolidayOccurrence[];
}

export interface MonthDayItem {
  readonly occurrence: Occurrence;
  /** Where this day lies in the occurrence, so that a week reads as one bar. */
  readonly segment: 'single' | 'start' | 'middle' | 'end';
  /** The same lane all week for one occurrence. */
  readonly lane: number;
}

export interface MonthModel {
  readonly year: number;
  readonly month: number;
  readonly weeks: readonly { readonly week: number; readonly days: readonly MonthDay[] }[];
  /** Occurrences that touch the month. */
  readonly count: number;
  /** What belongs to the month without a day: months, runs of weeks, dates to follow. */
  readonly loose: readonly Occurrence[];
  /** The occurrences of the focused day, where the visitor opened it. */
  readonly openDay?: {
    readonly day: PlainDay;
    readonly items: readonly AgendaItem[];
    /** Occurrences of the day beyond the state's `limit`. */
    readonly more?: number;
  };
}

/** Something on the year wheel; angles in turns (0 at the top, clockwise, 0–1). */
export interface WheelArc {
  readonly occurrence: Occurrence;
  /** 1-based number, the same as in the table. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly ring: number;
  /** False for a month, a season or a run of weeks: drawn as an outline, never as a day. */
  readonly exact: boolean;
}

export interface WheelModel {
  readonly period: Period;
  readonly months: readonly {
    readonly year: number;
    readonly month: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly rings: number;
  readonly arcs: readonly WheelArc[];
  /** Occurrences without a place on the wheel. */
  readonly open: readonly Occurrence[];
  readonly todayAt?: number;
  readonly holidays: readonly {
    readonly holiday: HolidayOccurrence;
    readonly from: number;
    readonly to: number;
  }[];
  /** Set instead of arcs where there are too many to draw: occurrences per month, in order. */
  readonly density?: readonly number[];
  /** The same events as rows, in order of time; `more` were left out. */
  readonly rows: readonly { readonly number: number; readonly occurrence: Occurrence }[];
  readonly more: number;
}

export interface GradePlanModel {
  readonly period: Period;
  readonly months: readonly { readonly year: number; readonly month: number }[];
  readonly rows: readonly {
    readonly grade: Grade;
    /** One list per month, in the order of `months`. */
    readonly cells: readonly (readonly Occurrence[])[];
    /** How many more each cell has than its list; absent where none has. */
    readonly more?: readonly number[];
  }[];
  /** Occurrences with grades but without a month. */
  readonly open: readonly Occurrence[];
  /** True where no event says for which grades it is. */
  readonly empty: boolean;
}

export interface NextModel {
  /** Nearest first; an occurrence under way has `daysToGo` 0. */
  readonly items: readonly {
    readonly occurrence: Occurrence;
    readonly daysToGo: number;
    readonly ongoing: boolean;
  }[];
}

/** What the visitor has chosen. Nothing here is stored or sent. */
export interface CalendarState {
  readonly view: ViewName;
  readonly period: Period;
  readonly year: number;
  readonly month: number;
  readonly focusedDay: PlainDay;
  readonly openDay?: PlainDay;
  readonly openKey?: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  readonly showPast: boolean;
  /** Agenda and table rows shown. */
  readonly limit: number;
}

export type CalendarAction =
  | { readonly type: 'show-view'; readonly view: ViewName }
  | { readonly type: 'show-period'; readonly period: Period }
  | { readonly type: 'show-month'; readonly year: number; readonly month: number }
  | { readonly type: 'focus-day'; readonly day: PlainDay }
  | { readonly type: 'open-day'; readonly day: PlainDay }
  | { readonly type: 'close-day' }
  | { readonly type: 'open-event'; readonly key: string }
  | { readonly type: 'close-event' }
  | { readonly type: 'toggle-theme'; readonly id: string }
  | { readonly type: 'toggle-audience'; readonly id: string }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'show-past'; readonly show: boolean }
  | { readonly type: 'show-more' }
  | { readonly type: 'show-all' };
