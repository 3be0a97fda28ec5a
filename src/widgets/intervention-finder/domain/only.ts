import type { FinderQuery } from './engine.js';
import type { Choices } from './model.js';
import { filtersOf } from './query-choices.js';

/** A value that no entry has. */
const NOTHING: readonly string[] = [''];

/**
 * A query that can find only what a page is limited to, for an engine that has more. Where the visitor
 * chose under the same facet, both must be met.
 */
export function within(query: FinderQuery, only: Choices): FinderQuery {
  const limits = filtersOf(only);
  const filters: Record<string, readonly string[]> = { ...query.filters };
  for (const [facet, allowed] of Object.entries(limits.filters)) {
    // A facet may be called what every object has.
    const chosen = Object.hasOwn(query.filters, facet) ? query.filters[facet] : undefined;
    const both =
      chosen && chosen.length > 0 ? chosen.filter((id) => allowed.includes(id)) : allowed;
    filters[facet] = both.length > 0 ? both : NOTHING;
  }
  const ranges = { ...query.ranges };
  for (const [facet, [from = -Infinity, to = Infinity]] of Object.entries(limits.ranges)) {
    const chosen = Object.hasOwn(ranges, facet) ? ranges[facet] : undefined;
    const [low = -Infinity, high = Infinity] = chosen ?? [];
    const start = Math.max(from, low);
    const end = Math.min(to, high);
    ranges[facet] = [finite(start), finite(end)];
  }
  return { ...query, filters, ranges };
}

function finite(end: number): number | undefined {
  return Number.isFinite(end) ? end : undefined;
}
