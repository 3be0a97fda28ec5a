import { addDays, formatPlainDay } from '../../../core/dates/plain-day.js';
import type { PlainDay } from '../../../core/dates/plain-day.js';
import { deadlineText, occurrenceText } from './entry-text.js';
import type { EntryText, EntryWriting } from './entry-text.js';
import { formatUtc } from './ics/date-time.js';
import { instantsOf, isTimed } from './instants.js';
import type { DeadlineOccurrence, Occurrence } from './model.js';

/** Addresses that open a form with the entry filled in. Nothing is sent before the visitor follows one. */
export interface AddLinks {
  readonly google: string;
  /** Outlook.com, for private accounts. */
  readonly outlook: string;
  /** Microsoft 365, for accounts of a workplace or school. */
  readonly office365: string;
}

/** When an entry is: whole days, both included, or instants in milliseconds since 1970 UTC. */
type When =
  | { readonly kind: 'days'; readonly start: PlainDay; readonly end: PlainDay }
  | { readonly kind: 'instants'; readonly start: number; readonly end: number };

/** Servers refuse addresses of some 8 kB; what is cut stands in the `.ics` file. */
const MAX_DESCRIPTION = 1000;
/** The forms need an end; it is there for the visitor to change. */
const DEFAULT_LENGTH_MILLISECONDS = 3_600_000;

/** The addresses for an occurrence; undefined where it has no day. */
export function addLinks(occurrence: Occurrence, writing: EntryWriting): AddLinks | undefined {
  const { timing } = occurrence;
  if (timing.kind !== 'days') return undefined;
  const text = occurrenceText(occurrence, writing);
  if (!isTimed(timing)) return links({ kind: 'days', start: timing.start, end: timing.end }, text);
  const { start, end = start + DEFAULT_LENGTH_MILLISECONDS } = instantsOf(timing);
  return links({ kind: 'instants', start, end }, text);
}

/** The addresses for a deadline on its day. */
export function addDeadlineLinks(
  occurrence: Occurrence,
  deadline: DeadlineOccurrence,
  writing: EntryWriting,
): AddLinks {
  const { day } = deadline;
  const text = deadlineText(occurrence, deadline, writing);
  return links({ kind: 'days', start: day, end: day }, text);
}

function links(when: When, text: EntryText): AddLinks {
  return {
    google: googleUrl(when, text),
    outlook: outlookUrl('outlook.live.com', when, text),
    office365: outlookUrl('outlook.office.com', when, text),
  };
}

/** Parameters as https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs has them. */
function googleUrl(when: When, text: EntryText): string {
  const [start, end] =
    when.kind === 'instants'
      ? [formatUtc(when.start), formatUtc(when.end)]
      : [compact(when.start), compact(addDays(when.end, 1))];
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: text.title,
    dates: `${start}/${end}`,
    details: shorten(text.description),
    location: text.location,
  });
}

/** As with Google, the end of whole days is the day after the last. */
function outlookUrl(host: string, when: When, text: EntryText): string {
  const [start, end] =
    when.kind === 'instants'
      ? [isoUtc(when.start), isoUtc(when.end)]
      : [formatPlainDay(when.start), formatPlainDay(addDays(when.end, 1))];
  return withQuery(`https://${host}/calendar/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: start,
    enddt: end,
    allday: when.kind === 'days' ? 'true' : undefined,
    subject: text.title,
    body: shorten(text.description),
    location: text.location,
  });
}

function compact(day: PlainDay): string {
  return formatPlainDay(day).replaceAll('-', '');
}

/** `20270208T080000Z` → `2027-02-08T08:00:00Z`. */
function isoUtc(milliseconds: number): string {
  return formatUtc(milliseconds).replace(
    /^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/,
    '$1-$2-$3:$4:$5',
  );
}

/** Outlook shows the `+` that `URLSearchParams` writes for a space. */
function withQuery(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`);
  return `${address}?${query.join('&')}`;
}

function shorten(text: string): string {
  return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION)} …`;
}

/** Half a surrogate pair, from a cut or from the config, cannot be in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
