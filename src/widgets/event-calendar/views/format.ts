import { intlMilliseconds } from '../../../core/dates/display.js';
import { addDays, civil, plainDay, startOfWeek } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';

/** Keeps the parts of a date on one line. */
const NO_BREAK_SPACE = '\u00a0';
/** A dash that no line breaks after: an en dash and a word joiner. */
const NO_BREAK_DASH = '–\u2060';

/** Days, months and times as people write them in one language. Made once per language: see `createFormat`. */
export interface CalendarFormat {
  /** "onsdag den 10. februar 2027" */
  fullDay(day: PlainDay): string;
  /** "10. februar 2027" */
  date(day: PlainDay): string;
  /** "31. maj" */
  dayAndMonth(day: PlainDay): string;
  /** "8.–12. februar 2027", or one date where start and end are the same day. */
  range(start: PlainDay, end: PlainDay): string;
  /** "31. maj", the month short where it has a short form. */
  shortDay(day: PlainDay): string;
  /** "16.–22. sep." */
  shortRange(start: PlainDay, end: PlainDay): string;
  /** "8.": the day of the month alone. */
  dayNumber(day: PlainDay): string;
  /** "8.–12.": days of the month alone; across months "29.–3.". */
  dayNumbers(start: PlainDay, end: PlainDay): string;
  /** "februar 2027"; month 1–12. */
  monthYear(year: number, month: number): string;
  /** "februar"; month 1–12. */
  monthName(month: number): string;
  /** "feb."; month 1–12. */
  shortMonth(month: number): string;
  /** "onsdag" */
  weekday(day: PlainDay): string;
  /** Monday to Sunday, in full and short. */
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
  /** "14.00", "14.00–16.00"; minutes after midnight. */
  time(start: number, end?: number): string;
  /** "om 3 dage", "i morgen", "i dag". */
  daysToGo(days: number): string;
  /** "1.000" */
  number(value: number): string;
  /** "forældre, lærere og ledelse" */
  list(items: readonly string[]): string;
  /** The same words with a capital first letter. */
  sentenceStart(text: string): string;
}

type Options = Intl.DateTimeFormatOptions;

const DAY: Options = { day: 'numeric' };
const DAY_MONTH: Options = { day: 'numeric', month: 'long' };
const DATE: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const FULL: Options = { weekday: 'long', ...DATE };
const MONTH: Options = { month: 'long' };
const SHORT_DAY: Options = { day: 'numeric', month: 'short' };
const SHORT_MONTH: Options = { month: 'short' };
const MONTH_YEAR: Options = { month: 'long', year: 'numeric' };
const WEEKDAY: Options = { weekday: 'long' };
const SHORT_WEEKDAY: Options = { weekday: 'short' };
const TIME: Options = { hour: '2-digit', minute: '2-digit' };

function unbroken(text: string): string {
  return text.replace(/\s+/g, NO_BREAK_SPACE);
}

/**
 * A range as style guides write it: closed up between two numbers ("8.–12. februar"), spaced between
 * words ("28. september – 3. oktober"), where a line may also break. `Intl` differs by browser here.
 */
export function tidyRange(text: string): string {
  const [from, to, ...rest] = text.split(/\s*[–-]\s*/);
  if (from === undefined || to === undefined || rest.length > 0) return unbroken(text);
  const spaced = /\s/.test(from.trim());
  const dash = spaced ? `${NO_BREAK_SPACE}– ` : NO_BREAK_DASH;
  return unbroken(from) + dash + unbroken(to);
}

const formats = new Map<string, CalendarFormat>();

/** The format of a language (BCP 47), made at its first use and kept: `Intl` formatters are slow to make. */
export function createFormat(lang: string): CalendarFormat {
  const made = formats.get(lang);
  if (made) return made;
  const format = makeFormat(lang);
  formats.set(lang, format);
  return format;
}

type Show = (options: Options, day: PlainDay) => string;

function makeFormat(lang: string): CalendarFormat {
  // English here is for readers in Europe: day before month, week from Monday.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const formatter = formatterIn(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const show: Show = (options, day) => unbroken(formatter(options).format(intlMilliseconds(day)));
  const showTime = (minutes: number): string => unbroken(formatter(TIME).format(minutes * 60_000));
  return {
    ...dayFormats(formatter, show),
    ...monthFormats(show),
    weekday: (day) => show(WEEKDAY, day),
    weekdays: weekdayNames(show),
    time: (start, end) =>
      end === undefined ? showTime(start) : showTime(start) + NO_BREAK_DASH + showTime(end),
    daysToGo: (days) => unbroken(relative.format(days, 'day')),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    sentenceStart: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

/** Formatters of one language, each made when it is first used. */
function formatterIn(locale: string): (options: Options) => Intl.DateTimeFormat {
  const made = new Map<Options, Intl.DateTimeFormat>();
  return (options) => {
    let formatter = made.get(options);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      made.set(options, formatter);
    }
    return formatter;
  };
}

function dayFormats(formatter: (options: Options) => Intl.DateTimeFormat, show: Show) {
  const showRange = (options: Options, start: PlainDay, end: PlainDay): string =>
    tidyRange(formatter(options).formatRange(intlMilliseconds(start), intlMilliseconds(end)));
  return {
    fullDay: (day: PlainDay) => show(FULL, day),
    date: (day: PlainDay) => show(DATE, day),
    dayAndMonth: (day: PlainDay) => show(DAY_MONTH, day),
    range: (start: PlainDay, end: PlainDay) => showRange(DATE, start, end),
    shortDay: (day: PlainDay) => show(SHORT_DAY, day),
    shortRange: (start: PlainDay, end: PlainDay) => showRange(SHORT_DAY, start, end),
    dayNumber: (day: PlainDay) => show(DAY, day),
    dayNumbers: (start: PlainDay, end: PlainDay) =>
      start === end ? show(DAY, start) : `${show(DAY, start)}–${show(DAY, end)}`,
  };
}

function monthFormats(show: Show) {
  return {
    monthYear: (year: number, month: number) => show(MONTH_YEAR, plainDay(year, month, 1)),
    monthName: (month: number) => show(MONTH, plainDay(2001, month, 1)),
    shortMonth: (month: number) => show(SHORT_MONTH, plainDay(2001, month, 1)),
  };
}

function weekdayNames(show: Show): CalendarFormat['weekdays'] {
  const monday = startOfWeek(plainDay(2001, 1, 1));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const day = addDays(monday, offset);
    return { long: show(WEEKDAY, day), short: show(SHORT_WEEKDAY, day) };
  });
}

/** Whether two days lie in the same month of the same year. */
export function sameMonth(first: PlainDay, second: PlainDay): boolean {
  const [a, b] = [civil(first), civil(second)];
  return a.year === b.year && a.month === b.month;
}
