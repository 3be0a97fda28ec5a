import { Charset, Document, Encoder } from 'flexsearch';
import { foldedStem } from './folded-word.js';
import { weights } from './documents.js';

export const name = 'FlexSearch';
export const packageName = 'flexsearch';
export const bundled = {
  plain: `export { Charset, Document } from 'flexsearch';`,
  danish: `export { Charset, Document, Encoder } from 'flexsearch'; export { foldedStem } from './folded-word.js';`,
};

const danish = () =>
  new Encoder(Charset.Normalize, {
    finalize: (/** @type {string[]} */ words) => words.map(foldedStem),
  });

/** @type {Record<string, { says: string, bundle: keyof typeof bundled, options: () => object }>} */
export const variants = {
  forward: {
    says: 'forward, LatinBalance, suggestions',
    bundle: 'plain',
    options: () => ({ tokenize: 'forward', encoder: Charset.LatinBalance }),
  },
  normalized: {
    says: 'forward, Normalize, suggestions',
    bundle: 'plain',
    options: () => ({ tokenize: 'forward', encoder: Charset.Normalize }),
  },
  danish: {
    says: 'forward, Normalize with Danish Snowball stem and æ, ø and å folded, suggestions',
    bundle: 'danish',
    options: () => ({ tokenize: 'forward', encoder: danish() }),
  },
};

/**
 * @param {import('./documents.js').BenchDocument[]} documents
 * @param {{ options: () => object }} variant
 */
export function build(documents, { options }) {
  const fields = Object.keys(weights);
  const index = new Document({
    document: { id: 'id', index: fields.map((field) => ({ field, ...options() })) },
  });
  for (const document of documents) index.add(document);
  return {
    /** Fields in the order of their weights, which is how FlexSearch weighs them. @param {string} text */
    search: (text) => {
      const found = index.search(text, { limit: documents.length, suggest: true });
      const ids = [...new Set(found.flatMap(({ result }) => /** @type {number[]} */ (result)))];
      return { ids, total: ids.length };
    },
    save: async () => {
      /** @type {string[]} */
      const parts = [];
      await index.export((/** @type {string} */ _key, /** @type {string} */ part) => {
        if (part) parts.push(part);
      });
      return parts;
    },
  };
}
