import MiniSearch from 'minisearch';
import { foldedStem } from './folded-word.js';
import { weights } from './documents.js';

export const name = 'MiniSearch';
export const packageName = 'minisearch';
export const bundled = {
  plain: `export { default } from 'minisearch';`,
  danish: `export { default } from 'minisearch'; export { foldedStem } from './folded-word.js';`,
};

const shared = { prefix: true, boost: weights, fuzzy: 0.2 };

/** @type {Record<string, { says: string, bundle: keyof typeof bundled, options: object }>} */
export const variants = {
  default: {
    says: 'prefix, fuzzy 0.2, boosts, any word',
    bundle: 'plain',
    options: { searchOptions: shared },
  },
  and: {
    says: 'prefix, fuzzy 0.2, boosts, every word',
    bundle: 'plain',
    options: { searchOptions: { ...shared, combineWith: 'AND' } },
  },
  danish: {
    says: 'Danish Snowball stem with æ, ø and å folded, prefix, fuzzy 0.2, boosts, any word',
    bundle: 'danish',
    options: { processTerm: foldedStem, searchOptions: shared },
  },
  danishAnd: {
    says: 'Danish Snowball stem with æ, ø and å folded, prefix, fuzzy 0.2, boosts, every word',
    bundle: 'danish',
    options: { processTerm: foldedStem, searchOptions: { ...shared, combineWith: 'AND' } },
  },
};

/**
 * @param {import('./documents.js').BenchDocument[]} documents
 * @param {{ options: object }} variant
 */
export function build(documents, { options }) {
  const index = new MiniSearch({ fields: Object.keys(weights), ...options });
  index.addAll(documents);
  return {
    /** @param {string} text */
    search: (text) => {
      const found = index.search(text);
      return { ids: found.map(({ id }) => id), total: found.length };
    },
    save: () => [JSON.stringify(index)],
  };
}
