const built = new URL('../../../../dist/npm/widgets/intervention-finder/domain/', import.meta.url);
const { createLocalEngine } = await import(new URL('local-engine.js', built).href);

export const name = 'Sund';
export const packageName = 'sund-widgets';
export const bundled = {
  all: `export { buildLocalEngine } from '${new URL('local-engine.js', built).pathname}';`,
};

/** @type {Record<string, { says: string, bundle: 'all' }>} */
export const variants = {
  all: { says: 'as it is in the widget', bundle: 'all' },
};

/**
 * @param {unknown} _documents it reads the entries themselves
 * @param {unknown} _variant
 * @param {{ entries: readonly any[], facets: readonly any[] }} catalogue
 */
export function build(_documents, _variant, catalogue) {
  const engine = createLocalEngine(catalogue);
  const { signal } = new AbortController();
  const facets = catalogue.facets.map(({ id }) => id);
  const numbers = new Map(catalogue.entries.map(({ id }, number) => [id, number]));
  /** @param {{ hits: { id: string }[] }} result */
  const idsOf = ({ hits }) => hits.map(({ id }) => numbers.get(id) ?? -1);
  return {
    /** @param {string} text */
    search: async (text) => {
      const query = { text, filters: {}, facets: [], offset: 0, limit: 5, lang: 'da' };
      const result = await engine.query(query, signal);
      return { ids: idsOf(result), total: result.total };
    },
    /**
     * @param {string} text
     * @param {Record<string, readonly string[]>} filters
     */
    query: async (text, filters) => {
      const result = await engine.query(
        { text, filters, facets, offset: 0, limit: 20, lang: 'da' },
        signal,
      );
      return { ids: idsOf(result), counts: result.facets };
    },
  };
}
