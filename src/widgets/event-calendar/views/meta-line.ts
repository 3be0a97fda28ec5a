import type { AgendaItem } from '../domain/model.js';
import { audiencesText, gradesText } from './event-tags.js';
import { WEEKDAY } from './format.js';
import type { TimingWords } from './timing-words.js';
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
export function metaLine(
  { occurrence, phase, daysToGo, holidays }: OccurrenceItem,
  { moment }: TimingWords,
  context: ViewContext,
): string {
  const { texts } = context;
  const { event, timing } = occurrence;
  const { frequency, place } = event;
  const whom = gradesText(event.grades, context) || audiencesText(event, context);
  return sentence(
    [
      frequency && words(frequency, context),
      frequency && timing.kind === 'undated' ? '' : moment,
      phase === 'upcoming' && nearness(daysToGo, context),
      place && words(place.name, context),
      whom && texts.forWhom(whom),
      ...holidays.map(({ holiday }) => texts.during(words(holiday.title, context))),
    ],
    context,
  );
}

/** "Mandag · om 12 dage · til Uge Sex" */
export function deadlineMetaLine(
  { deadline, phase, daysToGo, occurrence }: DeadlineItem,
  context: ViewContext,
): string {
  const { texts, format } = context;
  return sentence(
    [
      format.show(WEEKDAY, deadline.day),
      phase === 'upcoming' && nearness(daysToGo, context),
      texts.deadlineFor(words(occurrence.event.title, context)),
    ],
    context,
  );
}

function nearness(daysToGo: number | undefined, { format }: ViewContext): string {
  if (daysToGo === undefined || daysToGo > MOST_DAYS_TO_SAY) return '';
  return format.daysToGo(daysToGo);
}

function sentence(said: readonly (string | false | undefined)[], { format }: ViewContext): string {
  return format.sentenceStart(said.filter(Boolean).join(' · '));
}
