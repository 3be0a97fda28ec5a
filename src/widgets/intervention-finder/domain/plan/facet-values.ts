import type { Text } from '../../../../core/text/text.js';
import type { CatalogueEntry, CatalogueFacet, CatalogueRange } from './planned-entry.js';

/** What an entry says under one facet, in the shape of that facet. */
export type FacetReading =
  | { readonly kind: 'labels'; readonly labels: readonly Text[] }
  | { readonly kind: 'range'; readonly range: CatalogueRange }
  | { readonly kind: 'boolean'; readonly is: boolean };

/**
 * What an entry says under a facet: labels in the order of the facet's values, an id where the facet
 * does not name it. Undefined where it says nothing, or something of another shape.
 */
export function readFacet(entry: CatalogueEntry, facet: CatalogueFacet): FacetReading | undefined {
  const { values } = entry;
  const value = values && Object.hasOwn(values, facet.id) ? values[facet.id] : undefined;
  if (value === undefined) return undefined;
  if (facet.kind === 'boolean') {
    return typeof value === 'boolean' ? { kind: 'boolean', is: value } : undefined;
  }
  if (facet.kind === 'range') return readRange(value);
  const ids = typeof value === 'string' ? [value] : isList(value) ? value : [];
  const labels = labelsOf(ids, facet);
  return labels.length > 0 ? { kind: 'labels', labels } : undefined;
}

/** The ids of an entry under a list facet, in the order of the facet's values. */
export function valueIds(entry: CatalogueEntry, facet: CatalogueFacet): readonly string[] {
  const value = entry.values?.[facet.id];
  const ids = typeof value === 'string' ? [value] : isList(value) ? value : [];
  return facet.kind === 'list' ? inOrder(ids, facet) : [];
}

type EntryValue = NonNullable<CatalogueEntry['values']>[string];
type ListFacet = Extract<CatalogueFacet, { kind: 'list' }>;

function isList(value: EntryValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}

function readRange(value: EntryValue): FacetReading | undefined {
  if (typeof value !== 'object' || isList(value)) return undefined;
  const { from, to } = value;
  return from === undefined && to === undefined ? undefined : { kind: 'range', range: value };
}

function labelsOf(ids: readonly string[], facet: ListFacet): readonly Text[] {
  const labels = new Map(facet.values?.map(({ id, label }) => [id, label]));
  return inOrder(ids, facet).map((id) => labels.get(id) ?? id);
}

function inOrder(ids: readonly string[], { values }: ListFacet): readonly string[] {
  if (!values) return ids;
  const place = new Map(values.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => place.get(id) ?? Infinity;
  // Infinity minus itself is no number, and both are then as good as equal.
  return ids.toSorted((a, b) => placeOf(a) - placeOf(b) || 0);
}
