import { intlMilliseconds } from '../../../core/dates/display.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';

/** Numbers, lists and days as people write them in one language. See `createFormat`. */
export interface FinderFormat {
  /** "1.234" */
  number(value: number): string;
  /** "Skole, SFO og Dagtilbud" */
  list(items: readonly string[]): string;
  /** "Skole, SFO eller Dagtilbud" */
  either(items: readonly string[]): string;
  /** "3. august 2026", on one line. */
  date(day: PlainDay): string;
  /** The same words with a capital first letter. */
  sentenceStart(text: string): string;
}

const formats = new Map<string, FinderFormat>();

/** The format of a language (BCP 47), made at its first use and kept: `Intl` formatters are slow to make. */
export function createFormat(lang: string): FinderFormat {
  const format = formats.get(lang) ?? makeFormat(lang);
  formats.set(lang, format);
  return format;
}

function makeFormat(lang: string): FinderFormat {
  // English here is for readers in Europe: the day before the month.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const numbers = new Intl.NumberFormat(locale);
  const all = new Intl.ListFormat(locale);
  const any = new Intl.ListFormat(locale, { type: 'disjunction' });
  let days: Intl.DateTimeFormat | undefined;
  return {
    number: (value) => numbers.format(value),
    list: (items) => all.format(items),
    either: (items) => any.format(items),
    date: (day) => {
      days ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      return days.format(intlMilliseconds(day)).replace(/\s+/g, '\u00a0');
    },
    sentenceStart: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}
