import type { Text } from '../../../../core/text/text.js';
import { eachGrade, type PlanGrades } from '../plan/plan-grades.js';
import { saysTime } from '../plan/plan-period.js';
import type { CatalogueFacet, PlannedEntry } from '../plan/planned-entry.js';

/** What a JSON file of a shortlist is made from. */
export interface ShortlistData {
  readonly title?: Text;
  readonly items: readonly PlannedEntry[];
  readonly facets: readonly CatalogueFacet[];
  /** The search that found the entries, as the visitor reads it. */
  readonly search?: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** True where the catalogue is no more than an example. */
  readonly example?: boolean;
}

/**
 * The shortlist as JSON for other programs: the entries as they stand in the catalogue, what the
 * facets and their values are called, and the plan. `version` changes with the shape.
 */
export function shortlistJson(data: ShortlistData): string {
  const { title, items, facets, search, madeOn, example } = data;
  const file = {
    format: 'sund-shortlist',
    version: 1,
    ...(title !== undefined && { title }),
    ...(example && { example }),
    madeOn,
    ...(search && { search }),
    facets: facets.map(describeFacet),
    items: items.map(describeItem),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function describeFacet(facet: CatalogueFacet): object {
  const { id, kind, label, assessed } = facet;
  return {
    id,
    kind,
    label,
    ...(facet.kind === 'range' && { unit: facet.unit }),
    ...(assessed && { assessed }),
    ...(facet.kind === 'list' &&
      facet.values && {
        values: facet.values.map((value) => ({ id: value.id, label: value.label })),
      }),
  };
}

function describeItem({ entry, status, period, grades, note }: PlannedEntry): object {
  return {
    status,
    ...(saysTime(period) && { period }),
    ...(grades && { grades: gradeList(grades) }),
    ...(note.trim() !== '' && { note }),
    entry,
  };
}

/** Grades as the event calendar writes them. */
export function gradeList(grades: PlanGrades): (number | 'youth')[] {
  return grades.kind === 'youth' ? ['youth'] : eachGrade(grades.from, grades.to);
}
