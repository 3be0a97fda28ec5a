import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Each line alone must be refused in `src`, by the rule beside it. */
const banned: readonly (readonly [code: string, rule: string])[] = [
  ["document.body.innerHTML = '<b>';", 'no-restricted-syntax'],
  ["document.body.outerHTML = '<b>';", 'no-restricted-syntax'],
  ["document.body.insertAdjacentHTML('beforeend', '<b>');", 'no-restricted-syntax'],
  ["document.write('<b>');", 'no-restricted-syntax'],
  ["document.createElement('script');", 'no-restricted-syntax'],
  ["document.body.setAttribute('style', 'color:red');", 'no-restricted-syntax'],
  ["import { html } from 'lit'; html`<p .innerHTML=${'x'}></p>`;", 'no-restricted-syntax'],
  ["import { html } from 'lit'; html`<p style=${'color:red'}></p>`;", 'no-restricted-syntax'],
  ['import { html } from \'lit\'; html`<p style="color:red"></p>`;', 'no-restricted-syntax'],
  ["import { html } from 'lit'; html`<p popover></p>`;", 'no-restricted-syntax'],
  [
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML;",
    'no-restricted-imports',
  ],
  ["import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG;", 'no-restricted-imports'],
  ["import { styleMap } from 'lit/directives/style-map.js'; styleMap;", 'no-restricted-imports'],
  ["import { unsafeCSS } from 'lit'; unsafeCSS;", 'no-restricted-imports'],
  ["import { property } from 'lit/decorators.js'; property;", 'no-restricted-imports'],
  ["import * as z from 'zod'; z;", 'no-restricted-imports'],
  ["import * as z from 'zod/mini'; z.config({});", 'no-restricted-syntax'],
  ["eval('1');", 'no-eval'],
  ["new Function('return 1');", 'no-new-func'],
  ['new DOMParser();', 'no-restricted-globals'],
  ["new Worker('x.js');", 'no-restricted-globals'],
  ["localStorage.getItem('x');", 'no-restricted-globals'],
  ["window.sessionStorage.getItem('x');", 'no-restricted-properties'],
  ["document.cookie = 'a=b';", 'no-restricted-syntax'],
  ['(globalThis as Record<string, unknown>).sund = 1;', 'no-restricted-syntax'],
  ['Array.from([1]);', 'no-restricted-syntax'],
  ['for (const key in {}) console.error(key);', 'no-restricted-syntax'],
  ["Date.parse('2026-01-01');", 'no-restricted-syntax'],
  ["new Date('2026-01-01');", 'sund/no-date-from-text'],
  ["new Date(JSON.parse('1') as string | number);", 'sund/no-date-from-text'],
  ['Object.assign({}, {});', 'no-restricted-syntax'],
  ["URL.canParse('x');", 'no-restricted-syntax'],
  ['Promise.withResolvers();', 'no-restricted-syntax'],
  ["import data from './x.json' with { type: 'json' }; data;", 'no-restricted-syntax'],
  ["import { css } from 'lit'; css`p { margin: 1.5rem }`;", 'no-restricted-syntax'],
  ["import { css } from 'lit'; css`p { color: light-dark(red, blue) }`;", 'no-restricted-syntax'],
  ["import { css } from 'lit'; css`p:has(a) { margin: 0 }`;", 'no-restricted-syntax'],
  ["import { css } from 'lit'; css`p { &:hover { margin: 0 } }`;", 'no-restricted-syntax'],
  ['export default 1;', 'no-restricted-syntax'],
  ['const one = 1; export { one as default };', 'no-restricted-syntax'],
  ['export class A { private b = 1; }', 'no-restricted-syntax'],
  ['declare const a: string | undefined; a!.trim();', '@typescript-eslint/no-non-null-assertion'],
  ['const a: any = 1; a;', '@typescript-eslint/no-explicit-any'],
  ['// eslint-disable-next-line no-console\nconsole.log(1);', 'sund/disable-with-reason'],
];

/** What looks like the above and is allowed. */
const allowed: readonly string[] = [
  'new Date(0);',
  'new Date(2026, 0, 1);',
  'const items = [...new Set([1])]; items;',
  "import { css } from 'lit'; css`p { margin: 1.5em; --x: var(--sund-space, 1em) }`;",
  'import { html } from \'lit\'; html`<p class="style" data-style="x">style= is a word here</p>`;',
  'export class A { protected b = 1; #c = 2; d(): number { return this.#c; } }',
];

let eslint: ESLint;

before(() => {
  eslint = new ESLint({ cwd: root, overrideConfigFile: '.config/eslint.config.js' });
});

/** Rules that report the code when it stands in place of a file of `src`. */
async function rulesAgainst(code: string): Promise<readonly string[]> {
  // Types are asked of the file's project, so it must be a file that is there.
  const [result] = await eslint.lintText(code, { filePath: `${root}src/core/version.ts` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const ours = new Set([...banned.map(([, rule]) => rule)]);

describe('what is banned in src', () => {
  for (const [code, rule] of banned) {
    it(code, async () => {
      const rules = await rulesAgainst(code);
      assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ') || 'no rules'}`);
    });
  }
});

describe('what only looks like it', () => {
  for (const code of allowed) {
    it(code, async () => {
      assert.deepEqual(
        (await rulesAgainst(code)).filter((rule) => ours.has(rule)),
        [],
      );
    });
  }
});
