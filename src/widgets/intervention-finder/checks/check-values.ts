import type { EntryValue, EntryValues } from '../finder-config.js';
import type { FacetKind, WrittenAs } from '../problems.js';
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
  let usable: [string, EntryValue][] | undefined;
  const all = Object.entries(values);
  for (const [index, [id, value]] of all.entries()) {
    const kept = usableUnder(report, id, value, facets, strays);
    if (kept === value) usable?.push([id, value]);
    else {
      usable ??= all.slice(0, index);
      if (kept !== undefined) usable.push([id, kept]);
    }
  }
  return usable ? Object.fromEntries(usable) : values;
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
  const got = writtenAs(value);
  if (!FITTING[facet.kind].includes(got)) {
    report.error('wrong-value', { facet: id, kind: facet.kind, got }, 'values', id);
    return undefined;
  }
  if (typeof value === 'string')
    return isUsableId(report, value, facet, strays) ? value : undefined;
  if (Array.isArray(value)) return usableIds(report, value, facet, strays);
  if (typeof value === 'boolean') return value;
  if (isEmptyRange(value)) {
    report.warning('empty-range', {}, 'values', id);
    return undefined;
  }
  return checkRange(report, value, 'values', id) ? value : undefined;
}

const FITTING: Readonly<Record<FacetKind, readonly WrittenAs[]>> = {
  list: ['text', 'list'],
  range: ['range'],
  boolean: ['boolean'],
};

function writtenAs(value: EntryValue): WrittenAs {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'list' : 'range';
}

/** The ids of a list, each once. That one is there twice changes nothing, so nothing is said of it. */
function usableIds(
  report: Report,
  ids: string[],
  facet: KnownFacet,
  strays: StrayIds,
): string[] | undefined {
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
