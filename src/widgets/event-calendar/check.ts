import { checkFields } from '../../core/config/check-fields.js';
import { formatPlainDay, civil } from '../../core/dates/plain-day.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { isTimeZone } from '../../core/dates/time-zone.js';
import type { Facets } from './checks/check-event.js';
import { checkLinkTarget, checkWords } from './checks/check-words.js';
import { EntryCheck } from './checks/entry-check.js';
import { KnownIds } from './checks/known-ids.js';
import { Report } from './checks/report.js';
import type { Facts } from './checks/report.js';
import type { CalendarConfig } from './domain/calendar-config.js';
import type { EventCalendarProblem } from './problems.js';

/** What a check needs to know besides the config. */
export interface CheckOptions {
  /** The date in the config's time zone. */
  readonly today: PlainDay;
  /** Address of the config, which its links are relative to. */
  readonly base?: string | undefined;
  /** Whether the platform knows a time zone; default asks it. */
  readonly timeZoneKnown?: ((name: string) => boolean) | undefined;
}

/** A config that `createCalendar` can trust, and what was wrong with it. */
export interface CheckedConfig {
  /** The config without what cannot be used; the same object where all can. */
  readonly config: CalendarConfig;
  /** At paths of the config that was given. */
  readonly problems: readonly EventCalendarProblem[];
  /** How many events, holidays and changes of layers were left out. */
  readonly skipped: number;
}

/** Stands in where the address is not known, so that relative links can be judged. */
const NO_BASE = 'https://sund.invalid/';
/** Nobody reads more; the others are counted. */
const MOST_PROBLEMS = 200;

/**
 * Checks what a config means, its shape being right: that dates exist and follow each other, that ids
 * lead somewhere, that links are safe. An entry with a wrong time is left out; of everything else only
 * the part that is wrong.
 */
export function checkConfig(config: CalendarConfig, options: CheckOptions): CheckedConfig {
  const facts: Facts = {
    year: civil(options.today).year,
    today: formatPlainDay(options.today),
    base: options.base ?? NO_BASE,
    isTimeZone: options.timeZoneKnown ?? isTimeZone,
  };
  const report = new Report();
  report.add(checkFields(config, facts));
  const themes = uniqueFacet(report, config.themes, 'themes');
  const audiences = uniqueFacet(report, config.audiences, 'audiences');
  const facets: Facets = { themes: knownIds(themes), audiences: knownIds(audiences) };
  checkPresentation(report.at([]), config, facets, facts);
  const entries = new EntryCheck(report, facets, facts);
  const lists = checkLists(entries, config);
  return {
    config: {
      ...usableFields(config, facts),
      ...lists,
      ...(themes && { themes }),
      ...(audiences && { audiences }),
    },
    problems: shorten(report.problems),
    skipped: entries.skipped,
  };
}

type Lists = Pick<CalendarConfig, 'events'> & Partial<Pick<CalendarConfig, 'holidays' | 'layers'>>;

function checkLists(entries: EntryCheck, config: CalendarConfig): Lists {
  const events = entries.events(config.events, ['events']);
  const holidays = config.holidays && entries.holidays(config.holidays, ['holidays']);
  const layers = config.layers?.map((layer, index) => checkLayer(entries, layer, index));
  entries.references();
  return {
    events: entries.keptEvents(events),
    ...(holidays && { holidays: entries.keptHolidays(holidays) }),
    ...(layers && { layers: layers.map((layer) => keptLayer(entries, layer)) }),
  };
}

type Layer = NonNullable<CalendarConfig['layers']>[number];

function checkLayer(entries: EntryCheck, layer: Layer, index: number): Layer {
  const path = ['layers', index];
  return {
    ...layer,
    ...(layer.events && { events: entries.changes(layer.events, [...path, 'events']) }),
    ...(layer.holidays && { holidays: entries.holidays(layer.holidays, [...path, 'holidays']) }),
  };
}

function keptLayer(entries: EntryCheck, layer: Layer): Layer {
  return {
    ...layer,
    ...(layer.events && { events: entries.keptEvents(layer.events) }),
    ...(layer.holidays && { holidays: entries.keptHolidays(layer.holidays) }),
  };
}

type FacetValues = NonNullable<CalendarConfig['themes']>;

function uniqueFacet(
  report: Report,
  values: FacetValues | undefined,
  facet: 'themes' | 'audiences',
): FacetValues | undefined {
  const ids = new Set<string>();
  return values?.filter(({ id, label }, index) => {
    report.at([facet, index]);
    checkWords(report, label, 'label');
    const isNew = !ids.has(id);
    if (!isNew) report.error('duplicate-id', { id }, 'id');
    ids.add(id);
    return isNew;
  });
}

function knownIds(values: FacetValues | undefined): KnownIds | undefined {
  return values && new KnownIds(new Set(values.map(({ id }) => id)));
}

function checkPresentation(
  report: Report,
  { view, views, filter, feed }: CalendarConfig,
  { themes, audiences }: Facets,
  facts: Facts,
): void {
  if (view !== undefined && views && !views.includes(view)) {
    report.warning('view-not-offered', { view, views }, 'view');
  }
  if (feed !== undefined) checkLinkTarget(report, feed, facts, 'feed');
  for (const [index, id] of filter?.themes?.entries() ?? []) {
    if (themes && !themes.has(id)) {
      report.warning('unknown-theme', themes.unknown(id), 'filter', 'themes', index);
    }
  }
  for (const [index, id] of filter?.audiences?.entries() ?? []) {
    if (audiences && !audiences.has(id)) {
      report.warning('unknown-audience', audiences.unknown(id), 'filter', 'audiences', index);
    }
  }
}

/** Without a time zone that nobody knows, today is the date in the default one. */
function usableFields(config: CalendarConfig, facts: Facts): CalendarConfig {
  const { timeZone, ...rest } = config;
  return timeZone === undefined || facts.isTimeZone(timeZone) ? config : rest;
}

function shorten(problems: readonly EventCalendarProblem[]): readonly EventCalendarProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const detail = { count: problems.length - MOST_PROBLEMS };
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    { code: 'more-problems', severity: 'warning', path: [], detail },
  ];
}
