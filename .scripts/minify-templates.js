import MagicString from 'magic-string';
import { shortenCss } from './shorten-css.js';
import { shortenHtml } from './shorten-html.js';
import { walkTemplates } from './walk-templates.js';

/**
 * Rollup plugin that shortens the white space and comments of `html`, `svg` and
 * `css` templates. Nothing else: what is said and where one word ends stays.
 *
 * @param {string} folder only modules below it, so that libraries stay as published
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates(folder) {
  return {
    name: 'sund-minify-templates',
    transform(code, id) {
      if (!id.startsWith(folder) || !/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const text = new MagicString(code);
      walkTemplates(this.parse(code), (tag, parts) => {
        const shortened = (tag === 'css' ? shortenCss : shortenHtml)(parts.map(({ raw }) => raw));
        parts.forEach(({ start, end }, index) => {
          if (start < end) text.update(start, end, /** @type {string} */ (shortened[index]));
        });
      });
      return { code: text.toString(), map: null };
    },
  };
}
