import type { AgendaItem } from '../domain/model.js';
import { audiencesText, gradesText, titleOf } from './event-tags.js';
import { sameMonth } from './format.js';
import { clockText, isWholeWeek, weeksText } from './timing-text.js';
import { words } from './view-context.js';
import type { ViewContext } from './view-context.js';

type OccurrenceItem = Extract<AgendaItem, { kind: 'occurrence' }>;
type DeadlineItem = Extract<AgendaItem, { kind: 'deadline' }>;

/** Further away than this, a date says more than a number of days. */
const MOST_DAYS_TO_SAY = 31;

/**
 * "Hele ugen · om 12 dage · Aarhus · for 0.–10. klasse · samtidig med Vinterferie". Grades say more
 * than audiences, which stand in the detail.
 */
export function metaLine(item: OccurrenceItem, context: ViewContext): string {
  const { texts } = context;
  const { event } = item.occurrence;
  const whom = gradesText(event.grades, context) || audiencesText(event, context);
  return sentence(
    [
      event.frequency ? words(event.frequency, context) : '',
      momentText(item, context),
      item.phase === 'upcoming' ? nearness(item.daysToGo, context) : '',
      event.place ? words(event.place.name, context) : '',
      whom ? texts.forWhom(whom) : '',
      ...item.holidays.map(({ holiday }) => texts.during(words(holiday.title, context))),
    ],
    context,
  );
}

/** What the date column leaves open: the weekday, the clock, the week. */
function momentText({ occurrence, week, lastWeek }: OccurrenceItem, context: ViewContext): string {
  const { texts, format } = context;
  const { timing } = occurrence;
  if (timing.kind === 'month') return texts.inMonth(format.monthName(timing.month));
  if (timing.kind === 'undated' && timing.alternating && !occurrence.event.frequency) {
    return texts.everyYears(timing.alternating);
  }
  if (timing.kind !== 'days') return '';
  const { start, end } = timing;
  const clock = clockText(timing, context);
  if (start === end) {
    const weekday = format.weekday(start);
    return [week ? texts.weekdayInWeek(weekday, week) : weekday, clock].filter(Boolean).join(' ');
  }
  if (isWholeWeek(start, end) && sameMonth(start, end)) {
    return [texts.wholeWeek, clock].filter(Boolean).join(' ');
  }
  const inWeeks = week ? weeksText(week, lastWeek ?? week, context) : '';
  return [inWeeks, clock].filter(Boolean).join(' ');
}

/** "Mandag · om 12 dage · til Uge Sex" */
export function deadlineMetaLine(item: DeadlineItem, context: ViewContext): string {
  const { texts, format } = context;
  return sentence(
    [
      format.weekday(item.deadline.day),
      nearness(item.phase === 'upcoming' ? item.daysToGo : undefined, context),
      texts.deadlineFor(titleOf(item.occurrence, context)),
    ],
    context,
  );
}

function nearness(daysToGo: number | undefined, { format }: ViewContext): string {
  if (daysToGo === undefined || daysToGo > MOST_DAYS_TO_SAY) return '';
  return format.daysToGo(daysToGo);
}

function sentence(parts: readonly string[], { format }: ViewContext): string {
  return format.sentenceStart(parts.filter(Boolean).join(' · '));
}
