import { safeUrl } from '../../../core/links/safe-url.js';
import { markdownToText, parseMarkdown } from '../../../core/text/markdown.js';
import { textValue } from '../../../core/text/text.js';
import type { Languages, Text } from '../../../core/text/text.js';
import type { DeadlineConfig, EventConfig, PlaceConfig } from '../config.js';
import type { DeadlineOccurrence, Occurrence } from './model.js';

/** The words around the config's own in a calendar entry; the calendar's texts have them all. */
export interface EntryLabels {
  readonly cancelled: (year: number) => string;
  readonly moved: (year: number) => string;
  readonly notConfirmed: (year: number) => string;
  readonly registration: string;
  readonly materials: string;
  readonly organiser: string;
  readonly help: string;
  readonly source: string;
  /** `what` is to be done before the deadline. */
  readonly deadlineTitle: (what: string) => string;
  readonly deadlineFor: (event: string) => string;
  readonly deadlines: Readonly<Record<Exclude<DeadlineConfig['purpose'], 'other'>, string>>;
  readonly deadlineOther: string;
}

/** What an entry is written with. */
export interface EntryWriting {
  readonly labels: EntryLabels;
  /** What the config's texts may be written in. */
  readonly language: Languages;
  /** Address of the config, which its links are relative to; without it only absolute ones are kept. */
  readonly base?: string | undefined;
}

/** An entry as plain text, for a file or for another calendar's form. */
export interface EntryText {
  readonly title: string;
  /** Paragraphs apart by a blank line; may be empty. */
  readonly description: string;
  readonly location?: string;
  /** Absolute and safe. */
  readonly url?: string;
}

/** An occurrence in words. A cancelled one says so first, since not every calendar shows a status. */
export function occurrenceText(occurrence: Occurrence, writing: EntryWriting): EntryText {
  const { event, status, year } = occurrence;
  const { labels, language } = writing;
  const name = textValue(event.title, language);
  const location = event.place && locationText(event.place, language);
  const url = entryUrl(event, writing);
  return {
    title: status === 'cancelled' ? `${labels.cancelled(year)}: ${name}` : name,
    description: describe(occurrence, writing),
    ...(location !== undefined && { location }),
    ...(url !== undefined && { url }),
  };
}

/** A deadline in words: what to do, and for which event. */
export function deadlineText(
  { event }: Occurrence,
  { deadline }: DeadlineOccurrence,
  writing: EntryWriting,
): EntryText {
  const { language } = writing;
  const url = deadline.url === undefined ? undefined : absolute(deadline.url, writing);
  return {
    title: deadlineTitle(deadline, textValue(event.title, language), writing),
    description: url ?? '',
    ...(url !== undefined && { url }),
  };
}

/** A title of the config's own may say already that it is a deadline, and for what. */
function deadlineTitle(
  { purpose, title }: DeadlineConfig,
  eventTitle: string,
  { labels, language }: EntryWriting,
): string {
  const usual = purpose === 'other' ? labels.deadlineOther : labels.deadlines[purpose];
  const what = title === undefined ? usual : textValue(title, language);
  const says = (words: string) => what.toLowerCase().includes(words.toLowerCase());
  const word = labels.deadlineTitle('').replace(/[\s:]+$/, '');
  const whole = says(word) ? what : labels.deadlineTitle(what);
  return says(eventTitle) ? whole : `${whole} ${labels.deadlineFor(eventTitle)}`;
}

/** A place on one line: name, street, and postal code with town. */
export function locationText(place: PlaceConfig, language: Languages): string {
  const town = [place.postalCode, place.town].filter((part) => part).join(' ');
  return [textValue(place.name, language), place.address, town].filter((part) => part).join(', ');
}

function describe(
  { event, note, status, confirmed, year }: Occurrence,
  writing: EntryWriting,
): string {
  const { labels, language } = writing;
  const say = (text: Text | undefined) => (text === undefined ? '' : textValue(text, language));
  const markdown = (text: Text | undefined) =>
    markdownToText(parseMarkdown(say(text)), (href) => absolute(href, writing));
  return [
    status === 'moved' && labels.moved(year),
    !confirmed && labels.notConfirmed(year),
    say(note),
    say(event.summary),
    markdown(event.description),
    event.registration && linkLine(labels.registration, event.registration, writing),
    materials(event, writing),
    organiser(event, writing),
    help(event, writing),
    source(event, writing),
  ]
    .filter((part) => part)
    .join('\n\n');
}

function materials({ links }: EventConfig, writing: EntryWriting): string {
  if (!links?.length) return '';
  const lines = links.map(({ label, href }) =>
    ['-', textValue(label, writing.language), absolute(href, writing)]
      .filter((part) => part)
      .join(' '),
  );
  return [`${writing.labels.materials}:`, ...lines].join('\n');
}

function linkLine(
  word: string,
  link: NonNullable<EventConfig['registration']>,
  writing: EntryWriting,
): string {
  const parts = [textValue(link.label, writing.language), absolute(link.href, writing)];
  return `${word}: ${parts.filter((part) => part).join(' ')}`;
}

function organiser({ organiser: by }: EventConfig, writing: EntryWriting): string {
  if (!by) return '';
  const url = by.url === undefined ? undefined : absolute(by.url, writing);
  const name = textValue(by.name, writing.language);
  return `${writing.labels.organiser}: ${[name, url].filter((part) => part).join(' ')}`;
}

function help({ help: lines }: EventConfig, writing: EntryWriting): string {
  if (!lines?.length) return '';
  const written = lines.map(({ name, phone, hours, url }) => {
    const address = url === undefined ? undefined : absolute(url, writing);
    const when = hours === undefined ? undefined : textValue(hours, writing.language);
    return `- ${[textValue(name, writing.language), phone, when, address].filter((part) => part).join(', ')}`;
  });
  return [writing.labels.help, ...written].join('\n');
}

function source({ source: from }: EventConfig, writing: EntryWriting): string {
  if (!from) return '';
  const title = from.title === undefined ? undefined : textValue(from.title, writing.language);
  const url = from.url === undefined ? undefined : absolute(from.url, writing);
  const parts = [title, url].filter((part) => part);
  return parts.length ? `${writing.labels.source}: ${parts.join(' ')}` : '';
}

/** The one address of an entry: where to sign up, else the material, the organiser or the place. */
function entryUrl(event: EventConfig, writing: EntryWriting): string | undefined {
  const candidates = [
    event.registration?.href,
    event.links?.[0]?.href,
    event.organiser?.url,
    event.place?.url,
  ];
  for (const href of candidates) {
    const url = href === undefined ? undefined : absolute(href, writing);
    if (url?.startsWith('http')) return url;
  }
  return undefined;
}

function absolute(href: string, { base }: EntryWriting): string | undefined {
  return safeUrl(href, base);
}
