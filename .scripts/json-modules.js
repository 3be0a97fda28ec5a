import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Koa middleware for the test runner: answers `import data from './x.json'`
 * with a module, as tsx and Vite do, and leaves `fetch('./x.json')` alone.
 *
 * @param {any} context Koa's context
 * @param {() => Promise<void>} next
 */
export async function jsonModules(context, next) {
  if (!context.path.endsWith('.json')) return next();
  // One address, two answers: without this the browser's cache mixes them up.
  context.vary('Sec-Fetch-Dest');
  const asScript = context.get('sec-fetch-dest') === 'script';
  if (!asScript) return next();
  const path = normalize(join(root, decodeURIComponent(context.path)));
  if (!path.startsWith(root)) return next();
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return next();
  context.type = 'js';
  context.body = `export default ${text};`;
}
