import type { FinderEngine } from './engine.js';
import { firstEntries } from './first-entries.js';
import { crossFacets } from './matrix.js';
import type { Choices, Facet } from './model.js';
import { within } from './only.js';
import { filtersOf } from './query-choices.js';

/** Something by facet or value id. */
type ById<Value> = Readonly<Record<string, Value>>;

/**
 * An engine that has no more than what a page is limited to. Counts of a facet leave out what is chosen
 * of it, and so would tell of entries beyond a limit under the same facet: only what it allows is counted.
 * @param facets given where entries say all there is to say of them: then none beyond the limit is had by its
 *   id either
 */
export function limitedEngine(
  engine: FinderEngine,
  only: Choices | undefined,
  facets?: ReadonlyMap<string, Facet>,
): FinderEngine {
  if (!only || Object.keys(only).length === 0) return engine;
  const { filters } = filtersOf(only);
  const allowed = <Value>(facet: string, counts: ById<Value>): ById<Value> => {
    const ids = Object.hasOwn(filters, facet) ? filters[facet] : undefined;
    if (!ids) return counts;
    return Object.fromEntries(Object.entries(counts).filter(([id]) => ids.includes(id)));
  };
  return {
    caps: engine.caps,
    async query(query, signal) {
      const result = await engine.query(within(query, only), signal);
      const facets = Object.entries(result.facets).map(
        ([facet, counts]) => [facet, allowed(facet, counts)] as const,
      );
      return { ...result, facets: Object.fromEntries(facets) };
    },
    async get(ids, signal) {
      const entries = await engine.get(ids, signal);
      return facets ? firstEntries(entries, only, facets) : entries;
    },
    ...(engine.cross && {
      async cross(query, rows, columns, signal) {
        const axes = { rows, columns };
        const crossed = await crossFacets(engine, within(query, only), axes, [], signal);
        const cells = Object.entries(allowed(rows, crossed)).map(
          ([row, counts]) => [row, allowed(columns, counts)] as const,
        );
        return Object.fromEntries(cells);
      },
    }),
  };
}
