import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string | undefined} type */
function valuesOf(type) {
  const literals = [...(type ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  return literals.length > 0 ? { values: literals } : {};
}

/**
 * Writes `vscode.html-custom-data.json`, by which an editor completes and
 * explains our elements in HTML, from the manifest beside it.
 *
 * @param {string} dist
 */
export async function writeElementData(dist) {
  const manifest = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations ?? [])
    .filter((/** @type {any} */ declaration) => declaration.customElement && declaration.tagName);
  const data = {
    version: 1.1,
    tags: elements.map((/** @type {any} */ element) => ({
      name: element.tagName,
      description: element.description ?? element.summary ?? '',
      attributes: (element.attributes ?? []).map((/** @type {any} */ attribute) => ({
        name: attribute.name,
        description: attribute.description ?? '',
        ...valuesOf(attribute.type?.text),
      })),
    })),
  };
  const file = join(dist, 'vscode.html-custom-data.json');
  await writeFile(file, `${JSON.stringify(data, null, 2)}\n`);
}
