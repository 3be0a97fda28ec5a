import { dirname, join, relative, sep } from 'node:path';

/**
 * A widget's module that asks where it is gets the place it was compiled to,
 * whatever chunk it was put into: what it looks for from there is found.
 *
 * @param {string} compiled path of `dist/npm`
 * @param {string} dist
 * @returns {import('rollup').Plugin}
 */
export function modulePlaces(compiled, dist) {
  return {
    name: 'module-places',
    resolveImportMeta(property, { chunkId, moduleId }) {
      if (property !== 'url' || !moduleId.startsWith(join(compiled, 'widgets'))) return null;
      const place = relative(dirname(join(dist, chunkId)), moduleId)
        .split(sep)
        .join('/');
      return `new URL(${JSON.stringify(place)}, import.meta.url).href`;
    },
  };
}
