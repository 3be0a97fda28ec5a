import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFinder } from '../../../src/widgets/intervention-finder/domain/finder.js';
import { linkTarget } from '../../../src/widgets/intervention-finder/link-target.js';
import { FACETS, takenConfig } from './sample-config.js';

const entries = [
  { id: 'a', title: 'A', values: { tema: 'tobak', sted: 'skole' } },
  { id: 'constructor', title: 'B' },
  { id: 'c', title: 'C', values: { tema: 'trivsel' } },
];

test('a link leads to entries of the page, and to values that are declared', async () => {
  const finder = createFinder(
    await takenConfig({ entries, only: { tema: { values: ['tobak'] } }, views: ['list'] }),
  );
  const { facets, views, sorts, hasEntry, hasValue } = linkTarget(finder, false);
  assert.deepEqual(
    facets.map(({ id }) => id),
    FACETS.map(({ id }) => id),
  );
  assert.deepEqual(views, ['list']);
  assert.deepEqual(sorts, ['relevance', 'title', 'newest', 'source']);
  const table: readonly (readonly [id: string, isThere: boolean])[] = [
    ['a', true],
    ['c', false],
    ['constructor', false],
    ['toString', false],
    ['', false],
  ];
  for (const [id, isThere] of table) assert.equal(hasEntry?.(id), isThere, id);
  const values: readonly (readonly [facet: string, value: string, isThere: boolean])[] = [
    ['tema', 'tobak', true],
    ['tema', 'ukendt', false],
    ['tema', 'constructor', false],
    // What only entries say is not looked up.
    ['sted', 'hvad som helst', true],
  ];
  for (const [facet, value, isThere] of values) {
    assert.equal(hasValue?.(facet, value), isThere, `${facet} ${value}`);
  }
});

test('where a server has the entries, every id may lead to one', async () => {
  const target = linkTarget(createFinder(await takenConfig({ entries: [] })), true);
  assert.equal('hasEntry' in target, false);
  assert.equal(target.hasValue?.('tema', 'ukendt'), false);
});

test('where an index has the entries, those that are here are not all', async () => {
  const finder = createFinder(await takenConfig({ entries }), { size: 100, years: false });
  assert.equal('hasEntry' in linkTarget(finder, false), false);
});
