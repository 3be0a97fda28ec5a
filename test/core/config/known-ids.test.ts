import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KnownIds } from '../../../src/core/config/known-ids.js';

test('an id that is near a known one is suggested', () => {
  const known = new KnownIds(new Set(['tobak', 'alkohol']), new Map([['trivsel', 1]]));
  const table: [id: string, has: boolean, suggestion: string | undefined][] = [
    ['tobak', true, 'tobak'],
    ['trivsel', true, 'trivsel'],
    ['tobakk', false, 'tobak'],
    ['Trivsel', false, 'trivsel'],
    ['natur', false, undefined],
    ['', false, undefined],
    ['__proto__', false, undefined],
    ['constructor', false, undefined],
  ];
  for (const [id, has, suggestion] of table) {
    assert.equal(known.has(id), has, id);
    assert.deepEqual(known.unknown(id), suggestion === undefined ? { id } : { id, suggestion });
  }
});

test('sets are looked at as they are when asked', () => {
  const ids = new Set<string>();
  const known = new KnownIds(ids);
  assert.deepEqual(known.unknown('tobakk'), { id: 'tobakk' });
  ids.add('tobak');
  assert.equal(known.has('tobak'), true);
  assert.deepEqual(known.unknown('tobakk'), { id: 'tobakk', suggestion: 'tobak' });
});

test('what would take long is not compared: thousands of ids, or the twenty-first mistake', () => {
  const many = new KnownIds(new Set([...new Array(2001).keys()].map((at) => `emne-${at}`)));
  assert.deepEqual(many.unknown('emne-x'), { id: 'emne-x' });
  const known = new KnownIds(new Set(['tobak']));
  const suggested = [...new Array(30).keys()].filter(() => known.unknown('tobakk').suggestion);
  assert.equal(suggested.length, 20);
});
