import { create, insertMultiple, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/danish';
import { weights } from './documents.js';

export const name = 'Orama';
export const packageName = '@orama/orama';
export const bundled = {
  danish: `export { create, insertMultiple, search } from '@orama/orama'; export { stemmer } from '@orama/stemmers/danish';`,
};

/** @type {Record<string, { says: string, bundle: 'danish', options: object }>} */
export const variants = {
  any: {
    says: 'Danish, stemmer, boosts, tolerance 1, any word',
    bundle: 'danish',
    options: { tolerance: 1, threshold: 1 },
  },
  every: {
    says: 'Danish, stemmer, boosts, tolerance 1, every word',
    bundle: 'danish',
    options: { tolerance: 1, threshold: 0 },
  },
  exact: {
    says: 'Danish, stemmer, boosts, no tolerance, any word',
    bundle: 'danish',
    options: { tolerance: 0, threshold: 1 },
  },
};

/** Most values of a facet that are counted: those of all municipalities. */
const mostValues = 200;

/**
 * @param {import('./documents.js').BenchDocument[]} documents
 * @param {{ options: object }} variant
 * @param {{ entries: readonly any[], facets: readonly any[] }} catalogue
 */
export async function build(documents, { options }, { entries, facets }) {
  const lists = facets.filter(({ kind }) => kind === 'list').map(({ id }) => id);
  const index = create({
    schema: {
      ...Object.fromEntries(Object.keys(weights).map((field) => [field, 'string'])),
      ...Object.fromEntries(lists.map((id) => [`facet_${id}`, 'enum[]'])),
    },
    components: { tokenizer: { language: 'danish', stemming: true, stemmer } },
  });
  const records = documents.map(({ id, ...document }) => ({
    ...document,
    id: String(id),
    ...Object.fromEntries(
      lists.map((list) => [`facet_${list}`, [entries[id]?.values?.[list] ?? []].flat()]),
    ),
  }));
  await insertMultiple(index, records, 1000);
  const counted = Object.fromEntries(lists.map((id) => [`facet_${id}`, { limit: mostValues }]));
  const shared = { ...options, properties: Object.keys(weights), boost: weights };
  return {
    /** @param {string} text */
    search: async (text) => {
      const { hits, count } = await search(index, { term: text, limit: 5, ...shared });
      return { ids: hits.map(({ id }) => Number(id)), total: count };
    },
    /**
     * With its own filters and facets, which count under all filters.
     *
     * @param {string} text
     * @param {Record<string, readonly string[]>} filters
     */
    query: async (text, filters) => {
      const where = Object.fromEntries(
        Object.entries(filters).map(([id, values]) => [`facet_${id}`, { containsAny: values }]),
      );
      const found = await search(index, {
        term: text,
        limit: 20,
        ...shared,
        where,
        facets: counted,
      });
      return { ids: found.hits.map(({ id }) => Number(id)), counts: found.facets };
    },
    save: async () => [JSON.stringify(await save(index))],
  };
}
