import type { FinderQuery } from './engine.js';
import type { Choices, FacetChoice, Range } from './model.js';

type Filters = Required<Pick<FinderQuery, 'filters' | 'ranges'>>;

/** Choices as a query holds them, without those that choose nothing. */
export function filtersOf(choices: Choices): Filters {
  const filters: Record<string, readonly string[]> = {};
  const ranges: Record<string, readonly [from?: number | undefined, to?: number]> = {};
  for (const [facet, { values, range, is }] of Object.entries(choices)) {
    const chosen = is === undefined ? (values ?? []) : [String(is)];
    if (chosen.length > 0) filters[facet] = chosen;
    if (isBounded(range)) {
      ranges[facet] = range.to === undefined ? [range.from] : [range.from, range.to];
    }
  }
  return { filters, ranges };
}

/** The choices that a query holds. */
export function choicesOf({
  filters,
  ranges = {},
}: Pick<FinderQuery, 'filters' | 'ranges'>): Choices {
  const choices = new Map<string, FacetChoice>();
  for (const [facet, values] of Object.entries(filters)) choices.set(facet, { values });
  for (const [facet, [from, to]] of Object.entries(ranges)) {
    const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    choices.set(facet, { ...choices.get(facet), range });
  }
  return Object.fromEntries(choices);
}

/** Whether a choice chooses anything. */
export function isChosen({ values, range, is }: FacetChoice): boolean {
  return (values?.length ?? 0) > 0 || is !== undefined || isBounded(range);
}

function isBounded(range: Range | undefined): range is Range {
  return range !== undefined && (range.from !== undefined || range.to !== undefined);
}
