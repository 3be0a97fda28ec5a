import type { Text } from '../../../core/text/text.js';
import { laterTexts } from '../texts/later-texts.js';
import { planTexts } from '../texts/plan-texts.js';
import { valueAlone, type ShownValue } from './shown-value.js';
import { words } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** One row or column. */
export interface MatrixHead {
  /** Id of the value. */
  readonly id: string;
  readonly value: ShownValue;
  /** Entries in the whole row or column, each counted once. */
  readonly total: number;
  /** True for the row or column of entries that say nothing under the facet: none to be filtered by. */
  readonly missing?: boolean;
}

/** The facet that is crossed, with all of its values, those of no entry too. */
export interface MatrixAxis {
  readonly facet: string;
  readonly label: Text;
  readonly assessed?: boolean | undefined;
  /** A caution of the facet. */
  readonly note?: Text | undefined;
  readonly heads: readonly MatrixHead[];
}

/** Two facets crossed. */
export interface MatrixModel {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** How many entries, by row and then by column. */
  readonly cells: readonly (readonly number[])[];
  /** Entries in the whole matrix, each counted once. */
  readonly total: number;
  /** Whether an entry stands in several rows or columns, so that totals are less than sums. */
  readonly overlaps: boolean;
  /** Whether a search or a filter narrows the catalogue: an empty cell is then no gap in it. */
  readonly narrowed: boolean;
  /** The facets that can be crossed. */
  readonly facets: readonly { readonly id: string; readonly label: Text }[];
}

/** Shades between nothing and the most; beside the number, and never instead of it. */
const SHADES = 4;

/** A matrix with what is found out once for all its numbers. */
export interface ShadedMatrix extends MatrixModel {
  /** The class of a number's shade. Few numbers have a shade each; many share them evenly. */
  readonly shadeOf: (count: number) => string;
}

/** A matrix that knows the shades of its numbers. */
export function withShades(model: MatrixModel): ShadedMatrix {
  const most = Math.max(...model.cells.map((row) => Math.max(...row)));
  return {
    ...model,
    shadeOf: (count) => `shade-${most <= SHADES ? count : Math.ceil((count / most) * SHADES)}`,
  };
}

/** So many numbers are drawn at once. */
const NUMBERS_AT_ONCE = 120;

/** How many rows are drawn at once. */
export function rowsAtOnce({ columns }: MatrixModel): number {
  return Math.max(1, Math.floor(NUMBERS_AT_ONCE / Math.max(1, columns.heads.length)));
}

/** "Niveau (vores vurdering)" */
export function axisName({ label, assessed }: MatrixAxis, context: ViewContext): string {
  const name = words(label, context);
  return assessed ? `${name} ${laterTexts(context).assessed}` : name;
}

/** A row or a column by its own name, which says enough away from its facet. */
export function headName(head: MatrixHead, axis: MatrixAxis, context: ViewContext): string {
  return head.missing
    ? planTexts(context).matrixMissing
    : valueAlone(axis.label, head.value, context);
}
