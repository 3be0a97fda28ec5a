import { intlMilliseconds } from '../../../core/dates/display.js';
import { civil, plainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';

/** Keeps the parts of a date on one line. */
const NO_BREAK_SPACE = '\u00a0';
/** A dash that no line breaks after: an en dash and a word joiner. */
const NO_BREAK_DASH = '–\u2060';

/** How `Intl` is to write a day. One object for each way, since formatters are kept by it. */
export type DayStyle = Intl.DateTimeFormatOptions;

/**
 * Days, months and times as people write them in one language, as the first view needs them; what only
 * other views do stands in `later-format.ts`. Made once per language: see `createFormat`.
 */
export interface CalendarFormat {
  /** "onsdag den 10. februar 2027" */
  fullDay(day: PlainDay): string;
  /** "8.–12. februar 2027", or one date where start and end are the same day. */
  range(start: PlainDay, end: PlainDay): string;
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
  /** "14.00", "14.00–16.00"; minutes after midnight. */
  time(start: number, end?: number): string;
  /** "om 3 dage", "i morgen", "i dag". */
  daysToGo(days: number): string;
  /** "forældre, lærere og ledelse" */
  list(items: readonly string[]): string;
  /** The same words with a capital first letter. */
  sentenceStart(text: string): string;
  /** A day in any style. */
  show(style: DayStyle, day: PlainDay): string;
  /** Days in any style, what both ends share said once. */
  showRange(style: DayStyle, start: PlainDay, end: PlainDay): string;
}

const DAY: DayStyle = { day: 'numeric' };
const MONTH: DayStyle = { month: 'long' };
const SHORT_MONTH: DayStyle = { month: 'short' };
const MONTH_YEAR: DayStyle = { ...MONTH, year: 'numeric' };
const TIME: DayStyle = { hour: '2-digit', minute: '2-digit' };
/** "onsdag" */
export const WEEKDAY: DayStyle = { weekday: 'long' };
/** "10. februar 2027" */
export const DATE: DayStyle = { ...DAY, ...MONTH_YEAR };
const FULL_DAY: DayStyle = { ...WEEKDAY, ...DATE };

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
  const format = formats.get(lang) ?? makeFormat(lang);
  formats.set(lang, format);
  return format;
}

function makeFormat(lang: string): CalendarFormat {
  // English here is for readers in Europe: day before month, week from Monday.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const formatterOf = formattersIn(locale);
  const showAt = (style: DayStyle, milliseconds: number): string =>
    unbroken(formatterOf(style).format(milliseconds));
  const show = (style: DayStyle, day: PlainDay): string => showAt(style, intlMilliseconds(day));
  const showRange = (style: DayStyle, start: PlainDay, end: PlainDay): string =>
    tidyRange(formatterOf(style).formatRange(intlMilliseconds(start), intlMilliseconds(end)));
  const time = (minutes: number): string => showAt(TIME, minutes * 60_000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale);
  return {
    show,
    showRange,
    fullDay: (day) => show(FULL_DAY, day),
    range: (start, end) => showRange(DATE, start, end),
    dayNumber: (day) => show(DAY, day),
    dayNumbers: (start, end) =>
      start === end ? show(DAY, start) : `${show(DAY, start)}–${show(DAY, end)}`,
    monthYear: (year, month) => show(MONTH_YEAR, plainDay(year, month, 1)),
    monthName: (month) => show(MONTH, plainDay(2001, month, 1)),
    shortMonth: (month) => show(SHORT_MONTH, plainDay(2001, month, 1)),
    weekday: (day) => show(WEEKDAY, day),
    time: (start, end) => time(start) + (end === undefined ? '' : NO_BREAK_DASH + time(end)),
    daysToGo: (days) => unbroken(relative.format(days, 'day')),
    list: (items) => lists.format(items),
    sentenceStart: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

/** Formatters of one language, each made when it is first used. */
function formattersIn(locale: string): (style: DayStyle) => Intl.DateTimeFormat {
  const made = new Map<DayStyle, Intl.DateTimeFormat>();
  return (style) => {
    const formatter =
      made.get(style) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    made.set(style, formatter);
    return formatter;
  };
}

/** Whether two days lie in the same month of the same year. */
export function sameMonth(first: PlainDay, second: PlainDay): boolean {
  const [a, b] = [civil(first), civil(second)];
  return a.year === b.year && a.month === b.month;
}
