import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowed } from '../../../src/core/config/origins.js';

const policy = {
  pageOrigin: 'https://www.kommune.test',
  scriptOrigin: 'https://cdn.kommune.test',
  allowed: ['https://data.test:8443'],
};

test('a link leads to files of the page, of the script or of an allowed origin only', () => {
  const table: [string, boolean][] = [
    ['https://www.kommune.test/a.json', true],
    ['https://WWW.kommune.test:443/a.json', true],
    ['https://cdn.kommune.test/a.json', true],
    ['https://data.test:8443/a.json', true],
    ['http://www.kommune.test/a.json', false],
    ['https://kommune.test/a.json', false],
    ['https://www.kommune.test:8443/a.json', false],
    ['https://www.kommune.test.evil.test/a.json', false],
    ['https://www.kommune.test@evil.test/a.json', false],
    ['https://evil.test/https://www.kommune.test', false],
    ['https://data.test/a.json', false],
    ['blob:https://www.kommune.test/4f0c', false],
    ['filesystem:https://www.kommune.test/temporary/a', false],
    ['data:application/json,{}', false],
    ['file:///a.json', false],
    ['javascript:x', false],
  ];
  for (const [url, expected] of table) {
    assert.equal(isAllowed(url, policy), expected, url);
    assert.equal(isAllowed(new URL(url), policy), expected, url);
  }
});

test('a page without an origin of its own allows nothing by it', () => {
  const opaque = { pageOrigin: 'null', allowed: [] };
  for (const url of ['https://x.test/', 'data:,a', 'file:///a', 'about:blank']) {
    assert.equal(isAllowed(url, opaque), false, url);
  }
});
