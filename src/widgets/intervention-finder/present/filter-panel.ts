import type { FacetConfig } from '../config.js';
import type { Found } from '../domain/found.js';
import type { Counts } from '../domain/facets/column.js';
import type { FacetChoice } from '../domain/model.js';
import type { FinderState } from '../domain/state.js';
import type { FilterFacet, FilterPanelModel, FilterValue } from '../views/filter-model.js';

/** What the filters are drawn from besides state and catalogue. */
export interface FilterSource {
  readonly facets: ReadonlyMap<string, FacetConfig>;
  readonly found: Pick<Found, 'counts' | 'total'> | undefined;
  /** Whether the panel is unfolded. */
  readonly open: boolean;
  /** What the values of a facet are searched for. */
  readonly searched: ReadonlyMap<string, string>;
}

/** All filters with what choosing each value would show. */
export function filterPanelModel(
  { choices }: Pick<FinderState, 'choices'>,
  { facets, found, open, searched }: FilterSource,
): FilterPanelModel {
  const shown = [...facets.values()].filter(({ hidden }) => !hidden);
  return {
    facets: shown.map((facet) => {
      const { id } = facet;
      const choice = (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? {};
      const counts = found && Object.hasOwn(found.counts, id) ? found.counts[id] : undefined;
      return filterOf(facet, choice, counts, searched.get(id) ?? '');
    }),
    count: found?.total,
    open,
  };
}

function filterOf(
  facet: FacetConfig,
  { values = [], range, is }: FacetChoice,
  counts: Counts | undefined,
  search: string,
): FilterFacet {
  const { id, label, note, assessed = false } = facet;
  const base = { id, label, note, assessed };
  switch (facet.kind) {
    case 'list':
      return { ...base, kind: 'list', values: filterValues(facet, values, counts), search };
    case 'range':
      return { ...base, kind: 'range', unit: facet.unit, range, bounds: boundsOf(counts) };
    case 'boolean':
      return { ...base, kind: 'boolean', is, yes: counts?.['true'], no: counts?.['false'] };
  }
}

/** The declared values in their order, then those that the engine found, then any other that is chosen. */
function filterValues(
  { values: declared = [] }: Extract<FacetConfig, { kind: 'list' }>,
  chosen: readonly string[],
  counts: Counts | undefined,
): readonly FilterValue[] {
  const known = new Map(declared.map((value) => [value.id, value]));
  const ids = new Set([...known.keys(), ...Object.keys(counts ?? {}), ...chosen]);
  return [...ids].map((id) => {
    const { label = id, note } = known.get(id) ?? {};
    return { id, label, note, count: counts && (counts[id] ?? 0), chosen: chosen.includes(id) };
  });
}

/** A range is counted by whole numbers, from the lowest in the catalogue to the highest. */
function boundsOf(
  counts: Counts | undefined,
): { readonly from: number; readonly to: number } | undefined {
  const numbers = Object.keys(counts ?? {}).map(Number);
  if (numbers.length === 0) return undefined;
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}
