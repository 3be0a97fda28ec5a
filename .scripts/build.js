import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeElementData } from './build-element-data.js';
import { writeIntegrity } from './build-integrity.js';
import { writeLicenses } from './build-licenses.js';
import { writeOutlines } from './build-outlines.js';
import { writePages } from './build-pages.js';
import { writeSchemas } from './build-schemas.js';
import { glob, root } from './files.js';

/*
 * Makes `dist/`. It grows beside the old one and takes its place at the end, so
 * that a build which fails leaves the last good one standing.
 */
const require = createRequire(import.meta.url);
const dist = join(root, `dist.building-${process.pid}`);
const env = { ...process.env, SUND_DIST: dist };

/**
 * @param {string} program path of a JavaScript file
 * @param {string[]} options
 */
function run(program, ...options) {
  const { status } = spawnSync(process.execPath, [program, ...options], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} failed.`);
}

async function compile() {
  const options = ['-p', 'src/tsconfig.build.json', '--outDir', join(dist, 'npm')];
  run(require.resolve('typescript/bin/tsc'), ...options);
}

async function bundle() {
  const entries = await glob('src', /^src\/(?:widgets\/[^/]+\/define|apps\/.+)\.ts$/);
  if (entries.length === 0) return;
  run(join(root, 'node_modules/rollup/dist/bin/rollup'), '--config', '--silent');
  await chmod(join(dist, 'cli.js'), 0o755).catch(() => {});
}

async function describeElements() {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const config = '.config/custom-elements-manifest.config.js';
  // The analyzer takes a folder below the project's only.
  run(analyzer, 'analyze', '--quiet', '--config', config, '--outdir', dist.slice(root.length));
  await writeElementData(dist);
}

async function copyStyles() {
  for (const file of await glob('src/apps', /\.css$/)) {
    await copyFile(join(root, file), join(dist, file.slice(file.lastIndexOf('/') + 1)));
  }
}

/** Another build may put its own in place between the two steps; then the later one wins. */
async function takePlace(tries = 5) {
  const target = join(root, 'dist');
  const old = `${dist}-old`;
  await rename(target, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rm(old, { recursive: true, force: true });
  try {
    await rename(dist, target);
  } catch (error) {
    if (tries === 0) throw error;
    await takePlace(tries - 1);
  }
}

/** @type {[string, () => Promise<void>][]} */
const steps = [
  ['compile', compile],
  ['bundle', bundle],
  ['elements', describeElements],
  ['outlines', () => writeOutlines(dist)],
  ['schemas', () => writeSchemas(dist)],
  ['pages', () => writePages(dist)],
  ['styles', copyStyles],
  ['licenses', () => writeLicenses(dist)],
  ['integrity', () => writeIntegrity(dist)],
  ['in place', () => takePlace()],
];

try {
  await mkdir(dist, { recursive: true });
  for (const [name, step] of steps) {
    const start = performance.now();
    await step();
    console.log(`build: ${name} (${Math.round(performance.now() - start)} ms)`);
  }
  const files = (await readdir(join(root, 'dist'))).filter((name) => /\.(?:js|html)$/.test(name));
  console.log(`build: dist/ has ${files.join(', ')}`);
} finally {
  await rm(dist, { recursive: true, force: true });
}
