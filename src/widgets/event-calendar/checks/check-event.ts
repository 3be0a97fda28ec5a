import type { DateRule, EventChange } from '../config.js';
import { checkDetails, checkSource, checkTime } from './check-details.js';
import { usableDeadlines } from './check-deadlines.js';
import { checkRule, isUsableAnnouncement } from './check-rule.js';
import { checkYears } from './check-years.js';
import type { KnownIds } from './known-ids.js';
import type { Facts, Report } from './report.js';

/** The themes and audiences that a config declares; undefined where it declares none, and any will do. */
export interface Facets {
  readonly themes: KnownIds | undefined;
  readonly audiences: KnownIds | undefined;
}

/**
 * An event, or a layer's change to one, without the parts that cannot be used: the same object where
 * all can. Undefined where its time is wrong, since a wrong day is worse than none.
 *
 * @param earlierRule the rule that a change leaves as it is
 */
export function usableEvent<Event extends EventChange>(
  report: Report,
  event: Event,
  earlierRule: DateRule | undefined,
  facets: Facets,
  facts: Facts,
): Event | undefined {
  const rule = event.when ?? earlierRule;
  const hasRule = !event.when || checkRule(report, event.when, event, facts, 'when');
  const hasYears = checkYears(report, event, rule, facts);
  checkDetails(report, event, facts);
  const parts: Parts = {
    ...(event.when?.kind === 'announced' && usableAnnouncements(event.when)),
    ...usableFacet(report, event, 'themes', facets.themes),
    ...usableFacet(report, event, 'audiences', facets.audiences),
    ...(event.deadlines && usableDeadlinePart(report, event.deadlines, rule, facts)),
  };
  const unusable = [
    event.time && !checkTime(report, event.time, rule, facts) && 'time',
    event.source && !checkSource(report, event.source, facts) && 'source',
  ].filter((key) => key !== undefined && key !== false);
  if (!hasRule || !hasYears) return undefined;
  return withParts(event, parts, unusable);
}

type Parts = Partial<Pick<EventChange, 'when' | 'themes' | 'audiences' | 'deadlines'>>;

function withParts<Event extends EventChange>(
  event: Event,
  parts: Parts,
  unusable: readonly string[],
): Event {
  if (unusable.length === 0 && Object.keys(parts).length === 0) return event;
  const kept = Object.entries({ ...event, ...parts }).filter(([key]) => !unusable.includes(key));
  // Only optional fields are ever unusable.
  return Object.fromEntries(kept) as Event;
}

function usableAnnouncements(rule: Extract<DateRule, { kind: 'announced' }>): Parts {
  const dates = Object.entries(rule.dates);
  const usable = dates.filter(([year, date]) => isUsableAnnouncement(date, Number(year)));
  if (usable.length === dates.length) return {};
  return { when: { ...rule, dates: Object.fromEntries(usable) } };
}

function usableFacet(
  report: Report,
  event: EventChange,
  facet: 'themes' | 'audiences',
  known: KnownIds | undefined,
): Parts {
  const ids = event[facet];
  if (!ids || !known || ids.every((id) => known.has(id))) return {};
  const code = facet === 'themes' ? 'unknown-theme' : 'unknown-audience';
  for (const [index, id] of ids.entries()) {
    if (!known.has(id)) report.warning(code, known.unknown(id), facet, index);
  }
  return { [facet]: ids.filter((id) => known.has(id)) };
}

function usableDeadlinePart(
  report: Report,
  deadlines: NonNullable<EventChange['deadlines']>,
  rule: DateRule | undefined,
  facts: Facts,
): Parts {
  const usable = usableDeadlines(report, deadlines, rule, facts);
  return usable === deadlines ? {} : { deadlines: usable };
}
