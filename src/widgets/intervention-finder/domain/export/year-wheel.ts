import type { BaseConfig } from '../../../../core/config/fields.js';
import { safeUrl } from '../../../../core/links/safe-url.js';
import { textValue, type Text } from '../../../../core/text/text.js';
import { valueIds } from '../plan/facet-values.js';
import { LAST_GRADE, type PlanGrades } from '../plan/plan-grades.js';
import { saysTime } from '../plan/plan-period.js';
import type { CatalogueEntry, CatalogueFacet, PlannedEntry } from '../plan/planned-entry.js';
import { gradeList } from './shortlist-json.js';
import { absoluteLinks } from './absolute-links.js';
import { dateRule } from './date-rule.js';

/** A shortlist that is to become a config of the event calendar. */
export interface YearWheelPlan {
  readonly title?: Text;
  readonly items: readonly PlannedEntry[];
  readonly facets: readonly CatalogueFacet[];
  /** The words for a link to what an entry was read in, where the source has no name. */
  readonly sourceLabel: string;
  /** Language of the catalogue's plain texts, BCP 47. */
  readonly language: string;
  /** Address of the finder's config, which its links are relative to. */
  readonly base: string;
  readonly contact?: BaseConfig['contact'];
  readonly timeZone?: string;
  /** True where the catalogue is no more than an example; the calendar is then one too. */
  readonly example?: boolean;
}

/** What the shortlist's items became. */
export interface YearWheel {
  /** The config as JSON; undefined where nothing on the list has a time. */
  readonly json?: string;
  /** Ids of what has no place in a year, since the visitor has not said when. */
  readonly leftOut: readonly string[];
}

/**
 * The shortlist as a config of `<sund-event-calendar>`: what has a time becomes an event with title,
 * texts, theme, audience, grades, links and source. The visitor's notes and what they know of a status
 * are their own and not for a calendar, save that an idea is tentative.
 */
export function yearWheelConfig(plan: YearWheelPlan): YearWheel {
  const planned = plan.items.filter(({ period }) => saysTime(period));
  const leftOut = plan.items.filter((item) => !planned.includes(item)).map(({ entry }) => entry.id);
  if (planned.length === 0) return { leftOut };
  const { title, language, contact, timeZone, example } = plan;
  const config = {
    widget: 'event-calendar',
    version: 1,
    lang: language,
    ...(example && { example }),
    ...(title !== undefined && { title }),
    ...(contact && { contact: absoluteContact(contact, plan.base) }),
    ...(timeZone !== undefined && { timeZone }),
    view: 'wheel',
    ...labelsOf('themes', 'theme', planned, plan.facets),
    ...labelsOf('audiences', 'audience', planned, plan.facets),
    events: planned.map((item) => eventOf(item, plan)),
  };
  return { json: `${JSON.stringify(config, null, 2)}\n`, leftOut };
}

function absoluteContact(
  contact: NonNullable<BaseConfig['contact']>,
  base: string,
): NonNullable<BaseConfig['contact']> {
  const { link, ...rest } = contact;
  const href = link && safeUrl(link.href, base);
  return link && href !== undefined ? { ...rest, link: { ...link, href } } : rest;
}

/** The values of a facet that the events use, under the name the calendar has for it. */
function labelsOf(
  name: 'themes' | 'audiences',
  facetId: string,
  items: readonly PlannedEntry[],
  facets: readonly CatalogueFacet[],
): object {
  const facet = facets.find(({ id, kind }) => id === facetId && kind === 'list');
  if (facet?.kind !== 'list') return {};
  const used = new Set(items.flatMap(({ entry }) => valueIds(entry, facet)));
  const named = facet.values ?? [];
  const unnamed = [...used].filter((id) => !named.some((value) => value.id === id));
  const labels = [
    ...named.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label })),
    ...unnamed.map((id) => ({ id, label: id })),
  ];
  return labels.length > 0 ? { [name]: labels } : {};
}

function eventOf({ entry, status, period, grades }: PlannedEntry, plan: YearWheelPlan): object {
  const { base, facets } = plan;
  const themes = idsUnder('theme', entry, facets);
  const audiences = idsUnder('audience', entry, facets);
  const gradeIds = grades ? gradeList(grades) : entryGrades(entry, facets);
  const links = linksOf(entry, plan);
  return {
    id: entry.id,
    title: entry.title,
    // Only items that say a time come this far.
    when: period && dateRule(period),
    ...(period?.kind === 'text' && { frequency: period.text.trim() }),
    ...(entry.summary !== undefined && { summary: entry.summary }),
    ...(entry.body !== undefined && { description: absoluteLinks(entry.body, base) }),
    ...(themes.length > 0 && { themes }),
    ...(audiences.length > 0 && { audiences }),
    ...(gradeIds.length > 0 && { grades: gradeIds }),
    ...(links.length > 0 && { links }),
    ...sourceOf(entry, base),
    ...((status === 'idea' || status === 'later') && { status: 'tentative' }),
  };
}

function idsUnder(
  facetId: string,
  entry: CatalogueEntry,
  facets: readonly CatalogueFacet[],
): readonly string[] {
  const facet = facets.find(({ id }) => id === facetId);
  return facet ? valueIds(entry, facet) : [];
}

/** Whole grades within those that the catalogue gives for an entry. */
function entryGrades(
  entry: CatalogueEntry,
  facets: readonly CatalogueFacet[],
): readonly (number | 'youth')[] {
  const facet = facets.find((each) => each.kind === 'range' && each.unit === 'grade');
  const value = facet && entry.values?.[facet.id];
  if (typeof value !== 'object' || !('from' in value || 'to' in value)) return [];
  const from = Math.max(0, Math.ceil(value.from ?? 0));
  const to = Math.min(LAST_GRADE, Math.floor(value.to ?? LAST_GRADE));
  const grades: PlanGrades = { kind: 'grades', from, to };
  return gradeList(grades);
}

interface Link {
  readonly label: Text;
  readonly href: string;
}

function linksOf(entry: CatalogueEntry, { base, sourceLabel, language }: YearWheelPlan): Link[] {
  const links = (entry.links ?? []).flatMap(({ label, href }) => absoluteLink(label, href, base));
  const { source } = entry;
  // A source without the day it was read cannot stand as one in a calendar.
  if (!source || source.checkedOn !== undefined || source.url === undefined) return links;
  const name = source.document !== undefined && textValue(source.document, language).trim();
  return [
    ...links,
    ...absoluteLink(name ? (source.document ?? '') : sourceLabel, source.url, base),
  ];
}

function absoluteLink(label: Text, written: string, base: string): Link[] {
  const href = safeUrl(written, base);
  return href === undefined ? [] : [{ label, href }];
}

function sourceOf({ source }: CatalogueEntry, base: string): object {
  if (source?.checkedOn === undefined) return {};
  const url = source.url === undefined ? undefined : safeUrl(source.url, base);
  return {
    source: {
      ...(source.document !== undefined && { title: source.document }),
      ...(url !== undefined && { url }),
      checkedOn: source.checkedOn,
    },
  };
}
