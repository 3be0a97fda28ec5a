/** @typedef {{ raw: string, start: number, end: number }} TemplatePart */

const tags = new Set(['html', 'svg', 'css']);

/**
 * Calls back for every `html`, `svg` and `css` template in a syntax tree.
 *
 * @param {unknown} node an ESTree node that has offsets
 * @param {(tag: string, parts: TemplatePart[]) => void} found
 */
export function walkTemplates(node, found) {
  if (Array.isArray(node)) {
    for (const child of node) walkTemplates(child, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, tag, quasi } = /** @type {any} */ (node);
  if (type === 'TaggedTemplateExpression' && tag.type === 'Identifier' && tags.has(tag.name)) {
    const parts = quasi.quasis.map((/** @type {any} */ part) => ({
      raw: part.value.raw,
      start: part.start,
      end: part.end,
    }));
    found(tag.name, parts);
  }
  for (const child of Object.values(node)) walkTemplates(child, found);
}
