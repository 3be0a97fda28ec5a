import {
  checkContext,
  withoutUnknownTimeZone,
  type Checked,
  type CheckOptions as CoreCheckOptions,
} from '../../core/config/check-config.js';
import { checkFields } from '../../core/config/check-fields.js';
import { checkLinkTarget, checkWords } from '../../core/config/check-words.js';
import { KnownIds } from '../../core/config/known-ids.js';
import { Report } from '../../core/config/report.js';
import { SeenIds } from '../../core/config/seen-ids.js';
import { civil } from '../../core/dates/plain-day.js';
import { isTimeZone } from '../../core/dates/time-zone.js';
import type { Facets } from './checks/check-event.js';
import { EntryCheck } from './checks/entry-check.js';
import type { Facts, Report as CalendarReport } from './checks/report.js';
import type { CalendarConfig } from './domain/calendar-config.js';
import type { EventCalendarProblem, EventCalendarProblems } from './problems.js';

/** What a check needs to know besides the config. */
export interface CheckOptions extends CoreCheckOptions {
  /** Whether the platform knows a time zone; default asks it. */
  readonly timeZoneKnown?: ((name: string) => boolean) | undefined;
}

/**
 * A config that `createCalendar` can trust, and what was wrong with it. `skipped` counts the events,
 * holidays and changes of layers that were left out.
 */
export type CheckedConfig = Checked<CalendarConfig, EventCalendarProblem>;

/**
 * Checks what a config means, its shape being right: that dates exist and follow each other, that ids
 * lead somewhere, that links are safe. An entry with a wrong time is left out; of everything else only
 * the part that is wrong.
 */
export function checkConfig(config: CalendarConfig, options: CheckOptions): CheckedConfig {
  const facts: Facts = {
    ...checkContext(options),
    year: civil(options.today).year,
    isTimeZone: options.timeZoneKnown ?? isTimeZone,
  };
  const report = new Report<EventCalendarProblems>();
  report.add(checkFields(config, facts));
  const themes = uniqueFacet(report, config.themes, 'themes');
  const audiences = uniqueFacet(report, config.audiences, 'audiences');
  const facets: Facets = { themes: knownIds(themes), audiences: knownIds(audiences) };
  checkPresentation(report.at([]), config, facets, facts);
  const entries = new EntryCheck(report, facets, facts);
  const lists = checkLists(entries, config);
  return {
    config: {
      ...withoutUnknownTimeZone(config, facts.isTimeZone),
      ...lists,
      ...(themes && { themes }),
      ...(audiences && { audiences }),
    },
    problems: report.problems,
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
  report: CalendarReport,
  values: FacetValues | undefined,
  facet: 'themes' | 'audiences',
): FacetValues | undefined {
  const seen = new SeenIds();
  return values?.filter(({ id, label }, index) => {
    report.at([facet, index]);
    checkWords(report, label, 'label');
    return seen.isNew(report, id, 'id');
  });
}

function knownIds(values: FacetValues | undefined): KnownIds | undefined {
  return values && new KnownIds(new Set(values.map(({ id }) => id)));
}

function checkPresentation(
  report: CalendarReport,
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
