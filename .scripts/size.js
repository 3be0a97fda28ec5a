import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readBundleGraph } from './bundle-graph.js';
import { folders, root } from './files.js';

/*
 * Weighs what a visitor loads. A widget's weight is the JavaScript before its
 * first render, gzip -9: the loader (package.json's `sund.loader`), the widget, all
 * they import statically, and what `sund.firstView` says the first render also waits for.
 * Exits with 1 over the gate. One kB is 1000 bytes.
 */
const graph = readBundleGraph(join(root, 'dist'));
/** @type {{ loader: string[], firstView: Record<string, string[]>, size: Record<string, { gate: number, goal: number }> }} */
const sund = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).sund;

/** @type {Map<string, { raw: number, gzip: number, brotli: number }>} */
const weights = new Map();

/** @param {string} file */
function weigh(file) {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(root, 'dist', file));
  const weight = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
  weights.set(file, weight);
  return weight;
}

/**
 * @param {Iterable<string>} files
 * @param {'raw' | 'gzip' | 'brotli'} unit
 */
const total = (files, unit) => [...files].reduce((sum, file) => sum + weigh(file)[unit], 0);

/**
 * Files that must be there before any of these runs, these included.
 *
 * @param {readonly string[]} files
 */
function withImports(files) {
  const reached = new Set(files);
  for (const file of reached) for (const next of graph[file]?.imports ?? []) reached.add(next);
  return reached;
}

/** @param {Iterable<string>} files */
function loadedLater(files) {
  const first = new Set(files);
  const reached = new Set(first);
  for (const file of reached) {
    const { imports = [], dynamicImports = [] } = graph[file] ?? {};
    for (const next of [...imports, ...dynamicImports]) reached.add(next);
  }
  return [...reached].filter((file) => !first.has(file));
}

/**
 * Where the build put a module that the first render waits for.
 *
 * @param {string} module `src/….ts`
 */
function fileOf(module) {
  const found = Object.keys(graph).find(
    (file) =>
      graph[file]?.modules.includes(module) && !sund.loader.includes(file) && file !== 'cli.js',
  );
  if (found === undefined) {
    throw new Error(`package.json: sund.firstView names ${module}, which is in no bundle.`);
  }
  return found;
}

/** @param {string} widget */
function beforeFirstRender(widget) {
  const waitedFor = (sund.firstView[widget] ?? []).map(fileOf);
  return withImports([...sund.loader, `${widget}.js`, ...waitedFor]);
}

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(8);

/** @param {string} file */
function content(file) {
  const modules = graph[file]?.modules ?? [];
  const own = modules.filter((module) => module.startsWith('src/'));
  const shown = own.length > 0 ? own : modules;
  const more = shown.length > 1 ? ` and ${shown.length - 1} more` : '';
  return `${(shown.at(-1) ?? '').replace('src/', '').replace('node_modules/', '')}${more}`;
}

/** @param {Iterable<string>} files */
function list(files) {
  for (const file of [...files].toSorted((a, b) => weigh(b).gzip - weigh(a).gzip)) {
    const { raw, gzip, brotli } = weigh(file);
    console.log(`  ${kB(raw)} ${kB(gzip)} ${kB(brotli)}  ${file.padEnd(40)} ${content(file)}`);
  }
}

/** @type {string[]} */
const over = [];

/**
 * @param {string} name
 * @param {Set<string>} files
 */
function judge(name, files) {
  const limits = sund.size[name];
  if (limits === undefined) throw new Error(`package.json: sund.size has no gate for ${name}.`);
  const bytes = total(files, 'gzip');
  const verdict =
    bytes > limits.gate * 1000 ? 'OVER THE GATE' : bytes > limits.goal * 1000 ? 'ok' : 'goal met';
  if (bytes > limits.gate * 1000) over.push(name);
  console.log(
    `\n${name}: ${kB(bytes).trim()} kB gzip, ${kB(total(files, 'brotli')).trim()} kB brotli ` +
      `before first render (gate ${limits.gate}, goal ${limits.goal}): ${verdict}`,
  );
}

const heading = `  ${'raw'.padStart(8)} ${'gzip'.padStart(8)} ${'brotli'.padStart(8)}  kB`;
const widgets = (await folders('src/widgets')).filter((widget) =>
  existsSync(join(root, 'dist', `${widget}.js`)),
);
if (widgets.length === 0) throw new Error('dist/ has no widget. Run `npm run build` first.');

for (const widget of widgets) {
  const files = beforeFirstRender(widget);
  judge(widget, files);
  console.log(heading);
  list(files);
  console.log('  later, when needed:');
  list(loadedLater(files));
}
judge('all', new Set(widgets.flatMap((widget) => [...beforeFirstRender(widget)])));
process.exitCode = over.length > 0 ? 1 : 0;
