import type { Timing } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import { monthName, shortDays } from './later-format.js';
import { weeksText } from './timing-words.js';
import type { ViewContext } from './view-context.js';

type Words = Pick<ViewContext, 'texts' | 'format'>;

/** When something is, as short as a table cell needs it, without the year: "8.–12. feb.", "uge 40–42". */
export function shortTimingText(timing: Timing, words: Words): string {
  const { texts, format } = words;
  const later = laterTexts(words);
  switch (timing.kind) {
    case 'days':
      return shortDays(timing.start, timing.end, format);
    case 'weeks':
      return weeksText(timing.fromWeek, timing.toWeek, words);
    case 'month':
      return monthName(timing.month, format);
    case 'season':
      return later.seasonWord(timing.season);
    case 'unannounced':
      return texts.dateFollows;
    case 'undated':
      return timing.alternating ? later.everyYears(timing.alternating) : later.noDate;
  }
}
