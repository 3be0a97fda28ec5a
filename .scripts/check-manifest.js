import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders, root } from './files.js';

/*
 * The manifest is the reference that developers read. This fails where an
 * element, or something one can set on it or hear from it, is not explained.
 */

/** @typedef {{ name: string, description?: string, summary?: string, kind?: string, static?: boolean, inheritedFrom?: object }} Item */

const file = join(root, 'dist/custom-elements.json');
if (!existsSync(file)) throw new Error('There is no manifest. Run `npm run build` first.');
const { modules } = JSON.parse(readFileSync(file, 'utf8'));

/** @type {any[]} */
const elements = modules
  .flatMap((/** @type {any} */ module) => module.declarations)
  .filter((/** @type {any} */ declaration) => declaration.customElement && declaration.tagName);

/** @param {Item} item */
const isUnexplained = ({ description, summary }) => !description?.trim() && !summary?.trim();

/** @param {Item} member */
const isOption = (member) =>
  member.kind === 'field' && member.static !== true && member.inheritedFrom === undefined;

/** @param {any} element */
function gaps(element) {
  /** @type {[string, Item[]][]} */
  const kinds = [
    ['attribute', element.attributes ?? []],
    ['property', (element.members ?? []).filter(isOption)],
    ['event', element.events ?? []],
    ['slot', element.slots ?? []],
    ['custom property', element.cssProperties ?? []],
  ];
  const own = isUnexplained(element) ? [`<${element.tagName}> has no description`] : [];
  const parts = kinds.flatMap(([kind, items]) =>
    items
      .filter(isUnexplained)
      // `lang` and the like redeclare what every HTML element has.
      .filter(({ name }) => !['lang', 'dir', 'title', 'hidden'].includes(name))
      .map(({ name }) => `<${element.tagName}> ${kind} ${name || '(default)'} has no description`),
  );
  return [...own, ...parts];
}

const tags = new Set(elements.map(({ tagName }) => tagName));
const missing = (await folders('src/widgets'))
  .map((widget) => `sund-${widget}`)
  .filter((tag) => !tags.has(tag))
  .map((tag) => `<${tag}> is not in the manifest: does its class say @tag ${tag}?`);

const problems = [...missing, ...elements.flatMap(gaps)];
for (const problem of problems) console.error(problem);
console.log(`manifest: ${elements.length} element(s), ${problems.length} problem(s)`);
process.exitCode = problems.length > 0 ? 1 : 0;
