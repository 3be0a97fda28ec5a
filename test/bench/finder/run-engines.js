import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const sizes = [1000, 10_000, 100_000];
/** An engine that takes longer than this is given up on. */
const patience = 15 * 60_000;

/**
 * The files in `engines/`, ours first. Another engine gets its rows by a file there, which exports what
 * these do (`name`, `packageName`, `bundled`, `variants`, `build`), and its name here.
 */
export const engines = ['sund', 'minisearch', 'fuse', 'orama', 'flexsearch'];

/**
 * Runs a script in a process of its own, so that no engine pays for what another left behind.
 *
 * @param {string} script
 * @param {string[]} words
 * @returns {Promise<string>} what it printed, also where it ended in failure after that
 */
export function run(script, words) {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', here + script, ...words],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience },
  );
  let printed = '';
  let complaint = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (complaint += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) console.warn(`${script} ${words.join(' ')}: ${complaint.slice(-500)}`);
      resolve(printed);
    });
  });
}

/**
 * What a page that uses it loads, minified and gzip -9.
 *
 * @param {string} contents
 */
export async function bytesOf(contents) {
  const esbuild = createRequire(import.meta.url)('esbuild');
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: `${here}engines`, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** @param {string} packageName */
export async function versionOf(packageName) {
  const path =
    packageName === 'sund-widgets'
      ? `${root}package.json`
      : `${here}../node_modules/${packageName}/package.json`;
  return JSON.parse(await readFile(path, 'utf8')).version;
}

/**
 * The configuration that answers most of all committed queries.
 *
 * @param {Record<string, Record<'whole' | 'bare', Record<string, { passed: number }>>>} quality
 */
function bestOf(quality) {
  /** @param {string} variant */
  const passed = (variant) =>
    Object.values(quality[variant]?.whole ?? {}).reduce((sum, { passed }) => sum + passed, 0);
  return Object.keys(quality).toSorted((one, other) => passed(other) - passed(one))[0] ?? '';
}

/**
 * Measures one engine: quality in every configuration that is tried, the rest in the best of them.
 *
 * @param {string} file
 * @param {Record<string, any> | undefined} former what was measured before
 * @param {boolean} onlyQuality leaves times, memory and bytes as they were
 */
export async function measureEngine(file, former, onlyQuality) {
  const { name, packageName, variants, bundled } = await import(`./engines/${file}.js`);
  console.log(`${name}: quality`);
  const quality = JSON.parse(await run('quality.ts', [file]));
  const best = bestOf(quality);
  const { says, bundle } = variants[best];
  const about = {
    name,
    version: await versionOf(packageName),
    says,
    tried: Object.keys(variants).length,
    quality: quality[best],
    measured: new Date().toISOString().slice(0, 10),
  };
  if (onlyQuality && former) return { ...former, ...about };
  /** @type {Record<string, any>} */
  const byCount = {};
  for (const count of sizes) {
    const load = loadavg()[0] ?? 0;
    console.log(`${name}: ${count} entries (load ${load.toFixed(1)})`);
    const printed = await run('measure.ts', [file, best, String(count)]);
    const lines = printed.split('\n').filter((line) => line.startsWith('{'));
    byCount[count] = Object.assign({ load }, ...lines.map((line) => JSON.parse(line)));
    console.log(JSON.stringify(byCount[count]));
  }
  return { ...about, size: await bytesOf(bundled[bundle]), byCount };
}

/** What the widget takes in a browser. */
export async function measureWidget() {
  console.log('Sund: the widget in a browser');
  return JSON.parse(await run('widget.ts', []));
}

/** The largest catalogue over the files that `sund index` writes. */
export async function measureIndex() {
  console.log('Sund: the files of an index');
  return JSON.parse(await run('../finder-index-time.ts', [String(sizes.at(-1))]));
}
