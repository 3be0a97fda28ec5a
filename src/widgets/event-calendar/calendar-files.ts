import { fileName, saveFile } from '../../core/element/save-file.js';
import { textValue } from '../../core/text/text.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { EventCalendarConfig } from './config.js';
import { addDeadlineLinks, addLinks, type AddLinks } from './domain/add-to-calendar.js';
import type { Calendar } from './domain/calendar.js';
import type { EntryWriting } from './domain/entry-text.js';
import { createFilter, isFiltered } from './domain/filter.js';
import { writeCalendar, type CalendarFileEntry } from './domain/ics/calendar-file.js';
import { selectEntries, type Selected } from './domain/ics/selection.js';
import { uidDomainOf } from './domain/ics/uid.js';
import { findDeadline, findOccurrence } from './domain/lookup.js';
import type { CalendarState } from './domain/model.js';
import { nextPeriod, periodEnd, periodStart } from './domain/period.js';
import type { CalendarTexts } from './texts/da.js';
import { laterTexts } from './texts/later-texts.js';
import type { SubscribeModel } from './views/subscribe.js';

/** What files and links are made from. */
export interface FileSource {
  readonly shown: Shown<EventCalendarConfig, Calendar, CalendarTexts>;
  readonly calendar: Calendar;
  readonly state: CalendarState;
}

/** Saves one occurrence or deadline, by its key. */
export function saveEvent(source: FileSource, key: string): void {
  const entry = entryOf(source.calendar, key);
  if (entry) save(source, textValue(entry.occurrence.event.title, source.shown.languages), [entry]);
}

/** Saves what the filter lets through, in the period shown and the one after. */
export function saveFiltered(source: FileSource): void {
  save(source, title(source), select(source, true).entries);
}

/** Saves every event of the period shown and the one after. */
export function saveAll(source: FileSource): void {
  save(source, title(source), select(source, false).entries);
}

/** What the subscribe panel says. */
export function subscribeModel(source: FileSource, feed: string | undefined): SubscribeModel {
  const { leftOut } = select(source, true);
  const events = new Set([...leftOut.withoutDay, ...leftOut.unannounced, ...leftOut.unconfirmed]);
  return {
    filtered: isFiltered(source.state),
    withoutDate: events.size,
    ...(feed !== undefined && { feed }),
  };
}

/** The addresses that add one entry to a calendar on the web; undefined where it has no day. */
export function serviceLinks(source: FileSource, key: string): AddLinks | undefined {
  const entry = entryOf(source.calendar, key);
  if (!entry) return undefined;
  return entry.kind === 'deadline'
    ? addDeadlineLinks(entry.occurrence, entry.deadline, writing(source))
    : addLinks(entry.occurrence, writing(source));
}

function entryOf(calendar: Calendar, key: string): CalendarFileEntry | undefined {
  const deadline = findDeadline(calendar, key);
  if (deadline) return { kind: 'deadline', ...deadline };
  const occurrence = findOccurrence(calendar, key);
  return occurrence && { kind: 'occurrence', occurrence };
}

function select({ calendar, state }: FileSource, filtered: boolean): Selected {
  const { period, themes, audiences } = state;
  return selectEntries(calendar, {
    from: periodStart(period),
    to: periodEnd(nextPeriod(period)),
    passes: filtered ? createFilter({ themes, audiences }) : undefined,
  });
}

function title({ shown }: FileSource): string {
  return textValue(shown.config.title ?? shown.texts.heading, shown.languages);
}

function writing({ shown }: FileSource): EntryWriting {
  const labels = { ...shown.texts, ...laterTexts(shown) };
  return { labels, language: shown.languages, base: shown.base };
}

function save(source: FileSource, name: string, entries: readonly CalendarFileEntry[]): void {
  const { calendar, shown } = source;
  const { text } = writeCalendar(entries, {
    ...writing(source),
    name,
    stamp: Date.now(),
    timeZone: calendar.timeZone,
    themes: new Map(calendar.themes.map(({ id, label }) => [id, label])),
    uidDomain: uidDomainOf(calendar.config, shown.base),
  });
  saveFile(`${fileName(name)}.ics`, 'text/calendar;charset=utf-8', text);
}
