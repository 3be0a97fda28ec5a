import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPageSource, type PageSource } from '../../../src/apps/page/page-source.js';

const PAGE = 'https://kommune.dk/sund/event-calendar.html';
const policy = {
  pageOrigin: 'https://kommune.dk',
  scriptOrigin: 'https://cdn.kommune.dk',
  allowed: ['https://skole.dk'],
};

const cases: readonly [string, string, PageSource][] = [
  [
    'relative to the page',
    `${PAGE}?src=data/k.json`,
    { kind: 'url', url: 'https://kommune.dk/sund/data/k.json', base: `${PAGE}?src=data/k.json` },
  ],
  [
    'from the root',
    `${PAGE}?src=/k.json#uge-6`,
    { kind: 'url', url: 'https://kommune.dk/k.json', base: `${PAGE}?src=/k.json` },
  ],
  [
    'from an allowed origin',
    `${PAGE}?src=https://skole.dk/k.json`,
    { kind: 'url', url: 'https://skole.dk/k.json', base: `${PAGE}?src=https://skole.dk/k.json` },
  ],
  [
    "from the script's origin",
    `${PAGE}?src=https%3A%2F%2Fcdn.kommune.dk%2Fk.json`,
    {
      kind: 'url',
      url: 'https://cdn.kommune.dk/k.json',
      base: `${PAGE}?src=https%3A%2F%2Fcdn.kommune.dk%2Fk.json`,
    },
  ],
  [
    'from somewhere else',
    `${PAGE}?src=https://kommune.dk.example.org/k.json`,
    { kind: 'refused-origin', origin: 'https://kommune.dk.example.org' },
  ],
  [
    'another port is another origin',
    `${PAGE}?src=https://kommune.dk:8443/k.json`,
    { kind: 'refused-origin', origin: 'https://kommune.dk:8443' },
  ],
  [
    'without a scheme it goes where the browser would go',
    `${PAGE}?src=//example.org/k.json`,
    { kind: 'refused-origin', origin: 'https://example.org' },
  ],
  [
    'a backslash is a slash to a browser',
    `${PAGE}?src=%5C%5Cexample.org/k.json`,
    { kind: 'refused-origin', origin: 'https://example.org' },
  ],
  [
    'javascript:',
    `${PAGE}?src=javascript:alert(1)`,
    { kind: 'bad-address', address: 'javascript:alert(1)' },
  ],
  ['data:', `${PAGE}?src=data:,%7B%7D`, { kind: 'bad-address', address: 'data:,{}' }],
  [
    "blob: has its maker's origin, and is refused all the same",
    `${PAGE}?src=blob:https://kommune.dk/1`,
    { kind: 'bad-address', address: 'blob:https://kommune.dk/1' },
  ],
  ['no address', `${PAGE}?src=http://[`, { kind: 'bad-address', address: 'http://[' }],
  ['nothing', PAGE, { kind: 'missing' }],
  ['an empty src', `${PAGE}?src=%20`, { kind: 'missing' }],
  ['an ordinary fragment', `${PAGE}#indhold`, { kind: 'missing' }],
  ['a config in the address', `${PAGE}#config=abc`, { kind: 'refused-inline' }],
  [
    'src goes before a config in the address',
    `${PAGE}?src=k.json#config=abc`,
    { kind: 'url', url: 'https://kommune.dk/sund/k.json', base: `${PAGE}?src=k.json` },
  ],
];

describe('readPageSource', () => {
  for (const [name, address, expected] of cases) {
    test(name, () => {
      assert.deepEqual(readPageSource(address, policy, false), expected);
    });
  }

  test('shows a config in the address where the municipality allows it', () => {
    assert.deepEqual(readPageSource(`${PAGE}#config=abc`, policy, true), {
      kind: 'fragment',
      fragment: 'abc',
      base: PAGE,
    });
  });
});
