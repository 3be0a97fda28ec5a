import type { FinderEngine, FinderQuery } from './engine.js';
import type { Counts } from './facets/column.js';
import type { CrossCounts } from './facets/facet-index.js';
import { crossFacets, type MatrixAxes } from './matrix.js';

/** Two facets crossed, with the entries that say nothing under one of them. */
export interface CrossedFacets {
  readonly axes: MatrixAxes;
  /** By value of the rows, then by value of the columns. */
  readonly cells: CrossCounts;
  /** Entries of each row and each column, each counted once. */
  readonly rows: Counts;
  readonly columns: Counts;
  /** Entries in all, each counted once. */
  readonly total: number;
  /** Entries without a value of the row facet: by column, and in all. */
  readonly withoutRow: { readonly counts: Counts; readonly total: number };
  /** Entries without a value of the column facet: by row, and in all. */
  readonly withoutColumn: { readonly counts: Counts; readonly total: number };
  /** Entries without either. */
  readonly withoutBoth: number;
}

/**
 * All that a matrix of two facets says, under all filters but those of the two.
 *
 * @throws what the engine throws
 */
export async function crossWithTotals(
  engine: FinderEngine,
  query: FinderQuery,
  axes: MatrixAxes,
  signal: AbortSignal,
): Promise<CrossedFacets> {
  const { rows, columns } = axes;
  const isOther = ([facet]: readonly [string, unknown]) => facet !== rows && facet !== columns;
  const filters = Object.fromEntries(Object.entries(query.filters).filter(isOther));
  const base = { ...query, filters, facets: [rows, columns], offset: 0, limit: 0 };
  const all = await engine.query(base, signal);
  const [rowCounts, columnCounts] = [all.facets[rows] ?? {}, all.facets[columns] ?? {}];
  const [anyRow, anyColumn] = [Object.keys(rowCounts), Object.keys(columnCounts)];
  const ask = (more: FinderQuery['filters']) =>
    engine.query({ ...base, filters: { ...filters, ...more } }, signal);
  const [cells, withRow, withColumn, withBoth] = await Promise.all([
    crossFacets(engine, query, axes, anyRow, signal),
    ask({ [rows]: anyRow }),
    ask({ [columns]: anyColumn }),
    ask({ [rows]: anyRow, [columns]: anyColumn }),
  ]);
  const total = all.total ?? 0;
  const [inRows, inColumns, inBoth] = [
    anyRow.length > 0 ? (withRow.total ?? 0) : 0,
    anyColumn.length > 0 ? (withColumn.total ?? 0) : 0,
    anyRow.length > 0 && anyColumn.length > 0 ? (withBoth.total ?? 0) : 0,
  ];
  return {
    axes,
    cells,
    rows: rowCounts,
    columns: columnCounts,
    total,
    withoutRow: { counts: rest(columnCounts, withRow.facets[columns]), total: total - inRows },
    withoutColumn: { counts: rest(rowCounts, withColumn.facets[rows]), total: total - inColumns },
    withoutBoth: total - inRows - inColumns + inBoth,
  };
}

function rest(all: Counts, some: Counts = {}): Counts {
  return Object.fromEntries(
    Object.entries(all).map(([id, count]) => [id, count - (some[id] ?? 0)]),
  );
}
