import type { FacetConfig } from '../config.js';
import type { CrossedFacets } from '../domain/crossed-facets.js';
import type { Counts } from '../domain/facets/column.js';
import type { FinderState } from '../domain/state.js';
import type { MatrixAxis, MatrixHead, MatrixModel } from '../views/matrix-model.js';
import { valueLabel } from './chosen-filters.js';

/** The last row or column, of entries that say nothing under the facet. No value has an empty id. */
const MISSING = '';

/** Two facets crossed, for people to read; undefined where one of them is not in the catalogue. */
export function matrixModel(
  crossed: CrossedFacets,
  { text, choices }: Pick<FinderState, 'text' | 'choices'>,
  facets: ReadonlyMap<string, FacetConfig>,
): MatrixModel | undefined {
  const { axes, total, withoutRow, withoutColumn } = crossed;
  const [down, across] = [facets.get(axes.rows), facets.get(axes.columns)];
  if (!down || !across) return undefined;
  const rows = axisOf(down, crossed.rows, withoutRow.total);
  const columns = axisOf(across, crossed.columns, withoutColumn.total);
  const cells = rows.heads.map((row) =>
    columns.heads.map((column) => cellOf(crossed, row.id, column.id)),
  );
  const sum = cells.flat().reduce((all, count) => all + count, 0);
  return {
    rows,
    columns,
    cells,
    total,
    overlaps: sum > total,
    narrowed:
      text.trim() !== '' ||
      Object.keys(choices).some((id) => id !== axes.rows && id !== axes.columns),
    facets: [...facets.values()]
      .filter(({ kind }) => kind === 'list')
      .map(({ id, label }) => ({ id, label })),
  };
}

function axisOf(facet: FacetConfig, counts: Counts, missing: number): MatrixAxis {
  const { id: facetId, label, assessed, note } = facet;
  const declared = (facet.kind === 'list' ? facet.values : undefined) ?? [];
  // An object puts ids that are numbers first, whatever their order.
  const ids = new Set([...declared.map(({ id }) => id), ...Object.keys(counts)]);
  const heads = [...ids].map((id): MatrixHead => ({
    id,
    value: { kind: 'words', text: valueLabel(facet, id) },
    total: counts[id] ?? 0,
  }));
  const rest: MatrixHead = {
    id: MISSING,
    value: { kind: 'words', text: '' },
    total: missing,
    missing: true,
  };
  return {
    facet: facetId,
    label,
    assessed,
    note,
    heads: missing > 0 && heads.length > 0 ? [...heads, rest] : heads,
  };
}

function cellOf(
  { cells, withoutRow, withoutColumn, withoutBoth }: CrossedFacets,
  row: string,
  column: string,
): number {
  if (row === MISSING && column === MISSING) return withoutBoth;
  if (row === MISSING) return withoutRow.counts[column] ?? 0;
  if (column === MISSING) return withoutColumn.counts[row] ?? 0;
  return cells[row]?.[column] ?? 0;
}
