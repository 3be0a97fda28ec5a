import type { Languages } from '../../../../core/text/text.js';
import type { PlanGrades } from '../plan/plan-grades.js';
import type { PlanPeriod } from '../plan/plan-period.js';
import type {
  CatalogueEntry,
  CatalogueFacet,
  CatalogueRange,
  PlannedEntry,
  PlanStatus,
  RangeUnit,
} from '../plan/planned-entry.js';

/** The words of a file, in the language of the visitor. */
export interface PlanWords {
  readonly columns: Readonly<Record<ShortlistColumn, string>>;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  /** By the entry's own status: whether it is still there. */
  readonly current: Readonly<Record<NonNullable<CatalogueEntry['status']>, string>>;
  readonly yes: string;
  readonly no: string;
  /** Says that something was assessed by the editor rather than read. */
  assessed(label: string): string;
  period(period: PlanPeriod): string;
  grades(grades: PlanGrades): string;
  range(range: CatalogueRange, unit: RangeUnit): string;
}

/** What a file says of an entry besides its facets. */
export type ShortlistColumn =
  | 'title'
  | 'status'
  | 'period'
  | 'grades'
  | 'note'
  | 'summary'
  | 'body'
  | 'evidence'
  | 'cost'
  | 'year'
  | 'current'
  | 'links'
  | 'document'
  | 'page'
  | 'address'
  | 'checkedOn'
  | 'id';

/** A shortlist that is to become a file. */
export interface ShortlistExport {
  readonly items: readonly PlannedEntry[];
  /** Every facet of the catalogue, those that are no filters too. */
  readonly facets: readonly CatalogueFacet[];
  readonly words: PlanWords;
  /** What texts may be shown in. */
  readonly language: Languages;
  /** Address of the config, which links are relative to. */
  readonly base: string;
}
