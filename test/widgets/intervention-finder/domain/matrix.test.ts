import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossFacets } from '../../../../src/widgets/intervention-finder/domain/matrix.js';
import { engine, queryOf, signal } from './sample-catalogue.js';

test('an engine that cannot cross facets gives the same matrix row by row', async () => {
  const axes = { rows: 'theme', columns: 'municipality' };
  const rows = ['tobak', 'mad', 'soevn', 'fysisk-aktivitet'];
  const rowByRow = {
    caps: engine.caps,
    query: engine.query.bind(engine),
    get: engine.get.bind(engine),
  };
  for (const query of [
    queryOf(),
    queryOf({ text: 'mad' }),
    queryOf({ filters: { theme: ['mad'], free: ['true'] }, ranges: { age: [10] } }),
  ]) {
    const crossed = await crossFacets(engine, query, axes, rows, signal);
    assert.deepEqual(await crossFacets(rowByRow, query, axes, rows, signal), crossed);
    assert.deepEqual(Object.keys(crossed), rows);
  }
  const { tobak } = await crossFacets(engine, queryOf(), axes, rows, signal);
  assert.deepEqual(tobak, { Billund: 1, Svendborg: 0, Ærø: 0, Aarhus: 1 });
});
