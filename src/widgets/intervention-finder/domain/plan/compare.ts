import type { Text } from '../../../../core/text/text.js';
import { readFacet, type FacetReading } from './facet-values.js';
import { MOST_COMPARED } from './plan-item.js';
import type { CatalogueEntry, CatalogueFacet } from './planned-entry.js';

/** What two entries are compared by. */
export type CompareField =
  | { readonly kind: 'facet'; readonly facet: CatalogueFacet }
  | { readonly kind: 'summary' | 'evidence' | 'cost' | 'year' | 'status' | 'source' };

/** What one entry says under one field. */
export interface CompareCell {
  readonly reading?: FieldReading;
  /** On what an assessment rests. */
  readonly basis?: Text;
}

/** What stands in a cell, to be put into words. */
export type FieldReading =
  | FacetReading
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'status'; readonly status: NonNullable<CatalogueEntry['status']> };

/** One field of all entries that are compared. */
export interface CompareRow {
  readonly field: CompareField;
  /** In the order of the entries. */
  readonly cells: readonly CompareCell[];
}

/** Entries side by side. */
export interface CompareModel {
  readonly entries: readonly { readonly id: string; readonly title: Text }[];
  /** Fields in which the entries are not the same. */
  readonly different: readonly CompareRow[];
  readonly alike: readonly CompareRow[];
}

/** The first entries side by side, field by field; fields that none of them has are left out. */
export function compareModel(
  entries: readonly CatalogueEntry[],
  facets: readonly CatalogueFacet[],
): CompareModel {
  const compared = entries.slice(0, MOST_COMPARED);
  const rows = fieldsOf(facets).flatMap((field): CompareRow[] => {
    const cells = compared.map((entry) => readCell(entry, field));
    return cells.some(({ reading }) => reading) ? [{ field, cells }] : [];
  });
  return {
    entries: compared.map(({ id, title }) => ({ id, title })),
    different: rows.filter((row) => !isAlike(row)),
    alike: rows.filter(isAlike),
  };
}

/** What is most worth comparing comes first. */
function fieldsOf(facets: readonly CatalogueFacet[]): CompareField[] {
  return [
    { kind: 'summary' },
    ...facets.map((facet): CompareField => ({ kind: 'facet', facet })),
    { kind: 'evidence' },
    { kind: 'cost' },
    { kind: 'year' },
    { kind: 'status' },
    { kind: 'source' },
  ];
}

function readCell(entry: CatalogueEntry, field: CompareField): CompareCell {
  const reading = readField(entry, field);
  const { assessed } = entry;
  const id = field.kind === 'facet' ? field.facet.id : undefined;
  const basis = assessed && id !== undefined && Object.hasOwn(assessed, id) ? assessed[id] : '';
  return { ...(reading && { reading }), ...(reading && basis && { basis }) };
}

function readField(entry: CatalogueEntry, field: CompareField): FieldReading | undefined {
  switch (field.kind) {
    case 'facet':
      return readFacet(entry, field.facet);
    case 'year':
      return entry.year === undefined ? undefined : { kind: 'year', year: entry.year };
    case 'status':
      return entry.status && { kind: 'status', status: entry.status };
    case 'source':
      return words(entry.source?.document);
    case 'summary':
    case 'evidence':
    case 'cost':
      return words(entry[field.kind]);
  }
}

function words(text: Text | undefined): FieldReading | undefined {
  return text === undefined || text === '' ? undefined : { kind: 'text', text };
}

/** The same words in the same order: the order is that of the facet, and not of the entry. */
function isAlike({ cells }: CompareRow): boolean {
  const [first, ...others] = cells.map(({ reading }) => JSON.stringify(reading ?? null));
  return others.every((other) => other === first);
}
