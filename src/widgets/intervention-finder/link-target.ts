import type { LinkTarget } from './domain/deep-link.js';
import type { Finder } from './domain/finder.js';

/**
 * What a link into a finder is looked up in.
 * @param isElsewhere true where the entries are on a server, so that nobody here knows which there are
 */
export function linkTarget(
  { config, facets, views, entries, index }: Finder,
  isElsewhere: boolean,
): LinkTarget {
  const declared = new Map(
    config.facets.map((facet) => [
      facet.id,
      facet.kind === 'list' && facet.values ? new Set(facet.values.map(({ id }) => id)) : undefined,
    ]),
  );
  const ids = isElsewhere || index ? undefined : new Set(entries.map(({ id }) => id));
  return {
    facets: [...facets.values()],
    views,
    sorts: ['relevance', 'title', 'newest', 'source'],
    hasValue: (facet, value) => declared.get(facet)?.has(value) ?? true,
    ...(ids && { hasEntry: (id: string) => ids.has(id) }),
  };
}
