import { parseUrl } from '../../core/links/safe-url.js';
import { primaryLanguage } from '../../core/text/language.js';
import { textValue } from '../../core/text/text.js';
import { createCalendar } from '../../widgets/event-calendar/domain/calendar.js';
import type { Calendar } from '../../widgets/event-calendar/domain/calendar.js';
import type { CalendarConfig } from '../../widgets/event-calendar/domain/calendar-config.js';
import { fullTimetable } from '../../widgets/event-calendar/domain/full-timetable.js';
import { writeCalendar } from '../../widgets/event-calendar/domain/ics/calendar-file.js';
import { selectEntries } from '../../widgets/event-calendar/domain/ics/selection.js';
import { uidDomainOf } from '../../widgets/event-calendar/domain/ics/uid.js';
import { needsRecurrence } from '../../widgets/event-calendar/domain/recurrence.js';
import { da } from '../../widgets/event-calendar/texts/da.js';
import type { CalendarTexts } from '../../widgets/event-calendar/texts/da.js';
import { en } from '../../widgets/event-calendar/texts/en.js';
import { laterTexts } from '../../widgets/event-calendar/texts/later-texts.js';
import { icsOptions, rangeOf, readIcsRequest } from './ics-request.js';
import type { IcsRequest } from './ics-request.js';
import { eventTest, unknownIds } from './ics-selection.js';
import type { FileCounts, Messages } from './messages.js';
import type { Options } from './options.js';
import { problemLine, readConfig } from './read-config.js';
import type { Command, ExitCode } from './run.js';
import type { System } from './system.js';

/**
 * `sund ics FILE`: the calendar as an iCalendar file, to be hosted where people can subscribe to it.
 * What is wrong with the config is told beside it, and the rest is written.
 */
export const ics: Command = { options: icsOptions, run: runIcs };

const TEXTS: Readonly<Record<string, CalendarTexts>> = { da, en };

async function runIcs(options: Options, messages: Messages, system: System): Promise<ExitCode> {
  const request = readIcsRequest(options, messages);
  if (request.kind === 'misuse') {
    system.tell(request.message);
    return 2;
  }
  const { config, problems, today } = await readConfig(request.file, system, request.base);
  for (const problem of problems) {
    system.tell(problemLine(problem, messages.problems, request.file, messages, system));
  }
  if (!config) {
    system.tell(messages.nothingUsable(request.file));
    return 1;
  }
  const unknown = unknownIds(config, request, messages);
  if (unknown !== undefined) {
    system.tell(unknown);
    return 2;
  }
  const calendar = createCalendar(config, fullTimetable(config, await recurrencesFor(config)));
  const { text, counts } = write(calendar, request, rangeOf(request, today), system.now());
  return deliver(text, counts, request, messages, system);
}

async function recurrencesFor(config: CalendarConfig) {
  if (!needsRecurrence(config)) return undefined;
  return (await import('../../widgets/event-calendar/recurrence-adapter.js')).expandRecurrence;
}

function write(
  calendar: Calendar,
  request: IcsRequest,
  range: ReturnType<typeof rangeOf>,
  now: number,
): { readonly text: string; readonly counts: FileCounts } {
  const { config, themes, timeZone } = calendar;
  const language = request.language ?? config.lang ?? 'da';
  const texts = TEXTS[primaryLanguage(language)] ?? da;
  const labels = { ...texts, ...laterTexts({ texts }) };
  const base = request.base ?? parseUrl(config.feed)?.href;
  const selected = selectEntries(calendar, { ...range, passes: eventTest(request) });
  const { text, occurrences, deadlines } = writeCalendar(selected.entries, {
    labels,
    language,
    base,
    timeZone,
    feed: true,
    stamp: request.stamp ?? now,
    name: textValue(config.title ?? labels.heading, language),
    uidDomain: uidDomainOf(config, base),
    themes: new Map(themes.map(({ id, label }) => [id, label])),
  });
  const { withoutDay, unannounced, unconfirmed } = selected.leftOut;
  const counts = {
    occurrences,
    deadlines,
    withoutDay: withoutDay.length,
    unannounced: unannounced.length,
    unconfirmed: unconfirmed.length,
  };
  return { text, counts };
}

async function deliver(
  text: string,
  counts: FileCounts,
  { out, force }: IcsRequest,
  messages: Messages,
  system: System,
): Promise<ExitCode> {
  if (out === undefined) {
    system.print(text);
    system.tell(messages.counts(counts));
    return 0;
  }
  const result = await system.writeFile(out, text, force);
  if (result.kind !== 'written') {
    const { exists, notWritten } = messages;
    system.tell(result.kind === 'exists' ? exists(out) : notWritten(out, result.reason));
    return 1;
  }
  system.tell(`${messages.written(out)} ${messages.counts(counts)}`);
  return 0;
}
