import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { root } from './files.js';

/**
 * @typedef {object} BundledFile
 * @property {string[]} modules where its code comes from, relative to the project's root; our own as `src/….ts`
 * @property {string[]} imports files it needs before it runs
 * @property {string[]} dynamicImports files it may ask for later
 */

const fileName = '.bundle-graph.json';

/**
 * @param {string} dist the folder of a build
 * @returns {Record<string, BundledFile>} what the build put into which file
 * @throws {Error} when there was no build
 */
export function readBundleGraph(dist) {
  try {
    return JSON.parse(readFileSync(join(dist, fileName), 'utf8'));
  } catch {
    throw new Error('There is no record of a build. Run `npm run build` first.');
  }
}

/**
 * Rollup plugin that adds each bundled file to the record that the size report
 * and the licence list read.
 *
 * @returns {import('rollup').Plugin}
 */
export function bundleGraph() {
  const dist = resolve(process.env.SUND_DIST ?? 'dist');
  const compiled = join(dist, 'npm') + sep;
  /** @param {string} id */
  const source = (id) =>
    id.startsWith(compiled)
      ? `src/${id.slice(compiled.length).replace(/\.js$/, '.ts')}`
      : relative(root, id).split(sep).join('/');
  return {
    name: 'sund-bundle-graph',
    writeBundle(_options, bundle) {
      /** @type {Record<string, BundledFile>} */
      let graph = {};
      try {
        graph = readBundleGraph(dist);
      } catch {
        // The first bundle of a build starts the record.
      }
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        graph[output.fileName] = {
          modules: output.moduleIds.filter((id) => !id.startsWith('\0')).map(source),
          imports: output.imports,
          dynamicImports: output.dynamicImports,
        };
      }
      writeFileSync(join(dist, fileName), JSON.stringify(graph));
    },
  };
}
