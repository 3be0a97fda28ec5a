import type { FinderEngine, FinderQuery } from './engine.js';
import type { CrossCounts } from './facets/facet-index.js';
import type { Counts } from './facets/column.js';

/** Which facets are crossed. */
export interface MatrixAxes {
  readonly rows: string;
  readonly columns: string;
}

/** The most rows that are asked for one by one. */
const MOST_ROWS = 60;

/**
 * How many entries have each value of one facet and each of another, under all filters but those of the
 * two. An engine that cannot cross facets is asked for every row.
 *
 * @param rowIds the values of the row facet
 * @throws what the engine throws
 */
export async function crossFacets(
  engine: FinderEngine,
  query: FinderQuery,
  { rows, columns }: MatrixAxes,
  rowIds: readonly string[],
  signal: AbortSignal,
): Promise<CrossCounts> {
  if (engine.cross) return engine.cross(query, rows, columns, signal);
  const isOther = ([facet]: readonly [string, unknown]) => facet !== rows && facet !== columns;
  const filters = Object.fromEntries(Object.entries(query.filters).filter(isOther));
  const ranges = Object.fromEntries(Object.entries(query.ranges ?? {}).filter(isOther));
  const ask = async (row: string): Promise<readonly [string, Counts]> => {
    const asked = { filters: { ...filters, [rows]: [row] }, ranges, facets: [columns] };
    const { facets } = await engine.query({ ...query, ...asked, offset: 0, limit: 0 }, signal);
    return [row, facets[columns] ?? {}];
  };
  return Object.fromEntries(await Promise.all(rowIds.slice(0, MOST_ROWS).map(ask)));
}
