import { isoWeekOf } from '../../../core/dates/iso-week.js';
import { civil, formatPlainDay, weekdayOf } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { AgendaItem, Timing } from '../domain/model.js';
import { DATE, DAY, FULL_DAY, MONTH, SHORT_MONTH, WEEKDAY } from './format.js';
import type { ViewContext } from './view-context.js';

/** When something is, in all the ways a row says it. Never more exact than is known. */
export interface TimingWords {
  /** A few characters large enough to be read from across the room. */
  readonly large: string;
  /** A word that places them. */
  readonly small: string;
  /** True where the word is read first: "uge 40–42". */
  readonly smallFirst?: boolean;
  /** In full, for accessible names, details and tables: "8.–12. februar 2027 (uge 6)". */
  readonly full: string;
  /** What `large` and `small` leave open: "onsdag i uge 6", "hele ugen"; '' where it is nothing. */
  readonly moment: string;
  /** The day, week or month as `<time datetime>` takes it, where there is one. */
  readonly machine?: string;
}

/** Whether words of a row come with the parts that are loaded after the first view. */
export function isWordedLater(item: AgendaItem): boolean {
  if (item.kind === 'deadline') return item.deadline.deadline.title === undefined;
  const { timing } = item.occurrence;
  return timing.kind === 'days' ? timing.time !== undefined : timing.kind !== 'unannounced';
}

/** A timing in words. Until the later parts are here, a loose one is just not known. */
export function timingWords(timing: Timing, context: ViewContext): TimingWords {
  if (timing.kind === 'days') return dayWords(timing, context);
  const { dateFollows } = context.texts;
  if (timing.kind === 'unannounced') {
    const year = String(timing.year);
    return { large: '–', small: year, full: `${dateFollows} (${year})`, moment: '' };
  }
  return (
    context.parts.looseWords?.(timing, context) ?? {
      large: '–',
      small: '',
      full: dateFollows,
      moment: '',
    }
  );
}

function dayWords(timing: Extract<Timing, { kind: 'days' }>, context: ViewContext): TimingWords {
  const { texts, format, narrow, parts } = context;
  const { start, end } = timing;
  const { week } = isoWeekOf(start);
  const isOneDay = start === end;
  const isWeek = isWholeWeek(start, end);
  const isInMonth = sameMonth(start, end);
  const first = format.show(DAY, start);
  const clock = parts.clockText?.(timing, context);
  return {
    large: isOneDay ? first : `${first}–${format.show(DAY, end)}`,
    small: !isInMonth
      ? `${format.show(SHORT_MONTH, start)}–${format.show(SHORT_MONTH, end)}`
      : isWeek
        ? texts.week(week)
        : format.show(narrow ? SHORT_MONTH : MONTH, start),
    full: joined(
      isOneDay ? format.show(FULL_DAY, start) : format.showRange(DATE, start, end),
      isWeek && `(${texts.week(week)})`,
      clock,
    ),
    moment: joined(
      isOneDay
        ? texts.weekdayInWeek(format.show(WEEKDAY, start), week)
        : isWeek && isInMonth
          ? texts.wholeWeek
          : weeksText(week, isoWeekOf(end).week, context),
      clock,
    ),
    machine: formatPlainDay(start),
  };
}

/** Monday to Friday or to Sunday of one week: what people call by the week's number. */
export function isWholeWeek(start: PlainDay, end: PlainDay): boolean {
  return weekdayOf(start) === 1 && end - start >= 4 && end - start <= 6;
}

/** "uge 6", "uge 40–42". */
export function weeksText(from: number, to: number, { texts }: Pick<ViewContext, 'texts'>): string {
  return from === to ? texts.week(from) : texts.weeks(from, to);
}

/** Whether two days lie in the same month of the same year. */
function sameMonth(first: PlainDay, second: PlainDay): boolean {
  const [a, b] = [civil(first), civil(second)];
  return a.year === b.year && a.month === b.month;
}

function joined(...said: readonly (string | false | undefined)[]): string {
  return said.filter(Boolean).join(' ');
}
