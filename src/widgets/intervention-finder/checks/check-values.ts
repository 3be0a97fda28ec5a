import type { RangeConfig } from '../config.js';
import type { EntryValue, EntryValues } from '../finder-config.js';
import type { WrittenAs } from '../problems.js';
import { checkRange, isEmptyRange } from './check-range.js';
import type { KnownFacet, KnownFacets } from './known-facets.js';
import type { Report } from './report.js';
import type { StrayIds } from './stray-ids.js';

/** What an entry says under its facets, without what cannot be used: the same object where all can. */
export function usableValues(
  report: Report,
  values: EntryValues,
  facets: KnownFacets,
  strays: StrayIds,
): EntryValues {
  let changed: Map<string, EntryValue | undefined> | undefined;
  for (const id of Object.keys(values)) {
    const value = values[id];
    if (value === undefined) continue;
    const usable = usableUnder(report, id, value, facets, strays);
    if (usable !== value) changed = (changed ?? new Map<string, EntryValue>()).set(id, usable);
  }
  return changed ? withChanges(values, changed) : values;
}

function withChanges(
  values: EntryValues,
  changed: ReadonlyMap<string, EntryValue | undefined>,
): EntryValues {
  const usable = Object.entries(values).flatMap(([id, value]) => {
    const kept = changed.has(id) ? changed.get(id) : value;
    return kept === undefined ? [] : [[id, kept] as const];
  });
  return Object.fromEntries(usable);
}

function usableUnder(
  report: Report,
  id: string,
  value: EntryValue,
  facets: KnownFacets,
  strays: StrayIds,
): EntryValue | undefined {
  const facet = facets.get(id);
  if (!facet) {
    strays.note(report, id, undefined, 'values', id);
    return undefined;
  }
  const { kind } = facet;
  if (kind === 'list' && Array.isArray(value)) return usableIds(report, value, facet, strays);
  if (kind === 'list' && typeof value === 'string') {
    return isUsableId(report, value, facet, strays) ? value : undefined;
  }
  if (kind === 'boolean' && typeof value === 'boolean') return value;
  if (kind === 'range' && isRange(value)) return usableRange(report, id, value);
  report.error('wrong-value', { facet: id, kind, got: writtenAs(value) }, 'values', id);
  return undefined;
}

function isRange(value: EntryValue): value is RangeConfig {
  return typeof value === 'object' && !Array.isArray(value);
}

function writtenAs(value: EntryValue): WrittenAs {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return isRange(value) ? 'range' : 'list';
}

function usableRange(report: Report, id: string, range: RangeConfig): RangeConfig | undefined {
  if (isEmptyRange(range)) {
    report.warning('empty-range', {}, 'values', id);
    return undefined;
  }
  return checkRange(report, range, 'values', id) ? range : undefined;
}

/** Most lists are shorter, and nothing is wrong with them. */
const SHORT = 16;

/** The ids of a list, each once. That one is there twice changes nothing, so nothing is said of it. */
function usableIds(
  report: Report,
  ids: string[],
  facet: KnownFacet,
  strays: StrayIds,
): string[] | undefined {
  const isShort = ids.length <= SHORT;
  if (isShort && ids.every((id, at) => facet.ids.has(id) && ids.indexOf(id) === at)) return ids;
  const usable = new Set<string>();
  const unusable = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (usable.has(id) || unusable.has(id)) continue;
    (isUsableId(report, id, facet, strays, index) ? usable : unusable).add(id);
  }
  if (usable.size === ids.length) return ids;
  return usable.size > 0 ? [...usable] : undefined;
}

/** @param index where the id stands in a list; undefined where it is alone */
function isUsableId(
  report: Report,
  id: string,
  { id: facet, isOpen, ids }: KnownFacet,
  strays: StrayIds,
  index?: number,
): boolean {
  if (ids.has(id)) return true;
  const place = index === undefined ? ['values', facet] : ['values', facet, index];
  if (id.trim() === '') {
    report.error('wrong-length', { minimum: 1, got: 0 }, ...place);
    return false;
  }
  if (isOpen) ids.add(id);
  else strays.note(report, facet, id, ...place);
  return isOpen;
}
