import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundleGraph } from './bundle-graph.js';
import { root } from './files.js';

/**
 * @param {string} dist
 * @returns {string[]} folders of the packages whose code is in a bundle
 */
function bundledPackages(dist) {
  const modules = Object.values(readBundleGraph(dist)).flatMap((file) => file.modules);
  const folders = modules.flatMap((path) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set(folders)].toSorted();
}

/** @param {string} folder */
async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/**
 * Writes `licenses.txt`: our own licence and those of the libraries that are
 * bundled, which ask to go wherever their code goes.
 *
 * @param {string} dist
 */
export async function writeLicenses(dist) {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const others = await Promise.all(bundledPackages(dist).map(notice));
  const rule = `\n${'-'.repeat(72)}\n\n`;
  await writeFile(join(dist, 'licenses.txt'), [`Sund\n\n${own}`, ...others].join(rule));
}
