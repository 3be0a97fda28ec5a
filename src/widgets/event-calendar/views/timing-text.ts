import { isoWeekOf } from '../../../core/dates/iso-week.js';
import { civil, formatPlainDay, weekdayOf } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Timing } from '../domain/model.js';
import { sameMonth } from './format.js';
import type { ViewContext } from './view-context.js';

type Words = Pick<ViewContext, 'texts' | 'format' | 'timeZone'>;
type BlockWords = Pick<ViewContext, 'texts' | 'format' | 'narrow'>;

/** The date column of a row: a few large characters, and a word that places them. */
export interface DateBlock {
  readonly large: string;
  readonly small: string;
  /** True where the word is read first: "uge 40–42". */
  readonly smallFirst?: boolean;
}

/** Monday to Friday or to Sunday of one week: what people call by the week's number. */
export function isWholeWeek(start: PlainDay, end: PlainDay): boolean {
  return weekdayOf(start) === 1 && end - start >= 4 && end - start <= 6;
}

/** When something is, large enough to be read from across the room. Never more exact than is known. */
export function dateBlock(timing: Timing, context: BlockWords): DateBlock {
  const { texts, format } = context;
  switch (timing.kind) {
    case 'days':
      return dayBlock(timing.start, timing.end, context);
    case 'weeks':
      return {
        large: weekNumbers(timing.fromWeek, timing.toWeek),
        small: texts.weekWord,
        smallFirst: true,
      };
    case 'month':
      return { large: format.shortMonth(timing.month), small: String(timing.year) };
    case 'season':
      return { large: texts.seasonWord(timing.season), small: String(timing.year) };
    case 'unannounced':
      return { large: '–', small: String(timing.year) };
    case 'undated':
      return { large: '–', small: '' };
  }
}

function weekNumbers(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function dayBlock(
  start: PlainDay,
  end: PlainDay,
  { texts, format, narrow }: BlockWords,
): DateBlock {
  const large = format.dayNumbers(start, end);
  const { month } = civil(start);
  if (sameMonth(start, end)) {
    if (isWholeWeek(start, end)) return { large, small: texts.week(isoWeekOf(start).week) };
    return { large, small: narrow ? format.shortMonth(month) : format.monthName(month) };
  }
  return { large, small: `${format.shortMonth(month)}–${format.shortMonth(civil(end).month)}` };
}

/** The same in full words, for accessible names, details and tables: "8.–12. februar 2027 (uge 6)". */
export function timingText(timing: Timing, words: Words): string {
  const { texts, format } = words;
  switch (timing.kind) {
    case 'days': {
      const { start, end } = timing;
      const clock = clockText(timing, words);
      if (start === end) return joined(format.fullDay(start), clock);
      const range = format.range(start, end);
      const week = isWholeWeek(start, end) ? `(${texts.week(isoWeekOf(start).week)})` : '';
      return joined(range, week, clock);
    }
    case 'weeks':
      return `${weeksText(timing.fromWeek, timing.toWeek, words)} ${timing.isoYear}`;
    case 'month':
      return format.monthYear(timing.year, timing.month);
    case 'season':
      return texts.season(timing.season, timing.year);
    case 'unannounced':
      return `${texts.dateFollows} (${timing.year})`;
    case 'undated':
      return timing.alternating ? texts.everyYears(timing.alternating) : texts.noDate;
  }
}

/** "uge 6", "uge 40–42". */
export function weeksText(from: number, to: number, { texts }: Pick<Words, 'texts'>): string {
  return from === to ? texts.week(from) : texts.weeks(from, to);
}

/** "kl. 14.00–16.00", with the place whose clock it is where that is not the calendar's; else ''. */
export function clockText(timing: Timing, { texts, format, timeZone }: Words): string {
  if (timing.kind !== 'days' || !timing.time) return '';
  const { startMinutes, endMinutes, timeZone: zone } = timing.time;
  const clock = texts.clock(format.time(startMinutes, endMinutes));
  return zone === timeZone ? clock : `${clock} ${texts.clockElsewhere(cityOf(zone))}`;
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}

/** The day or month of a timing as `<time datetime>` takes it; undefined where it names none. */
export function machineDate(timing: Timing): string | undefined {
  switch (timing.kind) {
    case 'days':
      return formatPlainDay(timing.start);
    case 'weeks':
      return `${timing.isoYear}-W${String(timing.fromWeek).padStart(2, '0')}`;
    case 'month':
      return `${timing.year}-${String(timing.month).padStart(2, '0')}`;
    default:
      return undefined;
  }
}
