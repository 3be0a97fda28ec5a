import type { DeadlineOccurrence, Occurrence, Timing } from '../model.js';
import { contentLine, escapeText } from './content-line.js';
import { deadlineLines, occurrenceLines } from './entry.js';
import type { EntryOptions } from './entry.js';

/** One entry of a file. */
export type CalendarFileEntry =
  | { readonly kind: 'occurrence'; readonly occurrence: Occurrence }
  | {
      readonly kind: 'deadline';
      readonly occurrence: Occurrence;
      readonly deadline: DeadlineOccurrence;
    };

/** How a file is written. */
export interface CalendarFileOptions extends EntryOptions {
  /** What a calendar program calls it. */
  readonly name: string;
  /** IANA name of the zone the calendar belongs to. */
  readonly timeZone: string;
  /** True for a file that people subscribe to: it says how often to look for changes. */
  readonly feed?: boolean;
}

/** A calendar file and what is in it. */
export interface CalendarFile {
  /** UTF-8 text with CRLF line ends, of the media type `text/calendar`. */
  readonly text: string;
  readonly occurrences: number;
  readonly deadlines: number;
  /** Entries that have no day, and so were not written. */
  readonly withoutDay: number;
}

/** A calendar must have a component, also when it has no events (RFC 5545 §3.4, `icalbody`). */
const EMPTY_BODY = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Writes an iCalendar file (RFC 5545). Every occurrence is an entry of its own with its date written
 * out, never a recurrence: calendars disagree about those, and about ISO weeks most of all.
 */
export function writeCalendar(
  entries: readonly CalendarFileEntry[],
  options: CalendarFileOptions,
): CalendarFile {
  const body: string[] = [];
  let occurrences = 0;
  let deadlines = 0;
  for (const entry of entries) {
    if (entry.kind === 'deadline') {
      body.push(...deadlineLines(entry.occurrence, entry.deadline, options));
      deadlines++;
    } else if (hasDays(entry.occurrence)) {
      body.push(...occurrenceLines(entry.occurrence, options));
      occurrences++;
    }
  }
  const lines = [...header(options), ...(body.length ? body : EMPTY_BODY), 'END:VCALENDAR', ''];
  return {
    text: lines.join('\r\n'),
    occurrences,
    deadlines,
    withoutDay: entries.length - occurrences - deadlines,
  };
}

function hasDays(
  occurrence: Occurrence,
): occurrence is Occurrence & { readonly timing: Extract<Timing, { kind: 'days' }> } {
  return occurrence.timing.kind === 'days';
}

/** NAME and REFRESH-INTERVAL are RFC 7986; the others are what Apple, Google and Outlook read. */
function header({ name, timeZone, feed, language }: CalendarFileOptions): readonly string[] {
  const title = escapeText(name);
  const writtenIn = typeof language === 'string' ? language : (language[0] ?? '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    contentLine('PRODID', `-//Sund//event-calendar//${escapeText(writtenIn.toUpperCase())}`),
    'CALSCALE:GREGORIAN',
    contentLine('NAME', title),
    contentLine('X-WR-CALNAME', title),
    contentLine('X-WR-TIMEZONE', escapeText(timeZone)),
    ...(feed ? ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D'] : []),
  ];
}
