const built = new URL('../../../../dist/npm/widgets/intervention-finder/domain/', import.meta.url);
const { buildFacetIndex } = await import(new URL('facets/facet-index.js', built).href);
const { addBit, commonBits, hasBit, noBits } = await import(new URL('bit-set.js', built).href);

/**
 * Gives an engine that only searches the filters and disjunctive counts that ours has, by our code.
 *
 * @param {(text: string) => { ids: readonly number[] }} search the numbers of all entries found, best first
 * @param {{ entries: readonly any[], facets: readonly any[] }} catalogue
 */
export function counted(search, { entries, facets }) {
  const building = buildFacetIndex(facets, entries);
  let step = building.next();
  while (!step.done) step = building.next();
  const index = step.value;
  /**
   * @param {string} text
   * @param {Record<string, readonly string[]>} filters
   */
  return (text, filters) => {
    const choices = Object.fromEntries(
      Object.entries(filters).map(([id, values]) => [id, { values }]),
    );
    const { ids: found } = search(text);
    const among = noBits(entries.length);
    for (const entry of found) addBit(among, entry);
    const filtered = commonBits(among, index.matching(choices));
    const ids = [];
    for (const entry of found) {
      if (ids.length === 20) break;
      if (hasBit(filtered, entry)) ids.push(entry);
    }
    const counts = facets.map(({ id }) => [id, index.counts(id, choices, among)]);
    return { ids, counts: Object.fromEntries(counts) };
  };
}
