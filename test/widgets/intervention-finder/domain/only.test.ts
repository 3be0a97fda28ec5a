import assert from 'node:assert/strict';
import { test } from 'node:test';
import { within } from '../../../../src/widgets/intervention-finder/domain/only.js';
import { found, queryOf } from './sample-catalogue.js';

test('a limited page finds what meets its limits and the visitor', async () => {
  const table = [
    [{ theme: { values: ['tobak'] } }, {}, ['rygestop', 'xit']],
    [
      { theme: { values: ['tobak', 'mad'] } },
      { filters: { theme: ['mad', 'soevn'] } },
      ['skolemad'],
    ],
    [{ theme: { values: ['tobak'] } }, { filters: { theme: ['mad'] } }, []],
    [
      { age: { range: { from: 6 } } },
      { ranges: { age: [undefined, 10] as const } },
      ['soevn', 'fritid'],
    ],
    [{ age: { range: { from: 0, to: 3 } } }, {}, ['soevn']],
    [{ free: { is: true } }, { text: 'fritidspas' }, ['fritid']],
    [{}, { filters: { theme: ['mad'] } }, ['skolemad']],
  ] as const;
  for (const [only, query, ids] of table) {
    assert.deepEqual(await found(within(queryOf(query), only)), ids);
  }
});

test('a facet may be called what every object has', () => {
  const only = { constructor: { values: ['a'] }, toString: { range: { from: 1, to: 2 } } };
  const { filters, ranges } = within(queryOf({}), only);
  assert.deepEqual(Object.entries(filters), [['constructor', ['a']]]);
  assert.deepEqual(Object.entries(ranges ?? {}), [['toString', [1, 2]]]);
});
