import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareModel,
  type CompareRow,
} from '../../../../../src/widgets/intervention-finder/domain/plan/compare.js';
import { entry, facets } from './sample-plan.js';

const names = (rows: readonly CompareRow[]): string[] =>
  rows.map(({ field }) => (field.kind === 'facet' ? field.facet.id : field.kind));

test('fields that none of them has are not there', () => {
  const model = compareModel([entry({ id: 'a' }), entry({ id: 'b', year: 2022 })], facets);
  assert.deepEqual(names(model.different), ['year']);
  assert.deepEqual(names(model.alike), []);
});

test('the order in which an entry names its values is no difference, and neither is a basis', () => {
  const model = compareModel(
    [
      entry({ values: { theme: ['tobak', 'soevn'] }, assessed: { theme: 'Derfor.' } }),
      entry({ id: 'b', values: { theme: ['soevn', 'tobak'] } }),
    ],
    facets,
  );
  assert.deepEqual(names(model.alike), ['theme']);
  assert.deepEqual(
    model.alike[0]?.cells.map(({ basis }) => basis),
    ['Derfor.', undefined],
  );
});

test('something is different from nothing', () => {
  const model = compareModel([entry({ cost: 'Gratis' }), entry({ id: 'b' })], facets);
  assert.deepEqual(names(model.different), ['cost']);
  assert.deepEqual(model.different[0]?.cells, [{ reading: { kind: 'text', text: 'Gratis' } }, {}]);
});

test('a basis without a value is not said', () => {
  const lone = entry({ assessed: { theme: 'Derfor.' } });
  const model = compareModel([lone, entry({ id: 'b', values: { theme: 'tobak' } })], facets);
  assert.deepEqual(model.different[0]?.cells[0], {});
});

test('the summary comes first, then the facets, those that are no filters too', () => {
  const whole = entry({
    summary: 'Kort',
    values: { audience: 'foraeldre', level: 'x' },
    evidence: 'Ja',
    cost: 'Gratis',
    year: 2022,
    status: 'ended',
    source: { document: 'Rapport', url: 'r.pdf' },
  });
  assert.deepEqual(names(compareModel([whole, entry({ id: 'b' })], facets).different), [
    'summary',
    'level',
    'audience',
    'evidence',
    'cost',
    'year',
    'status',
    'source',
  ]);
});

test('no more than four', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => entry({ id, year: 2000 }));
  const model = compareModel(five, facets);
  assert.deepEqual(
    model.entries.map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  );
  assert.equal(model.alike[0]?.cells.length, 4);
});

test('one or none is no comparison, and no error', () => {
  assert.deepEqual(compareModel([], facets), { entries: [], different: [], alike: [] });
  assert.deepEqual(names(compareModel([entry({ year: 1 })], facets).alike), ['year']);
});
