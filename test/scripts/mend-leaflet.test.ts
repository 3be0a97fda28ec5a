import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mendLeaflet } from '../../.scripts/mend-leaflet.js';

const FILES = ['leaflet/src/core/Browser.js', 'leaflet/src/core/Util.js'];

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, 'node_modules', file), 'utf8');
const id = (file: string): string => `/project/node_modules/${file}`;

test('what a strict policy forbids is gone from the installed Leaflet', () => {
  const plugin = mendLeaflet();
  for (const file of FILES) {
    const code = read(file);
    const mended = plugin.transform(code, id(file))?.code ?? code;
    assert.ok(mended.length < code.length, file);
    assert.doesNotMatch(mended, /innerHTML|data:image/);
  }
  assert.doesNotThrow(() => plugin.buildEnd());
});

test('line ends of another system are the same code', () => {
  for (const file of FILES) {
    const code = read(file).replaceAll('\r\n', '\n');
    for (const other of [code, code.replaceAll('\n', '\r\n')]) {
      assert.doesNotThrow(() => mendLeaflet().transform(other, id(file)));
    }
  }
});

test('other modules are left alone', () => {
  assert.equal(mendLeaflet().transform('export {}', '/project/src/leaflet.js'), null);
});

test('another Leaflet stops the build', () => {
  for (const file of FILES) {
    const code = read(file);
    for (const other of ['export const map = 1;', code + code]) {
      assert.throws(
        () => mendLeaflet().transform(other, id(file)),
        /does not have this once/,
        file,
      );
    }
  }
});

test('a Leaflet of other files stops the build, unless it failed already', () => {
  assert.throws(() => mendLeaflet().buildEnd(), /Browser\.js/);
  assert.doesNotThrow(() => mendLeaflet().buildEnd(new Error('elsewhere')));
});
