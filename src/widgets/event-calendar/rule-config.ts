import * as z from 'zod/mini';

/*
 * The shape of a date rule as an editor writes it. Meaning (that 31 April does not exist, that a
 * `relative` rule points at something) is checked in check.ts, so that every problem can name its fix.
 */

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export const plainDateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A day, or a span of days `YYYY-MM-DD/YYYY-MM-DD` (ISO 8601 interval, both days included). */
export const dateOrSpanSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/));

const monthSchema = z.int().check(z.gte(1), z.lte(12));
const dayOfMonthSchema = z.int().check(z.gte(1), z.lte(31));
const weekNumberSchema = z.int().check(z.gte(1), z.lte(53));
/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
const weekdaySchema = z.int().check(z.gte(1), z.lte(7));
const lengthInDaysSchema = z.exactOptional(z.int().check(z.gte(1), z.lte(366)));
const dayOffsetSchema = z.exactOptional(z.int().check(z.gte(-366), z.lte(366)));
const monthAndDaySchema = z.strictObject({ month: monthSchema, day: dayOfMonthSchema });

/** The same day every year, for example 31 May. 29 February occurs in leap years only. */
const fixedRule = z.strictObject({
  kind: z.literal('fixed'),
  month: monthSchema,
  day: dayOfMonthSchema,
  lengthInDays: lengthInDaysSchema,
});

/** The same span every year; an end before the start falls in the next year. */
const spanRule = z.strictObject({
  kind: z.literal('span'),
  start: monthAndDaySchema,
  end: monthAndDaySchema,
});

/** An ISO 8601 week: all seven days, Monday to Friday, or one weekday of it. */
const isoWeekRule = z.strictObject({
  kind: z.literal('iso-week'),
  week: weekNumberSchema,
  days: z.exactOptional(z.enum(['all', 'weekdays'])),
  weekday: z.exactOptional(weekdaySchema),
});

/** Somewhere in a run of ISO weeks ("weeks 40–42"): shown by its weeks, never given a day. */
const weeksRule = z.strictObject({
  kind: z.literal('weeks'),
  from: weekNumberSchema,
  to: weekNumberSchema,
});

/** The nth (1–5) or last (-1) weekday of a month; `offset` moves the start, in days. */
const nthWeekdayRule = z.strictObject({
  kind: z.literal('nth-weekday'),
  month: monthSchema,
  weekday: weekdaySchema,
  nth: z.literal([1, 2, 3, 4, 5, -1]),
  offset: dayOffsetSchema,
  lengthInDays: lengthInDaysSchema,
});

/** Days from Easter Sunday in the Gregorian calendar: 50 is Whit Monday. */
const easterRule = z.strictObject({
  kind: z.literal('easter'),
  offset: z.int().check(z.gte(-100), z.lte(250)),
  lengthInDays: lengthInDaysSchema,
});

/**
 * Measured from another event or holiday of the same calendar: its first day (`anchor: "start"`, the
 * default) or its last, then the nearest `weekday` before or after it, then `offset` days. Without a
 * `weekday`, `offset` days (default 1) before or after it.
 */
const relativeRule = z.strictObject({
  kind: z.literal('relative'),
  to: z.string().check(z.minLength(1)),
  anchor: z.exactOptional(z.enum(['start', 'end'])),
  direction: z.enum(['before', 'after']),
  weekday: z.exactOptional(weekdaySchema),
  offset: dayOffsetSchema,
  lengthInDays: lengthInDaysSchema,
});

/**
 * Announced by its organiser year by year. A year that is not in `dates` is "date not announced yet";
 * `usualMonth` only says where that notice is placed.
 */
const announcedRule = z.strictObject({
  kind: z.literal('announced'),
  dates: z.record(z.string().check(z.regex(/^\d{4}$/)), dateOrSpanSchema),
  usualMonth: z.exactOptional(monthSchema),
});

/** One day or span that does not repeat, `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`. */
const onceRule = z.strictObject({ kind: z.literal('once'), date: dateOrSpanSchema });

/** Some time in a month: shown under the month, never given a day. */
const monthRule = z.strictObject({ kind: z.literal('month'), month: monthSchema });

/** Some time in a season (winter is December to February): never given a day. */
const seasonRule = z.strictObject({
  kind: z.literal('season'),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']),
});

/** No time known, for example "once or twice a year": listed last, never given a day. */
const undatedRule = z.strictObject({ kind: z.literal('undated') });

/** Anything else, as an iCalendar RRULE value (RFC 5545 §3.3.10) counted from `start`. */
const recurrenceRule = z.strictObject({
  kind: z.literal('rrule'),
  rrule: z.string().check(z.minLength(1), z.maxLength(500)),
  start: plainDateSchema,
  lengthInDays: lengthInDaysSchema,
});

export const dateRuleSchema = z.discriminatedUnion('kind', [
  fixedRule,
  spanRule,
  isoWeekRule,
  weeksRule,
  nthWeekdayRule,
  easterRule,
  relativeRule,
  announcedRule,
  onceRule,
  monthRule,
  seasonRule,
  undatedRule,
  recurrenceRule,
]);

/** When something happens, as an editor writes it. */
export type DateRule = z.infer<typeof dateRuleSchema>;
