/**
 * An entry as plain text, for engines that know no facets: what ours is given, values of facets included
 * with their labels and synonyms.
 *
 * @typedef {{ id: number, title: string, summary: string, body: string, labels: string }} BenchDocument
 */

/** How much a field counts, for engines that weigh fields. */
export const weights = { title: 3, labels: 2, summary: 1.5, body: 1 };

/** @param {unknown} text */
const allLanguages = (text) =>
  typeof text === 'object' && text !== null ? Object.values(text).join(' ') : String(text ?? '');

/**
 * @param {{ entries: readonly any[], facets: readonly any[] }} catalogue
 * @returns {BenchDocument[]} `id` is the entry's number
 */
export function documentsOf({ entries, facets }) {
  const labels = new Map(
    facets.flatMap(({ id: facet, values = [] }) =>
      values.map((/** @type {any} */ { id, label, synonyms = [] }) => [
        `${facet}/${id}`,
        [allLanguages(label), ...synonyms].join(' '),
      ]),
    ),
  );
  return entries.map(({ title, summary, body, values = {} }, id) => ({
    id,
    title: allLanguages(title),
    summary: allLanguages(summary),
    body: allLanguages(body),
    labels: Object.entries(values)
      .flatMap(([facet, value]) =>
        [value].flat().map((each) => labels.get(`${facet}/${each}`) ?? ''),
      )
      .join(' '),
  }));
}
