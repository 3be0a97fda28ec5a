import { intlMilliseconds } from '../../../core/dates/display.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { LaterTexts } from '../texts/later.da.js';

/** Numbers, money and days as people write them in one language. See `createFormat`. */
export interface PassFormat {
  /** “1.234” */
  number(value: number): string;
  /** “1.234,50 kr.”, on one line. */
  kroner(value: number): string;
  percent(value: number): string;
  /** “3. august 2026”, on one line. */
  date(day: PlainDay): string;
}

/** The format of a language (BCP 47). */
export function createFormat(lang: string, texts: LaterTexts): PassFormat {
  // English here is for readers in Europe: the day before the month.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const ore = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    kroner: (value) => texts.kroner((Number.isInteger(value) ? numbers : ore).format(value)),
    percent: (value) => texts.percent(numbers.format(value)),
    date: (day) => days.format(intlMilliseconds(day)).replace(/\s+/g, '\u00a0'),
  };
}
