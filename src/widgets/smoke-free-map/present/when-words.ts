import { intlMilliseconds } from '../../../core/dates/display.js';
import { parsePlainDay, plainDay, type PlainDay } from '../../../core/dates/plain-day.js';
import type { HoursConfig, RuleConfig, SeasonConfig } from '../rule-config.js';
import type { Zone } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import type { CardContext } from '../views/card-context.js';

type WordsContext = Pick<CardContext, 'texts' | 'lang' | 'today'>;

/** A Monday, so that a weekday’s number says which day of that week it is. */
const MONDAY = plainDay(2024, 1, 1);
/** A year with all days that there are. */
const LEAP_YEAR = 2024;

/** When a rule holds, a line for each limit; none where it always does. */
export function whenWords(
  rule: Pick<RuleConfig, 'hours' | 'season' | 'validFrom' | 'validTo'>,
  zone: Pick<Zone, 'validFrom' | 'validTo'>,
  context: WordsContext,
): readonly string[] {
  const later = laterTexts(context);
  const { hours = [], season } = rule;
  const from = latest(dayOf(rule.validFrom), zone.validFrom);
  const to = earliest(dayOf(rule.validTo), zone.validTo);
  return [
    ...hours.map((each) => hoursWords(each, context)),
    ...(season ? [seasonWords(season, context)] : []),
    // That it began long ago is no news.
    ...(from === undefined || from <= context.today ? [] : [later.from(dateWords(from, context))]),
    ...(to === undefined ? [] : [later.until(dateWords(to, context))]),
  ];
}

/** “3. november 2026”, on one line. */
export function dateWords(day: PlainDay, { lang }: Pick<CardContext, 'lang'>): string {
  return dateFormat(lang, { dateStyle: 'long' })
    .format(intlMilliseconds(day))
    .replace(/ /g, '\u00a0');
}

function hoursWords({ weekdays, from, to }: HoursConfig, context: WordsContext): string {
  const later = laterTexts(context);
  const days = capital(daysWords(weekdays ?? [], context));
  return /^00:00$/.test(from) && /^(24|00):00$/.test(to)
    ? `${days} ${later.allDay}`
    : `${days} ${later.clock(later.time(from), later.time(to))}`;
}

/** Days in a row from the first to the last of them, others one by one. */
function daysWords(weekdays: readonly number[], context: WordsContext): string {
  const later = laterTexts(context);
  const days = [...new Set(weekdays)].sort((one, other) => one - other);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length === 7) return later.everyDay;
  const names = days.map((day) => weekdayName(day, context));
  if (days.length > 2 && last - first === days.length - 1) {
    return later.days(weekdayName(first, context), weekdayName(last, context));
  }
  return new Intl.ListFormat(context.lang, { type: 'conjunction' }).format(names);
}

function weekdayName(day: number, { lang }: WordsContext): string {
  return dateFormat(lang, { weekday: 'long' }).format(
    intlMilliseconds(MONDAY) + (day - 1) * 86_400_000,
  );
}

function seasonWords({ from, to }: SeasonConfig, context: WordsContext): string {
  const name = (written: string): string => {
    const [month = 1, day = 1] = written.split('-').map(Number);
    const format = dateFormat(context.lang, { day: 'numeric', month: 'long' });
    return format.format(intlMilliseconds(plainDay(LEAP_YEAR, month, day))).replace(/ /g, '\u00a0');
  };
  return capital(laterTexts(context).season(name(from), name(to)));
}

/** English here is for readers in Europe: the day before the month. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...options, timeZone: 'UTC' });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The day of a date in a config; undefined where there is none, or no such day. */
export function dayOf(written: string | undefined): PlainDay | undefined {
  return written === undefined ? undefined : parsePlainDay(written);
}

function latest(one: PlainDay | undefined, other: PlainDay | undefined): PlainDay | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function earliest(one: PlainDay | undefined, other: PlainDay | undefined): PlainDay | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
