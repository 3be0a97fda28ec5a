import { intlMilliseconds } from '../../../core/dates/display.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';

/** Keeps the parts of a date on one line. */
const NO_BREAK_SPACE = '\u00a0';
/** A dash that no line breaks after: an en dash and a word joiner. */
export const NO_BREAK_DASH = '–\u2060';

/** How `Intl` is to write a day. One object for each way, since formatters are kept by it. */
export type DayStyle = Intl.DateTimeFormatOptions;

/**
 * Days, months and times as people write them in one language, as the first view needs them; what only
 * other views do stands in `later-format.ts`. Made once per language: see `createFormat`.
 */
export interface CalendarFormat {
  /** "om 3 dage", "i morgen", "i dag". */
  daysToGo(days: number): string;
  /** "forældre, lærere og ledelse" */
  list(items: readonly string[]): string;
  /** The same words with a capital first letter. */
  sentenceStart(text: string): string;
  /** What writes days and times in a style; made at its first use. Times are to be given in UTC. */
  formatter(style: DayStyle): Intl.DateTimeFormat;
  /** A day in any style. */
  show(style: DayStyle, day: PlainDay): string;
  /** Days in any style, what both ends share said once. */
  showRange(style: DayStyle, start: PlainDay, end: PlainDay): string;
}

/** "8." */
export const DAY: DayStyle = { day: 'numeric' };
/** "februar" */
export const MONTH: DayStyle = { month: 'long' };
/** "feb." */
export const SHORT_MONTH: DayStyle = { month: 'short' };
/** "februar 2027" */
export const MONTH_YEAR: DayStyle = { ...MONTH, year: 'numeric' };
/** "onsdag" */
export const WEEKDAY: DayStyle = { weekday: 'long' };
/** "10. februar 2027" */
export const DATE: DayStyle = { ...DAY, ...MONTH_YEAR };
/** "onsdag den 10. februar 2027" */
export const FULL_DAY: DayStyle = { ...WEEKDAY, ...DATE };

/** A date or time that no line breaks in. */
export function unbroken(text: string): string {
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

/** Makes what belongs to a key at its first use, and keeps it: `Intl` formatters are slow to make. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** The format of a language (BCP 47). */
export const createFormat = kept((lang: string): CalendarFormat => {
  // English here is for readers in Europe: day before month, week from Monday.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const formatter = kept(
    (style: DayStyle) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }),
  );
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale);
  return {
    formatter,
    show: (style, day) => {
      const text = unbroken(formatter(style).format(intlMilliseconds(day)));
      // With its weekday a date is longer than a narrow column.
      return style.weekday ? text.replace(/\u00a0(?=\d)/, ' ') : text;
    },
    showRange: (style, start, end) =>
      tidyRange(formatter(style).formatRange(intlMilliseconds(start), intlMilliseconds(end))),
    daysToGo: (days) => unbroken(relative.format(days, 'day')),
    list: (items) => lists.format(items),
    sentenceStart: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
});
