import { parsePlainDay, plainDay } from '../../../core/dates/plain-day.js';
import type { DateRule, EventConfig, ExceptionConfig } from '../config.js';
import type { Timing } from './model.js';
import type { RecurrenceExpander } from './recurrence.js';
import { announcedDate } from './rules/announced.js';
import { parseDateOrSpan } from './rules/date-or-span.js';
import { daysBetween, daysFrom } from './rules/days.js';
import { fromEaster } from './rules/easter.js';
import { fixedDay } from './rules/fixed.js';
import { isoWeek } from './rules/iso-week.js';
import { nthWeekday } from './rules/nth-weekday.js';
import { onceOnly } from './rules/once.js';
import { gap, isGap } from './rules/outcome.js';
import type { RuleOf, RuleOutcome } from './rules/outcome.js';
import { relativeTo } from './rules/relative.js';
import { yearlySpan } from './rules/span.js';
import { noKnownTime, someTimeInMonth, someTimeInSeason } from './rules/vague.js';
import { runOfWeeks } from './rules/weeks.js';

/** What has a date rule: an event or a holiday. */
export type DatedSubject = Pick<
  EventConfig,
  'id' | 'when' | 'validFrom' | 'validUntil' | 'everyYears' | 'exceptions'
>;

/** When a subject is in one year. */
export interface YearOutcome {
  /** Empty where it does not take place that year; more than one for an RRULE only. */
  readonly timings: readonly Timing[];
  /** The exception that holds for the year. */
  readonly exception?: ExceptionConfig;
}

/** Gives the days of rules, those measured from other events among them. */
export interface Resolver {
  /** When `subject` is, in `year` of its rule. */
  inYear(subject: DatedSubject, year: number): YearOutcome;
  /** What a rule of its own gives, without validity and exceptions; of an RRULE the first day. */
  ruleInYear(rule: DateRule, year: number): RuleOutcome;
}

/** `relative` rules in a row; more are a mistake, and each is a call within a call. */
export const LONGEST_CHAIN = 20;

const NOTHING: YearOutcome = { timings: [] };

/**
 * A resolver over everything that a `relative` rule can point at, by id. Without `recurrences` an RRULE
 * gives nothing.
 */
export function createResolver(
  subjectById: (id: string) => DatedSubject | undefined,
  recurrences?: RecurrenceExpander,
): Resolver {
  return new RuleResolver(subjectById, recurrences);
}

class RuleResolver implements Resolver {
  readonly #subjectById: (id: string) => DatedSubject | undefined;
  readonly #recurrences: RecurrenceExpander | undefined;
  readonly #bases = new Map<string, RuleOutcome>();
  readonly #underWay = new Set<string>();

  constructor(
    subjectById: (id: string) => DatedSubject | undefined,
    recurrences: RecurrenceExpander | undefined,
  ) {
    this.#subjectById = subjectById;
    this.#recurrences = recurrences;
  }

  inYear(subject: DatedSubject, year: number): YearOutcome {
    const { validFrom, validUntil, exceptions } = subject;
    const isValid =
      (validFrom === undefined || year >= validFrom) &&
      (validUntil === undefined || year <= validUntil);
    if (!isValid) return NOTHING;
    const exception = exceptions?.find((each) => each.year === year);
    if (!exception) return { timings: this.#timings(subject, year) };
    if (exception.kind === 'cancelled') return { timings: this.#timings(subject, year), exception };
    const span = parseDateOrSpan(exception.date);
    return span ? { timings: [daysBetween(span.start, span.end)], exception } : NOTHING;
  }

  ruleInYear(rule: DateRule, year: number): RuleOutcome {
    if (rule.kind === 'relative') return relativeTo(rule, year, this.#base(rule.to, year));
    if (rule.kind === 'rrule') return this.#recurring(rule, year)[0] ?? gap('other-year');
    return ruleAlone(rule, year);
  }

  #base(id: string, year: number): RuleOutcome {
    const subject = this.#subjectById(id);
    const isEndless = this.#underWay.has(id) || this.#underWay.size > LONGEST_CHAIN;
    if (!subject || isEndless) return gap('no-base');
    const key = `${year} ${id}`;
    const known = this.#bases.get(key);
    if (known) return known;
    this.#underWay.add(id);
    const outcome = this.inYear(subject, year).timings[0] ?? gap('no-base');
    this.#underWay.delete(id);
    this.#bases.set(key, outcome);
    return outcome;
  }

  #timings({ when, everyYears }: DatedSubject, year: number): readonly Timing[] {
    if (everyYears) {
      const { interval, from } = everyYears;
      if (from === undefined) return [{ kind: 'undated', alternating: interval }];
      if ((year - from) % interval !== 0) return NOTHING.timings;
    }
    if (when.kind === 'rrule') return this.#recurring(when, year);
    const outcome = this.ruleInYear(when, year);
    return isGap(outcome) ? NOTHING.timings : [outcome];
  }

  #recurring(rule: RuleOf<'rrule'>, year: number): readonly Timing[] {
    const start = parsePlainDay(rule.start);
    if (start === undefined || !this.#recurrences) return [];
    const [first, last] = [plainDay(year, 1, 1), plainDay(year, 12, 31)];
    const days = this.#recurrences(rule.rrule, start, first, last);
    return days.map((day) => daysFrom(day, rule.lengthInDays));
  }
}

type RuleAlone = Exclude<DateRule, { kind: 'relative' | 'rrule' }>;

function ruleAlone(rule: RuleAlone, year: number): RuleOutcome {
  switch (rule.kind) {
    case 'fixed':
      return fixedDay(rule, year);
    case 'span':
      return yearlySpan(rule, year);
    case 'iso-week':
      return isoWeek(rule, year);
    case 'weeks':
      return runOfWeeks(rule, year);
    case 'nth-weekday':
      return nthWeekday(rule, year);
    case 'easter':
      return fromEaster(rule, year);
    case 'announced':
      return announcedDate(rule, year);
    case 'once':
      return onceOnly(rule, year);
    case 'month':
      return someTimeInMonth(rule, year);
    case 'season':
      return someTimeInSeason(rule, year);
    case 'undated':
      return noKnownTime();
  }
}
