import type { Text } from '../../../core/text/text.js';
import type { FacetIndex } from './facets/facet-index.js';
import { ListColumn } from './facets/list-column.js';
import { rangeOf } from './facets/range-column.js';
import type { Entry, Facet } from './model.js';
import type { SearchDocument, SearchLabel } from './search/search-index.js';

/** A label of the search index, and the facet value it stands for. */
export interface ValueLabel extends SearchLabel {
  readonly facet: string;
  readonly value: string;
}

/** What of the entries can be searched, one at a time. */
export function* searchDocuments(
  entries: readonly Entry[],
  facets: readonly Facet[],
): Generator<SearchDocument, void, undefined> {
  for (const entry of entries) {
    const { title, summary, body, evidence, cost, year } = entry;
    yield {
      title: allLanguages(title),
      summary: allLanguages(summary),
      body: [body, evidence, cost, year?.toString()].flatMap(allLanguages),
      quantities: facets.flatMap((facet) => {
        if (facet.kind !== 'range' || (facet.unit !== 'age' && facet.unit !== 'grade')) return [];
        const range = rangeOf(facet, entry);
        return range ? [{ unit: facet.unit, range }] : [];
      }),
    };
  }
}

/**
 * The values of all list facets as words: an entry is found by what it has. One of a hidden facet is
 * found by its whole name or a synonym alone.
 */
export function valueLabels({ columns }: FacetIndex): readonly ValueLabel[] {
  return columns.flatMap((column) => {
    if (!(column instanceof ListColumn) || column.facet.kind !== 'list') return [];
    const declared = new Map(column.facet.values?.map((value) => [value.id, value]));
    return column.values.flatMap(({ id, label }, place) => {
      const set = column.set(place);
      if (!set) return [];
      return {
        facet: column.facet.id,
        value: id,
        names: allLanguages(label),
        synonyms: declared.get(id)?.synonyms ?? [],
        isHidden: column.facet.hidden === true,
        entries: () => set.entries(),
        has: (entry: number) => set.has(entry),
      };
    });
  });
}

/** A text in every language it has: people search in their own. */
function allLanguages(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
