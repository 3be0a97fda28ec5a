import type { KnownIds } from '../../../core/config/known-ids.js';
import type { DateRule, EventChange } from '../config.js';
import { checkDetails, checkSource, checkTime } from './check-details.js';
import { usableDeadlines } from './check-deadlines.js';
import { checkRule, isUsableAnnouncement } from './check-rule.js';
import { checkYears } from './check-years.js';
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
  const time = event.time && !checkTime(report, event.time, rule, facts) ? ['time'] : NOTHING;
  const source = event.source && !checkSource(report, event.source, facts) ? ['source'] : NOTHING;
  const parts = [
    event.when?.kind === 'announced' ? usableAnnouncements(event.when) : undefined,
    event.themes && usableFacet(report, event.themes, 'themes', facets.themes),
    event.audiences && usableFacet(report, event.audiences, 'audiences', facets.audiences),
    event.deadlines && usableDeadlinePart(report, event.deadlines, rule, facts),
  ];
  if (!hasRule || !hasYears) return undefined;
  const isWhole = time === source && parts.every((part) => part === undefined);
  return isWhole ? event : withParts(event, parts, [...time, ...source]);
}

const NOTHING: readonly string[] = [];

/** What takes the place of parts that cannot be used as they are. */
type Parts = Partial<Pick<EventChange, 'when' | 'themes' | 'audiences' | 'deadlines'>>;

function withParts<Event extends EventChange>(
  event: Event,
  parts: readonly (Parts | undefined)[],
  unusable: readonly string[],
): Event {
  const replaced = parts.reduce<Event>((whole, part) => ({ ...whole, ...part }), event);
  const kept = Object.entries(replaced).filter(([key]) => !unusable.includes(key));
  // Only optional fields are ever unusable.
  return Object.fromEntries(kept) as Event;
}

function usableAnnouncements(rule: Extract<DateRule, { kind: 'announced' }>): Parts | undefined {
  const dates = Object.entries(rule.dates);
  const usable = dates.filter(([year, date]) => isUsableAnnouncement(date, Number(year)));
  if (usable.length === dates.length) return undefined;
  return { when: { ...rule, dates: Object.fromEntries(usable) } };
}

function usableFacet(
  report: Report,
  ids: readonly string[],
  facet: 'themes' | 'audiences',
  known: KnownIds | undefined,
): Parts | undefined {
  if (!known || ids.every((id) => known.has(id))) return undefined;
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
): Parts | undefined {
  const usable = usableDeadlines(report, deadlines, rule, facts);
  return usable === deadlines ? undefined : { deadlines: usable };
}
