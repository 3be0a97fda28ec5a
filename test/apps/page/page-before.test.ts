import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageBefore } from '../../../src/apps/page/page-before.js';

const PAGE = 'https://kommune.dk/sund/event-calendar.html?src=k.json';

const cases: readonly [string, string, string | undefined][] = [
  [
    'a page of the same site',
    'https://kommune.dk/skoler?side=2',
    'https://kommune.dk/skoler?side=2',
  ],
  ['another site', 'https://example.org/', undefined],
  ['another scheme', 'http://kommune.dk/skoler', undefined],
  ['this page itself', 'https://kommune.dk/sund/event-calendar.html?src=other.json', undefined],
  ['none', '', undefined],
  ['not an address', 'about:blank', undefined],
];

describe('pageBefore', () => {
  for (const [name, referrer, expected] of cases) {
    test(name, () => assert.equal(pageBefore(referrer, PAGE), expected));
  }
});
