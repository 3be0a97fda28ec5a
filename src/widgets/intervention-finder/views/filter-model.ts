import type { Text } from '../../../core/text/text.js';
import type { RangeConfig } from '../config.js';
import type { RangeUnit } from './shown-value.js';

interface FilterFacetBase {
  readonly id: string;
  readonly label: Text;
  /** A caution that is read together with the filter. */
  readonly note?: Text | undefined;
  /** Assessed by an editor rather than read in the source. */
  readonly assessed: boolean;
}

/** A value to choose, and how many entries choosing it would show. */
export interface FilterValue {
  readonly id: string;
  readonly label: Text;
  readonly note?: Text | undefined;
  /** Undefined where the engine does not count. */
  readonly count?: number | undefined;
  readonly chosen: boolean;
}

/** Any of some values. */
export interface ListFilter extends FilterFacetBase {
  readonly kind: 'list';
  /** All of them, in order; those with 0 too. */
  readonly values: readonly FilterValue[];
  /** What the values themselves are searched for. */
  readonly search: string;
}

/** From a number to a number. */
export interface RangeFilter extends FilterFacetBase {
  readonly kind: 'range';
  readonly unit: RangeUnit;
  readonly range?: RangeConfig | undefined;
  /** The lowest and the highest number in the catalogue. */
  readonly bounds?: { readonly from: number; readonly to: number } | undefined;
}

/** Yes, no, or either. */
export interface BooleanFilter extends FilterFacetBase {
  readonly kind: 'boolean';
  readonly is?: boolean | undefined;
  /** How many entries say yes, and no. */
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
}

export type FilterFacet = ListFilter | RangeFilter | BooleanFilter;

/** All filters, in the order of the facets, without those that are hidden. */
export interface FilterPanelModel {
  readonly facets: readonly FilterFacet[];
  /** What is found with what is chosen now. */
  readonly count?: number | undefined;
  /** Whether the panel is unfolded, where there is no room for it beside the results. */
  readonly open: boolean;
}

/** How many choices a facet holds. */
export function chosenIn(facet: FilterFacet): number {
  if (facet.kind === 'list') return facet.values.filter(({ chosen }) => chosen).length;
  if (facet.kind === 'boolean') return facet.is === undefined ? 0 : 1;
  return facet.range === undefined ? 0 : 1;
}
