import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeSystem } from '../src/apps/cli/node-system.js';
import { run } from '../src/apps/cli/run.js';
import { readManifest } from '../src/widgets/intervention-finder/domain/index-files/manifest.js';
import { syntheticConfig } from '../test/bench/synthetic-config.js';
import { root } from './files.js';

/*
 * Writes the search index that the demo site's page of synthetic entries links to:
 * `npm run demo:index` has 100 000 of them, `npm run demo:index -- 30000` as many as you like.
 * `npm start` makes a small one where there is none that this release reads, so that the page works.
 */
const folder = join(root, 'demo-index');
const args = process.argv.slice(2);
const isSmall = args.includes('--small');
const count = isSmall ? 3000 : Number(args[0] ?? 100_000);

/** Into a folder of its own first, so that the site never has half an index. */
async function write() {
  const work = await mkdtemp(join(tmpdir(), 'sund-demo-'));
  try {
    const file = join(work, 'syntetiske-indsatser.json');
    await writeFile(file, JSON.stringify(syntheticConfig(count)));
    const made = join(root, 'demo-index.new');
    await rm(made, { recursive: true, force: true });
    const start = performance.now();
    /** @type {string[]} */
    const told = [];
    const system = { ...nodeSystem, tell: (/** @type {string} */ text) => void told.push(text) };
    const code = await run(['index', file, '--out', made], system);
    if (code !== 0) {
      console.error(told.join('\n'));
      return code;
    }
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
    console.log(`demo: ${count} entries indexed (${Math.round(performance.now() - start)} ms)`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Whether there is an index of this release's format. */
async function isThere() {
  try {
    const text = await readFile(join(folder, 'index.json'), 'utf8');
    const { index } = /** @type {{ readonly index?: unknown }} */ (JSON.parse(text));
    return readManifest(index).kind === 'read';
  } catch {
    return false;
  }
}

if (!isSmall || !(await isThere())) process.exitCode = await write();
