import type { EntryConfig, FacetConfig, RangeConfig } from '../../config.js';
import { readGrades, type PlanGrades } from './plan-grades.js';
import type { PlanItem } from './plan-item.js';
import { readPeriod, type PlanPeriod } from './plan-period.js';

type Reading<T> = T extends object ? { readonly [Key in keyof T]: Reading<T[Key]> } : T;

/** An entry of the catalogue, to be read only. */
export type CatalogueEntry = Reading<EntryConfig>;
/** A facet of the catalogue, to be read only. */
export type CatalogueFacet = Reading<FacetConfig>;
/** A span with both ends in it; an end that is missing is open. */
export type CatalogueRange = Readonly<RangeConfig>;
/** What a range facet counts. */
export type RangeUnit = Extract<FacetConfig, { kind: 'range' }>['unit'];

/** How far something on the shortlist has come. */
export type PlanStatus = 'idea' | 'agreed' | 'running' | 'done' | 'later';

/** In the order in which things are taken up. */
export const PLAN_STATUSES: readonly PlanStatus[] = ['idea', 'agreed', 'running', 'done', 'later'];

/** An entry on the shortlist with what the visitor has planned for it. */
export interface PlannedEntry {
  readonly entry: CatalogueEntry;
  readonly status: PlanStatus;
  readonly period?: PlanPeriod;
  readonly grades?: PlanGrades;
  /** The visitor's own words; empty where there are none. */
  readonly note: string;
}

/** An item of the shortlist with its entry, and its codes read; a code that says nothing is left out. */
export function plannedEntry(item: PlanItem, entry: CatalogueEntry): PlannedEntry {
  const period = readPeriod(item.period ?? '');
  const grades = readGrades(item.grade ?? '');
  return {
    entry,
    status: item.status,
    ...(period && { period }),
    ...(grades && { grades }),
    note: item.note ?? '',
  };
}
