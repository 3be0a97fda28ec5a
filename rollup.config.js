import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { bundleGraph } from './.scripts/bundle-graph.js';
import { mendLeaflet } from './.scripts/mend-leaflet.js';
import { minifyTemplates } from './.scripts/minify-templates.js';
import { modulePlaces } from './.scripts/module-places.js';
import { trimLit } from './.scripts/trim-lit.js';

/*
 * Bundles what tsc compiled. What there is to bundle is read from the tree, so
 * that a new widget needs no change here. `.scripts/build.js` says where.
 */
const dist = resolve(process.env.SUND_DIST ?? 'dist');
const compiled = join(dist, 'npm');

/** @param {string} path below `dist/npm` */
const at = (path) => join(compiled, path);

/** Registration and the apps run for their effect; nothing else in our own code does. */
const hasEffect = /[\\/](?:define|apps[\\/].+)\.js$/;

const treeshake = {
  /** @param {string} id */
  moduleSideEffects: (id) => !id.startsWith(compiled) || hasEffect.test(id),
};

const minify = () =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, inline: 1, keep_fargs: false, pure_getters: true },
    format: { comments: /^!/ },
  });

/** @returns {Record<string, string>} */
function browserEntries() {
  const rooms = existsSync(at('widgets')) ? readdirSync(at('widgets')) : [];
  const widgets = rooms.map((widget) => [widget, at(`widgets/${widget}/define.js`)]);
  const apps = [
    ['page', at('apps/page/page.js')],
    ['upgrade', at('apps/loader/upgrade.js')],
  ];
  return Object.fromEntries([...widgets, ...apps].filter(([, file]) => existsSync(String(file))));
}

/**
 * @param {string} entry
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @returns {Set<string>} what the entry needs before it runs, itself included
 */
function staticImports(entry, getModuleInfo) {
  const reached = new Set([entry]);
  for (const id of reached)
    for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/** @type {Set<string>[] | undefined} */
let neededByWidgets;

/**
 * Puts what every widget needs at once, libraries and core, into one chunk: fewer
 * requests, and a kilobyte less than in the five that rollup would make.
 *
 * @type {import('rollup').GetManualChunk}
 */
function coreChunk(id, { getModuleInfo }) {
  if (id.startsWith(at('widgets')) || id.startsWith(at('apps'))) return undefined;
  const defines = Object.values(browserEntries()).filter((entry) => entry.endsWith('define.js'));
  neededByWidgets ??= defines.map((entry) => staticImports(entry, getModuleInfo));
  return neededByWidgets.every((needed) => needed.has(id)) ? 'core' : undefined;
}

/** @type {import('rollup').RollupOptions} */
const browser = {
  input: browserEntries(),
  treeshake,
  plugins: [
    nodeResolve({ browser: true }),
    trimLit(),
    modulePlaces(compiled, dist),
    minifyTemplates(compiled),
    minify(),
    bundleGraph(),
  ],
  output: {
    dir: dist,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    manualChunks: coreChunk,
  },
};

/** Below `dist`: Leaflet, where the street map imports it from. */
const LEAFLET = 'npm/widgets/smoke-free-map/street/leaflet.js';

/**
 * Takes the place of what tsc compiled, so that whoever bundles our modules gets the mended Leaflet too,
 * and need not know how its source names its files. Comes before the bundle that it is part of.
 *
 * @type {import('rollup').RollupOptions}
 */
const leaflet = {
  input: join(dist, LEAFLET),
  plugins: [nodeResolve({ browser: true }), mendLeaflet(), minify(), bundleGraph()],
  output: {
    dir: dist,
    format: 'es',
    entryFileNames: LEAFLET,
    generatedCode: 'es2015',
    banner: '/*! Leaflet | BSD-2-Clause | leafletjs.com */',
  },
};

/** @type {import('rollup').RollupOptions} */
const loader = {
  input: at('apps/loader/loader.js'),
  treeshake,
  plugins: [nodeResolve({ browser: true }), minifyTemplates(compiled), minify(), bundleGraph()],
  output: {
    file: join(dist, 'sund.js'),
    format: 'iife',
    generatedCode: 'es2015',
    banner: `/*! Sund ${process.env.npm_package_version ?? ''} | MIT | licenses.txt */`,
  },
};

/** Rollup keeps the one in the source, where there is one. */
const shebang = '#!/usr/bin/env node';

/** @type {import('rollup').RollupOptions} */
const cli = {
  input: at('apps/cli/cli.js'),
  treeshake,
  external: /^node:/,
  plugins: [nodeResolve({ exportConditions: ['node'], preferBuiltins: true }), bundleGraph()],
  output: {
    file: join(dist, 'cli.js'),
    format: 'es',
    inlineDynamicImports: true,
    banner: () => (readFileSync(at('apps/cli/cli.js'), 'utf8').startsWith('#!') ? '' : shebang),
  },
};

const bundles = [
  ...(existsSync(String(leaflet.input)) ? [leaflet] : []),
  ...(Object.keys(browserEntries()).length > 0 ? [browser] : []),
  ...[loader, cli].filter(({ input }) => existsSync(String(input))),
];

/**
 * Lets libraries grumble, and takes every warning about our own code, or about a
 * module that is not there, for an error: nobody reads a warning.
 *
 * @type {import('rollup').LogHandlerWithDefault}
 */
function onLog(level, log, handler) {
  const about = [log.id, ...(log.ids ?? [])].filter((id) => id !== undefined);
  const isOurs = about.length === 0 || about.some((id) => id.startsWith(compiled));
  if (level === 'warn' && (isOurs || log.code === 'UNRESOLVED_IMPORT')) handler('error', log);
}

export default bundles.map((bundle) => ({ ...bundle, onLog }));
