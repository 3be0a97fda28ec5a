import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readFacet,
  valueIds,
} from '../../../../../src/widgets/intervention-finder/domain/plan/facet-values.js';
import { entry, facets } from './sample-plan.js';

const facet = (id: string) => {
  const found = facets.find((each) => each.id === id);
  assert(found);
  return found;
};

test('labels stand in the order of the facet, whatever the order of the entry', () => {
  const values = { theme: ['soevn', 'nyt', 'tobak'] };
  assert.deepEqual(readFacet(entry({ values }), facet('theme')), {
    kind: 'labels',
    labels: [{ da: 'Tobak', en: 'Tobacco' }, 'Søvn', 'nyt'],
  });
  assert.deepEqual(valueIds(entry({ values }), facet('theme')), ['tobak', 'soevn', 'nyt']);
});

test('one value may stand alone', () => {
  assert.deepEqual(readFacet(entry({ values: { theme: 'soevn' } }), facet('theme')), {
    kind: 'labels',
    labels: ['Søvn'],
  });
});

test('spans, yes and no', () => {
  const whole = entry({ values: { grade: { from: 7, to: 9 }, free: false } });
  assert.deepEqual(readFacet(whole, facet('grade')), { kind: 'range', range: { from: 7, to: 9 } });
  assert.deepEqual(readFacet(whole, facet('free')), { kind: 'boolean', is: false });
});

test('nothing said, or something of another shape, is nothing', () => {
  const table = [
    entry({}),
    entry({ values: {} }),
    entry({ values: { theme: [], grade: {}, free: 'ja' } }),
    entry({ values: { theme: true, grade: ['7'], free: { from: 1 } } }),
  ];
  for (const each of table) {
    for (const id of ['theme', 'grade', 'free']) {
      assert.equal(readFacet(each, facet(id)), undefined, id);
    }
  }
  const inherited = { id: 'constructor', kind: 'list', label: 'x' } as const;
  assert.equal(readFacet(entry({ values: {} }), inherited), undefined);
});
