import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRepairs } from '../../../../src/widgets/intervention-finder/domain/repair.js';
import type { FinderQuery } from '../../../../src/widgets/intervention-finder/domain/engine.js';
import { engine, queryOf, signal } from './sample-catalogue.js';

test('a search that finds nothing says what it would find without each part of it', async () => {
  const table: readonly (readonly [Partial<FinderQuery>, readonly unknown[]])[] = [
    [
      { text: 'loma', filters: { municipality: ['Aarhus'] } },
      [{ kind: 'filter', facet: 'municipality', values: ['Aarhus'], total: 1 }],
    ],
    [
      { filters: { theme: ['tobak'] }, ranges: { age: [3, 5] } },
      [
        { kind: 'range', facet: 'age', total: 2 },
        { kind: 'filter', facet: 'theme', values: ['tobak'], total: 1 },
      ],
    ],
    [
      { text: 'skolemad loma', filters: { theme: ['tobak'] } },
      [{ kind: 'filter', facet: 'theme', values: ['tobak'], total: 1 }],
    ],
    [
      { text: 'loma', filters: { municipality: ['Aarhus'], theme: ['soevn'] } },
      [{ kind: 'all-filters', total: 1 }],
    ],
    [{ text: 'zzzz yyyy' }, [{ kind: 'text', total: 5 }]],
    [{ text: 'zzzz' }, [{ kind: 'text', total: 5 }]],
    [
      { filters: { theme: ['findes-ikke'] } },
      [{ kind: 'filter', facet: 'theme', values: ['findes-ikke'], total: 5 }],
    ],
    [{}, []],
  ];
  for (const [query, expected] of table) {
    assert.deepEqual(await findRepairs(engine, queryOf(query), signal), expected);
  }
});

test('a word that the filters rule out is named, with the query without it', async () => {
  const query = queryOf({ text: 'skolemad frokost søvn', filters: { municipality: ['Ærø'] } });
  const repairs = await findRepairs(engine, query, signal);
  const words = repairs.filter(({ kind }) => kind === 'word');
  assert.deepEqual(words, [
    { kind: 'word', word: 'skolemad', rest: 'frokost søvn', total: 1 },
    { kind: 'word', word: 'frokost', rest: 'skolemad søvn', total: 1 },
  ]);
});
