import type { UnknownId } from '../../core/config/known-ids.js';
import type { CoreProblems, NoDetail, ProblemOf } from '../../core/config/problem.js';
import type { DateRule, DeadlineConfig } from './config.js';
import type { RecurrenceMistake } from './domain/rules/recurrence-rule.js';

/** What can be wrong with what a calendar's config means, each code with the detail its message needs. */
export interface EventCalendarProblems extends CoreProblems {
  /** `lastDay` is that of the month, where the month exists. */
  'impossible-date': { readonly date: string; readonly month?: number; readonly lastDay?: number };
  /** Dates or times as written. */
  'end-before-start': { readonly start: string; readonly end: string };
  /** `years`: the next ones that have a week 53 and are valid for the event; empty where none is. */
  'week-53': { readonly years: readonly number[] };
  /** `years`: the next ones in which the month has a fifth such weekday. */
  'fifth-weekday': {
    readonly weekday: number;
    readonly month: number;
    readonly years: readonly number[];
  };
  /** `years`: the next leap years. */
  'leap-day': { readonly years: readonly number[] };
  'bad-rrule': {
    readonly reason: RecurrenceMistake['reason'];
    readonly part: string;
    readonly value: string;
  };
  /** `weekday` is used and `days` is not. */
  'weekday-and-days': NoDetail;
  /** A date under another year than its own. */
  'announced-year': { readonly year: number; readonly date: string };

  'unknown-reference': UnknownId;
  /** It is measured from an entry that was left out because of an error of its own. */
  'skipped-reference': { readonly id: string };
  /** It is measured from something that never has a day. */
  'reference-without-day': { readonly id: string };
  /** The ids of the circle, the first one again at the end. */
  'circular-rule': { readonly cycle: readonly string[] };
  'chain-too-long': { readonly limit: number };

  'validity-order': { readonly from: number; readonly until: number };
  'exception-outside-validity': { readonly year: number };
  'repeated-exception': { readonly year: number };
  /** A date far from the year it is said to replace. */
  'exception-year': { readonly year: number; readonly date: string };
  /** An exception is for a year, but the rule has several days in one. */
  'exception-of-frequent-rule': { readonly year: number };
  /** A time on the clock for something that never has a day. */
  'time-without-day': { readonly kind: DateRule['kind'] };

  /** A layer changes an event that no earlier one has, and does not say enough to add it. */
  'unknown-change': UnknownId & { readonly missing: readonly ('title' | 'when')[] };
  'unknown-theme': UnknownId;
  'unknown-audience': UnknownId;
  'holiday-without-day': { readonly kind: DateRule['kind'] };

  'deadline-without-rule': { readonly purpose: DeadlineConfig['purpose'] };
  /** `when` is used and `daysBefore` is not. */
  'deadline-with-two-rules': NoDetail;
  /** Days are counted back from an event that never has one. */
  'deadline-without-day': NoDetail;
  /** A deadline must be one day a year. */
  'deadline-rule': { readonly kind: DateRule['kind'] };

  'half-position': NoDetail;
  'view-not-offered': { readonly view: string; readonly views: readonly string[] };
}

/** A problem that the calendar can report. */
export type EventCalendarProblem = ProblemOf<EventCalendarProblems>;
