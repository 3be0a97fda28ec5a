import { intlMilliseconds } from '../../../core/dates/display.js';
import { plainDay } from '../../../core/dates/plain-day.js';

const namesByLanguage = new Map<string, readonly string[]>();

/** "januar" to "december" in a language (BCP 47). */
export function monthNames(lang: string): readonly string[] {
  const names = namesByLanguage.get(lang) ?? namesIn(lang);
  namesByLanguage.set(lang, names);
  return names;
}

function namesIn(lang: string): readonly string[] {
  const formatter = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return [...new Array<undefined>(12).keys()].map((index) =>
    formatter.format(intlMilliseconds(plainDay(2001, index + 1, 1))),
  );
}
