import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './files.js';

/**
 * @typedef {object} BundledFile
 * @property {string[]} modules where its code comes from, relative to the project's root; our own as `src/….ts`
 * @property {string[]} imports files it needs before it runs
 * @property {string[]} dynamicImports files it may ask for later
 */

const graphFile = join(root, 'node_modules/.cache/sund/bundle-graph.json');

/** @returns {Record<string, BundledFile>} what the last build put into which file of `dist` */
export function readBundleGraph() {
  try {
    return JSON.parse(readFileSync(graphFile, 'utf8'));
  } catch {
    throw new Error('There is no record of a build. Run `npm run build` first.');
  }
}

/** Forgets the last build. */
export function forgetBundleGraph() {
  rmSync(graphFile, { force: true });
}

/**
 * Rollup plugin that adds each bundled file to the record that the size report
 * and the licence list read.
 *
 * @returns {import('rollup').Plugin}
 */
export function bundleGraph() {
  const compiled = resolve(process.env.SUND_DIST ?? 'dist', 'npm') + sep;
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
        graph = readBundleGraph();
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
      mkdirSync(dirname(graphFile), { recursive: true });
      writeFileSync(graphFile, JSON.stringify(graph));
    },
  };
}
