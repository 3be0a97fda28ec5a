import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, suggestion } from '../../../src/core/text/suggestion.js';

const keys = [
  'events',
  'title',
  'headingLevel',
  'timeZone',
  'contact',
  'lang',
  'reviewedOn',
  'reviewBy',
];

test('a mistyped word finds the one that was meant', () => {
  const table: [string, string | undefined][] = [
    ['evnts', 'events'],
    ['event', 'events'],
    ['titel', 'title'],
    ['Title', 'title'],
    ['headinglevel', 'headingLevel'],
    ['timezone', 'timeZone'],
    ['contakt', 'contact'],
    ['reviewby', 'reviewBy'],
    ['farve', undefined],
    ['', undefined],
    ['x', undefined],
    ['beskrivelse', undefined],
    ['__proto__', undefined],
    ['e'.repeat(1_000_000), undefined],
  ];
  for (const [word, expected] of table)
    assert.equal(suggestion(word, keys), expected, word.slice(0, 20));
  assert.equal(suggestion('title', []), undefined);
  assert.equal(suggestion('title', ['e'.repeat(1_000_000)]), undefined);
});

test('distance counts one for a missing, extra or wrong letter and for a swap of neighbours', () => {
  const table: [string, string, number][] = [
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abc', 'axc', 1],
    ['abc', 'acb', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['uge', 'æble', 3],
  ];
  for (const [from, to, expected] of table) {
    assert.equal(editDistance(from, to), expected, `${from} ${to}`);
    assert.equal(editDistance(to, from), expected, `${to} ${from}`);
  }
});
