import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.js';

const template = join(root, 'src/apps/page/page.html');

/**
 * The widget's name in Danish, for the tab of a page whose script has not run.
 *
 * @param {string} room
 * @param {string} widget
 * @returns {Promise<string>}
 */
async function titleOf(room, widget) {
  const guide = join(room, 'guide.js');
  const texts = existsSync(guide) ? await import(pathToFileURL(guide).href) : {};
  return texts.guide?.title?.da ?? texts.guide?.label?.da ?? `sund-${widget}`;
}

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Writes the full page of every widget, `<widget>.html`, from one template. The
 * names it may use are `{{widget}}`, `{{title}}` and `{{version}}`.
 *
 * @param {string} dist
 * @throws {Error} when the template uses another name
 */
export async function writePages(dist) {
  const rooms = join(dist, 'npm/widgets');
  if (!existsSync(template) || !existsSync(rooms)) return;
  const page = await readFile(template, 'utf8');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const widget of await readdir(rooms)) {
    if (!existsSync(join(dist, `${widget}.js`))) continue;
    const title = await titleOf(join(rooms, widget), widget);
    /** @type {Record<string, string>} */
    const values = { widget, title, version };
    const filled = page.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`page.html uses ${whole}, which has no value.`);
      return escaped(value);
    });
    await writeFile(join(dist, `${widget}.html`), filled);
  }
}
