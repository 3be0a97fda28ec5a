import Fuse from 'fuse.js';
import { weights } from './documents.js';

export const name = 'Fuse';
export const packageName = 'fuse.js';
export const bundled = { plain: `export { default } from 'fuse.js';` };

const keys = Object.entries(weights).map(([key, weight]) => ({ name: key, weight }));
const shared = { keys, ignoreLocation: true, ignoreDiacritics: true };

/** @type {Record<string, { says: string, bundle: 'plain', options: object }>} */
export const variants = {
  whole: {
    says: 'anywhere in the text, weights, threshold 0.3',
    bundle: 'plain',
    options: { ...shared, threshold: 0.3 },
  },
  tokens: {
    says: 'token search, weights, threshold 0.3',
    bundle: 'plain',
    options: { ...shared, threshold: 0.3, useTokenSearch: true },
  },
  strictTokens: {
    says: 'token search, weights, threshold 0.2',
    bundle: 'plain',
    options: { ...shared, threshold: 0.2, useTokenSearch: true },
  },
};

/**
 * @param {import('./documents.js').BenchDocument[]} documents
 * @param {{ options: object }} variant
 */
export function build(documents, { options }) {
  const index = Fuse.createIndex(keys, documents);
  const fuse = new Fuse(documents, options, index);
  return {
    /** @param {string} text */
    search: (text) => {
      const found = text.trim() === '' ? [] : fuse.search(text);
      return { ids: found.map(({ refIndex }) => refIndex), total: found.length };
    },
    save: () => [JSON.stringify(index.toJSON())],
  };
}
