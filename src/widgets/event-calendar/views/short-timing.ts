import type { Timing } from '../domain/model.js';
import { shortDays } from './later-format.js';
import { weeksText } from './timing-text.js';
import type { ViewContext } from './view-context.js';

type Words = Pick<ViewContext, 'texts' | 'format'>;

/** When something is, as short as a table cell needs it, without the year: "8.–12. feb.", "uge 40–42". */
export function shortTimingText(timing: Timing, words: Words): string {
  const { texts, format } = words;
  switch (timing.kind) {
    case 'days':
      return shortDays(timing.start, timing.end, format);
    case 'weeks':
      return weeksText(timing.fromWeek, timing.toWeek, words);
    case 'month':
      return format.monthName(timing.month);
    case 'season':
      return texts.seasonWord(timing.season);
    case 'unannounced':
      return texts.dateFollows;
    case 'undated':
      return timing.alternating ? texts.everyYears(timing.alternating) : texts.noDate;
  }
}
