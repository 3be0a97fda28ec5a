import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Files below a folder of the project, `node_modules` left out.
 *
 * @param {string} folder relative to the project's root
 * @param {RegExp} fits what the path must match
 * @returns {Promise<string[]>} paths relative to the root, with `/`, sorted; none if there is no such folder
 */
export async function glob(folder, fits) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/') && fits.test(path))
    .toSorted();
}

/**
 * Names of the folders straight below a folder of the project.
 *
 * @param {string} folder relative to the project's root
 * @returns {Promise<string[]>} sorted; none if there is no such folder
 */
export async function folders(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
