import type { DeadlineConfig } from '../config.js';
import type { AgendaGroup, Timing } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import { monthName, monthYear, shortMonth, timeText } from './later-format.js';
import { weeksText, type TimingWords } from './timing-words.js';
import type { ViewContext } from './view-context.js';

type LooseTiming = Exclude<Timing, { kind: 'days' | 'unannounced' }>;
type Words = Pick<ViewContext, 'texts' | 'format' | 'timeZone'>;

/** What is known by its week, month or season only, or by no date at all, in words. */
export function looseWords(timing: LooseTiming, context: ViewContext): TimingWords {
  const { format } = context;
  const later = laterTexts(context);
  switch (timing.kind) {
    case 'weeks': {
      const { isoYear, fromWeek, toWeek } = timing;
      return {
        large: fromWeek === toWeek ? String(fromWeek) : `${fromWeek}–${toWeek}`,
        small: later.weekWord,
        smallFirst: true,
        full: `${weeksText(fromWeek, toWeek, context)} ${isoYear}`,
        moment: '',
        machine: `${isoYear}-W${String(fromWeek).padStart(2, '0')}`,
      };
    }
    case 'month': {
      const { year, month } = timing;
      return {
        large: shortMonth(month, format),
        small: String(year),
        full: monthYear(year, month, format),
        moment: later.inMonth(monthName(month, format)),
        machine: `${year}-${String(month).padStart(2, '0')}`,
      };
    }
    case 'season': {
      const { year, season } = timing;
      const full = later.season(season, year);
      return { large: later.seasonWord(season), small: String(year), full, moment: '' };
    }
    case 'undated': {
      const moment = timing.alternating ? later.everyYears(timing.alternating) : '';
      return { large: '–', small: '', full: moment || later.noDate, moment };
    }
  }
}

/** What stands above the rows of a season, or of what has no date. */
export function looseGroupName(
  group: Exclude<AgendaGroup, { kind: 'month' }>,
  context: ViewContext,
): string {
  const later = laterTexts(context);
  if (group.kind === 'open') return later.openGroup;
  return context.format.sentenceStart(later.season(group.season, group.year));
}

/** "Frist: Bestil materialer", for a deadline that the config gives no words of its own. */
export function deadlineWords(
  purpose: DeadlineConfig['purpose'],
  context: Pick<ViewContext, 'texts'>,
): string {
  const later = laterTexts(context);
  return purpose === 'other' ? later.deadlineOther : later.deadlineTitle(later.deadlines[purpose]);
}

/** "kl. 14.00–16.00", with the place whose clock it is where that is not the calendar's; else ''. */
export function clockText(timing: Timing, context: Words): string {
  if (timing.kind !== 'days' || !timing.time) return '';
  const later = laterTexts(context);
  const { startMinutes, endMinutes, timeZone } = timing.time;
  const clock = later.clock(timeText(context.format, startMinutes, endMinutes));
  return timeZone === context.timeZone
    ? clock
    : `${clock} ${later.clockElsewhere(cityOf(timeZone))}`;
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
