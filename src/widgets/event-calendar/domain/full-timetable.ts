import { parsePlainDay, plainDay } from '../../../core/dates/plain-day.js';
import type { DateRule } from '../config.js';
import type { CalendarConfig } from './calendar-config.js';
import { dayByOwnRule } from './deadline-rule.js';
import { mergeLayers } from './layers.js';
import type { MergedLayers } from './layers.js';
import type { Timing } from './model.js';
import { dayCountedBack, plainRule } from './plain-timetable.js';
import type { RecurrenceExpander } from './recurrence.js';
import { daysFrom, listed } from './rules/days.js';
import type { RuleOf } from './rules/rule-of.js';
import { relativeTo } from './rules/relative.js';
import { noKnownTime, someTimeInMonth, someTimeInSeason } from './rules/vague.js';
import { runOfWeeks } from './rules/weeks.js';
import { outcomeIn } from './timetable.js';
import type { DatedSubject, Timetable, TimingsIn } from './timetable.js';

/** `relative` rules in a row; more are a mistake, and each is a call within a call. */
export const LONGEST_CHAIN = 20;

/**
 * The timetable of any config: with its layers, rules measured from other events, and all else that
 * `plainTimetable` leaves out. `recurrences` is needed where `needsRecurrence` says so; without it, what
 * has an RRULE has no days.
 */
export function fullTimetable(config: CalendarConfig, recurrences?: RecurrenceExpander): Timetable {
  const merged = mergeLayers(config);
  const rules = new RuleReader(subjectsById(merged), recurrences);
  return {
    events: merged.events,
    holidays: merged.holidays,
    timingsIn: rules.timingsIn,
    deadlineDay: (deadline, timing, year) =>
      deadline.when
        ? dayByOwnRule(deadline.when, deadline, timing, year, (rule, each) =>
            rules.firstIn(rule, each),
          )
        : dayCountedBack(deadline, timing),
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

/** Gives the days of rules, those measured from other events among them. */
export class RuleReader {
  readonly #subjectById: (id: string) => DatedSubject | undefined;
  readonly #recurrences: RecurrenceExpander | undefined;
  readonly #bases = new Map<string, Timing | undefined>();
  readonly #underWay = new Set<string>();

  /** @param subjectById everything that a `relative` rule can point at */
  constructor(
    subjectById: (id: string) => DatedSubject | undefined,
    recurrences?: RecurrenceExpander,
  ) {
    this.#subjectById = subjectById;
    this.#recurrences = recurrences;
  }

  readonly timingsIn: TimingsIn = ({ when, everyYears }, year) => {
    if (everyYears) {
      const { interval, from } = everyYears;
      if (from === undefined) return [{ kind: 'undated', alternating: interval }];
      if ((year - from) % interval !== 0) return [];
    }
    return when.kind === 'rrule' ? this.#recurring(when, year) : listed(this.firstIn(when, year));
  };

  /** What a rule of its own gives, without validity and exceptions; of an RRULE the first day. */
  firstIn(rule: DateRule, year: number): Timing | undefined {
    switch (rule.kind) {
      case 'relative':
        return relativeTo(rule, year, this.#base(rule.to, year));
      case 'rrule':
        return this.#recurring(rule, year)[0];
      case 'weeks':
        return runOfWeeks(rule, year);
      case 'month':
        return someTimeInMonth(rule, year);
      case 'season':
        return someTimeInSeason(rule, year);
      case 'undated':
        return noKnownTime();
      default:
        return plainRule(rule, year);
    }
  }

  #base(id: string, year: number): Timing | undefined {
    const subject = this.#subjectById(id);
    const isEndless = this.#underWay.has(id) || this.#underWay.size > LONGEST_CHAIN;
    if (!subject || isEndless) return undefined;
    const key = `${year} ${id}`;
    if (this.#bases.has(key)) return this.#bases.get(key);
    this.#underWay.add(id);
    const [timing] = outcomeIn(subject, year, this.timingsIn).timings;
    this.#underWay.delete(id);
    this.#bases.set(key, timing);
    return timing;
  }

  #recurring(rule: RuleOf<'rrule'>, year: number): readonly Timing[] {
    const start = parsePlainDay(rule.start);
    if (start === undefined || !this.#recurrences) return [];
    const [first, last] = [plainDay(year, 1, 1), plainDay(year, 12, 31)];
    const days = this.#recurrences(rule.rrule, start, first, last);
    return days.map((day) => daysFrom(day, rule.lengthInDays));
  }
}
