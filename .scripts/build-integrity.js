import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} folder */
async function scripts(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.js')).toSorted();
}

/**
 * Writes `integrity.json`: the SHA-384 of every script a browser loads, as the
 * `integrity` attribute wants it.
 *
 * @param {string} dist
 */
export async function writeIntegrity(dist) {
  const top = (await scripts(dist)).filter((name) => name !== 'cli.js');
  const chunks = (await scripts(join(dist, 'chunks'))).map((name) => `chunks/${name}`);
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const name of [...top, ...chunks]) {
    const hash = createHash('sha384').update(await readFile(join(dist, name)));
    integrity[name] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}
