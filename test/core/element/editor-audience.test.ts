import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditor } from '../../../src/core/element/editor-audience.js';

const cases: readonly (readonly [attribute: string | null, address: string, editor: boolean])[] = [
  [null, 'https://www.sundkommune.dk/kalender', false],
  [null, 'https://www.sundkommune.dk/kalender?sund-debug', true],
  [null, 'https://www.sundkommune.dk/kalender?side=2&sund-debug=1', true],
  [null, 'https://www.sundkommune.dk/kalender?q=sund-debug', false],
  [null, 'https://www.sundkommune.dk/kalender#sund-debug', false],
  [null, 'http://localhost:8000/', true],
  [null, 'http://127.0.0.1/', true],
  [null, 'http://[::1]:3000/', true],
  [null, 'https://localhost.example.org/', false],
  ['', 'https://www.sundkommune.dk/', true],
  ['debug', 'https://www.sundkommune.dk/', true],
  ['true', 'https://www.sundkommune.dk/', true],
  ['false', 'https://www.sundkommune.dk/', false],
  ['false', 'http://localhost:8000/', false],
  ['false', 'https://www.sundkommune.dk/?sund-debug', false],
];

for (const [attribute, address, editor] of cases) {
  test(`${attribute === null ? 'no debug' : `debug="${attribute}"`} at ${address}`, () => {
    const { hostname, search } = new URL(address);
    assert.equal(isEditor(attribute, { hostname, search } as Location), editor);
  });
}
