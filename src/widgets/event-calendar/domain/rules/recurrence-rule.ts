import { isValidDate, plainDay } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const TOO_FREQUENT = ['SECONDLY', 'MINUTELY', 'HOURLY'];
const LISTED = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'] as const;
const LARGEST: Readonly<Record<(typeof LISTED)[number], number>> = {
  BYMONTH: 12,
  BYMONTHDAY: 31,
  BYYEARDAY: 366,
  BYWEEKNO: 53,
  BYSETPOS: 366,
};
const WEEKDAY = /^(MO|TU|WE|TH|FR|SA|SU)$/;
const NUMBERED_WEEKDAY = /^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/;

/** How often a rule repeats, at most once a day. */
export type Frequency = (typeof FREQUENCIES)[number];

/** A part of a rule whose value is a list. */
export type ListedPart = (typeof LISTED)[number] | 'BYDAY';

/** An RRULE value taken apart (RFC 5545 §3.3.10), without the parts that count hours. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** The last day it may fall on. */
  readonly until?: PlainDay;
  /** The weekday a week starts on, default `MO`. */
  readonly weekStart: string;
  /** The `BY…` parts as written, in upper case. */
  readonly by: ReadonlyMap<ListedPart, string>;
}

/** Why an RRULE value is refused. `part` and `value` are as its author wrote them, in upper case. */
export interface RecurrenceMistake {
  readonly kind: 'mistake';
  readonly reason:
    | 'no-frequency'
    | 'too-frequent'
    | 'unknown-part'
    | 'repeated-part'
    | 'bad-value'
    | 'count-and-until'
    /** Allowed by itself, but not with this FREQ or with another part (RFC 5545 table in §3.3.10). */
    | 'part-does-not-fit';
  readonly part: string;
  readonly value: string;
}

/** Reads an RRULE value, with or without `RRULE:` before it. */
export function parseRecurrenceRule(text: string): RecurrenceRule | RecurrenceMistake {
  const parts = splitParts(text);
  if ('kind' in parts) return parts;
  const frequency = parts.get('FREQ');
  if (frequency === undefined) return mistake('no-frequency', 'FREQ', '');
  if (TOO_FREQUENT.includes(frequency)) return mistake('too-frequent', 'FREQ', frequency);
  for (const [part, value] of parts) {
    const reason = refusePart(part, value);
    if (reason) return mistake(reason, part, value);
  }
  const misfit = findMisfit(frequency, parts);
  return misfit ?? assemble(frequency as Frequency, parts);
}

function splitParts(text: string): Map<string, string> | RecurrenceMistake {
  const parts = new Map<string, string>();
  const value = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  for (const written of value.split(';')) {
    if (written === '') continue;
    const equals = written.indexOf('=');
    const part = equals < 0 ? written : written.slice(0, equals);
    if (parts.has(part)) return mistake('repeated-part', part, written.slice(equals + 1));
    parts.set(part, equals < 0 ? '' : written.slice(equals + 1));
  }
  return parts;
}

function refusePart(part: string, value: string): RecurrenceMistake['reason'] | undefined {
  if (part === 'BYHOUR' || part === 'BYMINUTE' || part === 'BYSECOND') return 'too-frequent';
  const isFine = partTest(part);
  if (!isFine) return 'unknown-part';
  return isFine(value) ? undefined : 'bad-value';
}

function partTest(part: string): ((value: string) => boolean) | undefined {
  if (part === 'FREQ') return (value) => (FREQUENCIES as readonly string[]).includes(value);
  if (part === 'INTERVAL' || part === 'COUNT') return (value) => /^[1-9]\d{0,4}$/.test(value);
  if (part === 'UNTIL') return (value) => parseUntil(value) !== undefined;
  if (part === 'WKST') return (value) => WEEKDAY.test(value);
  if (part === 'BYDAY')
    return (value) => value.split(',').every((day) => NUMBERED_WEEKDAY.test(day));
  const listed = LISTED.find((each) => each === part);
  if (!listed) return undefined;
  return (value) => value.split(',').every((item) => isInList(listed, item));
}

function isInList(part: (typeof LISTED)[number], item: string): boolean {
  if (!/^[+-]?\d{1,3}$/.test(item)) return false;
  const number = Number(item);
  if (part === 'BYMONTH' && number < 0) return false;
  return number !== 0 && Math.abs(number) <= LARGEST[part];
}

function parseUntil(value: string): PlainDay | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)Z?)?$/.exec(value);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDate(year, month, day) ? plainDay(year, month, day) : undefined;
}

function findMisfit(
  frequency: string,
  parts: ReadonlyMap<string, string>,
): RecurrenceMistake | undefined {
  const refuse = (part: string) => mistake('part-does-not-fit', part, parts.get(part) ?? '');
  if (parts.has('COUNT') && parts.has('UNTIL')) {
    return mistake('count-and-until', 'UNTIL', parts.get('UNTIL') ?? '');
  }
  if (parts.has('BYWEEKNO') && frequency !== 'YEARLY') return refuse('BYWEEKNO');
  if (parts.has('BYYEARDAY') && frequency !== 'YEARLY') return refuse('BYYEARDAY');
  if (parts.has('BYMONTHDAY') && frequency === 'WEEKLY') return refuse('BYMONTHDAY');
  const hasOthers = [...parts.keys()].some((part) => part.startsWith('BY') && part !== 'BYSETPOS');
  if (parts.has('BYSETPOS') && !hasOthers) return refuse('BYSETPOS');
  const isNumbered = /\d/.test(parts.get('BYDAY') ?? '');
  const canBeNumbered =
    frequency === 'MONTHLY' || (frequency === 'YEARLY' && !parts.has('BYWEEKNO'));
  return isNumbered && !canBeNumbered ? refuse('BYDAY') : undefined;
}

function assemble(frequency: Frequency, parts: ReadonlyMap<string, string>): RecurrenceRule {
  const by = new Map<ListedPart, string>();
  for (const part of [...LISTED, 'BYDAY'] as const) {
    const value = parts.get(part);
    if (value !== undefined) by.set(part, value);
  }
  const until = parseUntil(parts.get('UNTIL') ?? '');
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekStart: parts.get('WKST') ?? 'MO',
    by,
    ...(parts.has('COUNT') && { count: Number(parts.get('COUNT')) }),
    ...(until !== undefined && { until }),
  };
}

function mistake(
  reason: RecurrenceMistake['reason'],
  part: string,
  value: string,
): RecurrenceMistake {
  return { kind: 'mistake', reason, part, value };
}

/** Whether an RRULE value was refused. */
export function isMistake(rule: RecurrenceRule | RecurrenceMistake): rule is RecurrenceMistake {
  return 'kind' in rule;
}
