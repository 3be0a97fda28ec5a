import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { trimLit } from '../../.scripts/trim-lit.js';

const FILES = [
  '@lit/reactive-element/css-tag.js',
  '@lit/reactive-element/reactive-element.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
];

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, 'node_modules', file), 'utf8');
const id = (file: string): string => `/project/node_modules/${file}`;

test('what only other browsers and decorators need is gone from the installed lit', () => {
  const plugin = trimLit();
  for (const file of FILES) {
    const code = read(file);
    const trimmed = plugin.transform(code, id(file))?.code ?? code;
    assert.ok(trimmed.length < code.length, file);
    assert.doesNotMatch(trimmed, /PolyfillSupport|ShadyCSS|litPropertyMetadata|addInitializer/);
  }
  assert.doesNotThrow(() => plugin.buildEnd());
});

test('other modules are left alone', () => {
  assert.equal(trimLit().transform('export {}', '/project/src/lit-html.js'), null);
});

test('another lit stops the build', () => {
  for (const file of FILES) {
    const code = read(file);
    const doubled = code + code;
    for (const other of ['export const html = 1;', doubled]) {
      assert.throws(() => trimLit().transform(other, id(file)), /does not have this once/, file);
    }
  }
});

test('a lit of other files stops the build', () => {
  const plugin = trimLit();
  assert.throws(() => plugin.buildEnd(), /css-tag\.js/);
});

test('a build that failed already keeps its own error', () => {
  assert.doesNotThrow(() => trimLit().buildEnd(new Error('elsewhere')));
});
