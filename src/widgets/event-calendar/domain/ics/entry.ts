import { addDays } from '../../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../../core/dates/plain-day.js';
import type { Text } from '../../../../core/text/text.js';
import { textValue } from '../../../../core/text/text.js';
import { deadlineText, occurrenceText } from '../entry-text.js';
import type { EntryText, EntryWriting } from '../entry-text.js';
import { instantsOf, isTimed } from '../instants.js';
import type { DeadlineOccurrence, Occurrence, Timing } from '../model.js';
import { contentLine, escapeText } from './content-line.js';
import { formatDate, formatUtc } from './date-time.js';
import { deadlineUid, occurrenceUid } from './uid.js';

/** How the entries of one file are written. */
export interface EntryOptions extends EntryWriting {
  /** When the file is made, in milliseconds since 1970 UTC: the DTSTAMP of every entry. */
  readonly stamp: number;
  readonly uidDomain: string;
  /** What themes are called, by id; they become categories. */
  readonly themes: ReadonlyMap<string, Text>;
}

type Days = Extract<Timing, { kind: 'days' }>;

/** All-day alarms ring in the morning rather than at midnight. */
const ALARM_HOUR = 9;

/** A VEVENT for one occurrence that has a day, as content lines. */
export function occurrenceLines(
  occurrence: Occurrence & { readonly timing: Days },
  options: EntryOptions,
): readonly string[] {
  const { event, timing, status } = occurrence;
  const text = occurrenceText(occurrence, options);
  const wasChanged = status === 'moved' || status === 'cancelled';
  return [
    'BEGIN:VEVENT',
    contentLine('UID', escapeText(occurrenceUid(occurrence, options.uidDomain))),
    contentLine('DTSTAMP', formatUtc(options.stamp)),
    ...timeLines(timing),
    ...textLines(text),
    ...geoLine(occurrence),
    ...categoriesLine(occurrence, options),
    contentLine('STATUS', statusOf(occurrence)),
    // A whole day or week of a campaign leaves people free to meet; an hour with a time does not.
    contentLine('TRANSP', isTimed(timing) ? 'OPAQUE' : 'TRANSPARENT'),
    ...(wasChanged && event.exceptions ? [contentLine('SEQUENCE', '1')] : []),
    'END:VEVENT',
  ];
}

/** A VEVENT with an alarm for one deadline, as content lines. */
export function deadlineLines(
  occurrence: Occurrence,
  deadline: DeadlineOccurrence,
  options: EntryOptions,
): readonly string[] {
  const text = deadlineText(occurrence, deadline, options);
  return [
    'BEGIN:VEVENT',
    contentLine('UID', escapeText(deadlineUid(occurrence, deadline, options.uidDomain))),
    contentLine('DTSTAMP', formatUtc(options.stamp)),
    ...dateLines(deadline.day, deadline.day),
    ...textLines(text),
    ...categoriesLine(occurrence, options),
    contentLine('RELATED-TO', escapeText(occurrenceUid(occurrence, options.uidDomain))),
    contentLine('TRANSP', 'TRANSPARENT'),
    'BEGIN:VALARM',
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapeText(text.title)),
    contentLine('TRIGGER', alarmTrigger(deadline.alarmDaysBefore)),
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A time is written as UTC: right for each single occurrence, and read alike by every calendar. */
function timeLines(timing: Days): readonly string[] {
  if (!isTimed(timing)) return dateLines(timing.start, timing.end);
  const { start, end } = instantsOf(timing);
  const endLine = end === undefined || end <= start ? [] : [contentLine('DTEND', formatUtc(end))];
  return [contentLine('DTSTART', formatUtc(start)), ...endLine];
}

/** DTEND of whole days is the day after the last (RFC 5545 §3.6.1). */
function dateLines(start: PlainDay, end: PlainDay): readonly string[] {
  return [
    contentLine('DTSTART;VALUE=DATE', formatDate(start)),
    contentLine('DTEND;VALUE=DATE', formatDate(addDays(end, 1))),
  ];
}

function textLines({ title, description, location, url }: EntryText): readonly string[] {
  return [
    contentLine('SUMMARY', escapeText(title)),
    ...(description === '' ? [] : [contentLine('DESCRIPTION', escapeText(description))]),
    ...(location === undefined ? [] : [contentLine('LOCATION', escapeText(location))]),
    // A URI is not text: nothing in it is escaped (§3.8.4.6).
    ...(url === undefined ? [] : [contentLine('URL', url)]),
  ];
}

function geoLine({ event }: Occurrence): readonly string[] {
  const { latitude, longitude } = event.place ?? {};
  if (latitude === undefined || longitude === undefined) return [];
  return [contentLine('GEO', `${latitude.toFixed(6)};${longitude.toFixed(6)}`)];
}

function categoriesLine({ event }: Occurrence, options: EntryOptions): readonly string[] {
  const names = (event.themes ?? []).map((id) =>
    escapeText(textValue(options.themes.get(id) ?? id, options.language)),
  );
  return names.length === 0 ? [] : [contentLine('CATEGORIES', names.join(','))];
}

function statusOf({ status, confirmed }: Occurrence): string {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'tentative' || !confirmed ? 'TENTATIVE' : 'CONFIRMED';
}

/** Seven days before midnight and on to nine in the morning: six days and fifteen hours before. */
function alarmTrigger(daysBefore: number): string {
  if (daysBefore === 0) return `PT${ALARM_HOUR}H`;
  const days = daysBefore - 1;
  return `-P${days > 0 ? `${days}D` : ''}T${24 - ALARM_HOUR}H`;
}
