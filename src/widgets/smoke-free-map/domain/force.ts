import { civil, parsePlainDay, weekdayOf, type PlainDay } from '../../../core/dates/plain-day.js';
import type { HoursConfig, RuleConfig, SeasonConfig } from '../rule-config.js';
import type { Force, Moment, Zone } from './model.js';

/** Zones to show, and those whose time is over. */
export interface CurrentZones {
  /** Numbered anew, in the same order. */
  readonly zones: readonly Zone[];
  readonly ended: readonly Zone[];
}

/**
 * Whether a zone's rule holds at a moment: on the days that both the zone and its rule are valid, in the
 * rule's season and at its hours. A zone whose rule is not known is in force on its own days.
 */
export function forceOf({ rule, validFrom, validTo }: Zone, { day, minute }: Moment): Force {
  const ends = [validTo, dayOf(rule?.validTo)].filter((end) => end !== undefined);
  const starts = [validFrom, dayOf(rule?.validFrom)].filter((start) => start !== undefined);
  const ended = ends.filter((end) => end < day);
  if (ended.length > 0) return { kind: 'ended', day: least(ended) };
  const coming = starts.filter((start) => start > day);
  if (coming.length > 0) return { kind: 'from', day: most(coming) };
  const isNow = isInSeason(rule?.season, day) && isInHours(rule, { day, minute });
  return { kind: isNow ? 'now' : 'not-now' };
}

/** The zones without those that have ended for good. */
export function currentZones(all: readonly Zone[], moment: Moment): CurrentZones {
  const ended = all.filter((zone) => forceOf(zone, moment).kind === 'ended');
  if (ended.length === 0) return { zones: all, ended };
  const isOver = new Set(ended);
  const zones = all
    .filter((zone) => !isOver.has(zone))
    .map((zone, place) => ({ ...zone, number: place + 1 }));
  return { zones, ended };
}

/** Both days of a season count. Who begins on 29 February does so on 1 March in other years. */
function isInSeason(season: SeasonConfig | undefined, day: PlainDay): boolean {
  if (!season) return true;
  const { month, day: date } = civil(day);
  const today = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const { from, to } = season;
  return from <= to ? from <= today && today <= to : from <= today || today <= to;
}

function isInHours(rule: RuleConfig | undefined, moment: Moment): boolean {
  return rule?.hours === undefined || rule.hours.some((hours) => isWithin(hours, moment));
}

/** From the first minute on, up to the last without it; over midnight the weekday is that of the evening. */
function isWithin(hours: HoursConfig, { day, minute }: Moment): boolean {
  const from = minutes(hours.from);
  const to = minutes(hours.to);
  if (from < to) return from <= minute && minute < to && isOn(hours, day);
  return (
    (minute >= from && isOn(hours, day)) || (minute < to && isOn(hours, (day - 1) as PlainDay))
  );
}

/** No weekdays at all would be a rule that never holds, which nobody writes. */
function isOn({ weekdays = [] }: HoursConfig, day: PlainDay): boolean {
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day));
}

function minutes(time: string): number {
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function dayOf(date: string | undefined): PlainDay | undefined {
  return date === undefined ? undefined : parsePlainDay(date);
}

function least(days: readonly PlainDay[]): PlainDay {
  return days.reduce((one, other) => (one < other ? one : other));
}

function most(days: readonly PlainDay[]): PlainDay {
  return days.reduce((one, other) => (one > other ? one : other));
}
