import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { DeadlineConfig, EventConfig, ExceptionConfig, HolidayConfig } from '../config.js';
import type { CalendarEvent, Timing } from './model.js';
import { daysWritten, listed } from './rules/days.js';

/** What has a date rule: an event or a holiday. */
export type DatedSubject = Pick<
  EventConfig,
  'id' | 'when' | 'validFrom' | 'validUntil' | 'everyYears' | 'exceptions'
>;

/** What a calendar is made from: what is in it, and when that is. */
export interface Timetable {
  /** Merged and not hidden, each id once, in the order of the config. */
  readonly events: readonly CalendarEvent[];
  readonly holidays: readonly HolidayConfig[];
  readonly timingsIn: TimingsIn;
  /** The day of a deadline; `timing` is that of its event, in `year` of its rule. */
  deadlineDay(deadline: DeadlineConfig, timing: Timing, year: number): PlainDay | undefined;
}

/**
 * What the rule of a subject gives in a year, without validity and exceptions: nothing, or more than one
 * for an RRULE only.
 */
export type TimingsIn = (subject: DatedSubject, year: number) => readonly Timing[];

/** When a subject is in one year. */
export interface YearOutcome {
  /** Empty where it does not take place that year; more than one for an RRULE only. */
  readonly timings: readonly Timing[];
  /** The exception that holds for the year. */
  readonly exception?: ExceptionConfig | undefined;
}

/** When `subject` is, in `year` of its rule. */
export function outcomeIn(subject: DatedSubject, year: number, timingsIn: TimingsIn): YearOutcome {
  const { validFrom = year, validUntil = year, exceptions } = subject;
  if (year < validFrom || year > validUntil) return { timings: [] };
  const exception = exceptions?.find((each) => each.year === year);
  if (exception?.kind !== 'moved') return { timings: timingsIn(subject, year), exception };
  return { timings: listed(daysWritten(exception.date)), exception };
}
