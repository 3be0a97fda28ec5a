import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FinderEngine } from '../../../../src/widgets/intervention-finder/domain/engine.js';
import { limitedEngine } from '../../../../src/widgets/intervention-finder/domain/limited-engine.js';
import { createLocalEngine } from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import type { Choices } from '../../../../src/widgets/intervention-finder/domain/model.js';
import { entries, facets, queryOf } from './sample-catalogue.js';

const whole = createLocalEngine({ entries, facets });
const { signal } = new AbortController();

const ids = async (engine: FinderEngine, query: Parameters<typeof queryOf>[0]) => {
  const { hits, total } = await engine.query(queryOf(query), signal);
  assert.equal(total, hits.length);
  return hits.map(({ id }) => id);
};

test('a page without limits has the engine itself', () => {
  for (const only of [undefined, {}]) assert.equal(limitedEngine(whole, only), whole);
});

test('a search finds nothing beyond the limits', async () => {
  const table: readonly (readonly [Choices, Parameters<typeof queryOf>[0], readonly string[]])[] = [
    [{ theme: { values: ['tobak'] } }, {}, ['rygestop', 'xit']],
    [{ theme: { values: ['tobak'] } }, { text: 'skolemad' }, []],
    [{ free: { is: true } }, { filters: { free: ['false'] } }, []],
    [{ age: { range: { to: 5 } } }, {}, ['soevn']],
  ];
  for (const [only, query, expected] of table) {
    assert.deepEqual(await ids(limitedEngine(whole, only), query), expected);
  }
});

test('counts tell of nothing beyond the limits, also of the facet that is limited', async () => {
  const limited = limitedEngine(whole, { theme: { values: ['tobak'] } });
  const counted = await limited.query(queryOf({ facets: ['theme', 'municipality'] }), signal);
  const told = Object.entries(counted.facets).map(([facet, counts]) => [
    facet,
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(),
  ]);
  assert.deepEqual(told, [
    ['theme', [['tobak', 2]]],
    [
      'municipality',
      [
        ['Aarhus', 1],
        ['Billund', 1],
      ],
    ],
  ]);
});

test('a table has no rows and columns beyond the limits, however it is counted', async () => {
  const limited = limitedEngine(whole, { theme: { values: ['tobak'] } });
  for (const [rows, columns] of [
    ['theme', 'municipality'],
    ['municipality', 'theme'],
  ] as const) {
    const crossed = (await limited.cross?.(queryOf({}), rows, columns, signal)) ?? {};
    const cells = Object.entries(crossed).flatMap(([row, counts]) =>
      Object.entries(counts).flatMap(([column, count]) => (count > 0 ? [`${row} ${column}`] : [])),
    );
    const expected =
      rows === 'theme' ? ['tobak Aarhus', 'tobak Billund'] : ['Aarhus tobak', 'Billund tobak'];
    assert.deepEqual(cells.sort(), expected);
  }
  const simple: FinderEngine = {
    caps: whole.caps,
    query: (query, of) => whole.query(query, of),
    get: (wanted, of) => whole.get(wanted, of),
  };
  assert.equal('cross' in limitedEngine(simple, { theme: { values: ['tobak'] } }), false);
});

test('an entry beyond the limits is not had by its id, where entries say all there is', async () => {
  const only = { theme: { values: ['tobak'] } };
  const all = new Map(facets.map((facet) => [facet.id, facet]));
  const table: readonly (readonly [FinderEngine, readonly string[]])[] = [
    [limitedEngine(whole, only, all), ['xit']],
    [limitedEngine(whole, only), ['xit', 'soevn']],
  ];
  for (const [engine, expected] of table) {
    const got = await engine.get(['xit', 'soevn'], signal);
    assert.deepEqual(
      got.map(({ id }) => id),
      expected,
    );
  }
});

test('entries are got by id, and an abort is passed on', async () => {
  const limited = limitedEngine(whole, { theme: { values: ['tobak'] } });
  assert.deepEqual(
    (await limited.get(['xit'], signal)).map(({ id }) => id),
    ['xit'],
  );
  const aborted = AbortSignal.abort(new Error('gone'));
  await assert.rejects(limited.query(queryOf({}), aborted), /gone/);
});
