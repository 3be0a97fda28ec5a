import type { GradePlanModel, Occurrence } from '../domain/model.js';

/** A cell of the plan that neighbouring grades share. */
export interface MergedCell {
  readonly occurrences: readonly Occurrence[];
  /** How many grades it spans. */
  readonly rows: number;
  /** Occurrences beyond those listed. */
  readonly more: number;
}

/**
 * One month of the plan, top to bottom: where neighbouring grades meet the same campaigns, one tall
 * cell at the first of them and undefined at the others. Empty cells stay apart, so that the lines of
 * the table can be followed.
 */
export function mergedCells(
  rows: GradePlanModel['rows'],
  month: number,
): readonly (MergedCell | undefined)[] {
  const cells: (MergedCell | undefined)[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    const occurrences = row.cells[month] ?? [];
    const more = row.more?.[month] ?? 0;
    const above = cells[first];
    if (index > 0 && above && isSame(above, occurrences, more)) {
      cells[first] = { ...above, rows: above.rows + 1 };
      cells.push(undefined);
    } else {
      first = cells.length;
      cells.push({ occurrences, rows: 1, more });
    }
  });
  return cells;
}

function isSame(above: MergedCell, occurrences: readonly Occurrence[], more: number): boolean {
  return (
    occurrences.length > 0 &&
    above.more === more &&
    above.occurrences.length === occurrences.length &&
    above.occurrences.every((each, index) => each.key === occurrences[index]?.key)
  );
}
