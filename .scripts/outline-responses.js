import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outlineFile, OUTLINE_SOURCE, readMunicipalities } from './build-outlines.js';
import { root } from './files.js';

/** @type {Promise<ReturnType<typeof readMunicipalities>> | undefined} */
let municipalities;

async function read() {
  return readMunicipalities(JSON.parse(await readFile(join(root, OUTLINE_SOURCE), 'utf8')));
}

/**
 * Koa middleware for the test runner: `/outlines/0173.json` as the build would
 * write it, where a module that has not been built looks for it.
 *
 * @param {any} context Koa's context
 * @param {() => Promise<void>} next
 */
export async function outlineResponses(context, next) {
  const [, name] = /^\/outlines\/(\w+)\.json$/.exec(context.path) ?? [];
  if (name === undefined) return next();
  municipalities ??= read();
  const all = await municipalities;
  const found = all.get(name);
  if (name === 'index') {
    context.body = Object.fromEntries([...all].map(([code, each]) => [code, each.name]));
  } else if (found) {
    context.type = 'json';
    context.body = outlineFile(name, found.name, found.rings);
  }
}
