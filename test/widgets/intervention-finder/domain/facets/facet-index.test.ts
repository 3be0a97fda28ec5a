import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allBits, eachBit } from '../../../../../src/widgets/intervention-finder/domain/bit-set.js';
import { buildFacetIndex } from '../../../../../src/widgets/intervention-finder/domain/facets/facet-index.js';
import type { FacetIndex } from '../../../../../src/widgets/intervention-finder/domain/facets/facet-index.js';
import type {
  Choices,
  Entry,
  Facet,
} from '../../../../../src/widgets/intervention-finder/domain/model.js';
import { entries, facets } from '../sample-catalogue.js';

function indexOf(all: readonly Entry[], of: readonly Facet[] = facets): FacetIndex {
  const build = buildFacetIndex(of, all);
  let step = build.next();
  while (!step.done) step = build.next();
  return step.value;
}

const index = indexOf(entries);
const all = allBits(entries.length);
const idsOf = (choices: Choices) =>
  [...eachBit(index.matching(choices))].map((entry) => entries[entry]?.id);

test('entries meet a choice by any of its values, and every facet', () => {
  const table: readonly (readonly [Choices, readonly string[]])[] = [
    [{}, ['rygestop', 'xit', 'skolemad', 'soevn', 'fritid']],
    [{ theme: { values: ['tobak'] } }, ['rygestop', 'xit']],
    [{ theme: { values: ['tobak', 'mad'] } }, ['rygestop', 'xit', 'skolemad']],
    [{ theme: { values: ['tobak', 'mad'] }, municipality: { values: ['Billund'] } }, ['xit']],
    [{ theme: { values: [] } }, ['rygestop', 'xit', 'skolemad', 'soevn', 'fritid']],
    [{ theme: { values: ['findes-ikke'] } }, []],
    [{ findes: { values: ['ikke'] } }, ['rygestop', 'xit', 'skolemad', 'soevn', 'fritid']],
    [{ committee: { values: ['BUU'] } }, ['xit']],
    [{ grade: { range: { from: 8, to: 8 } } }, ['xit']],
    [{ grade: { range: { from: 10 } } }, []],
    [{ age: { range: { from: 4, to: 4 } } }, ['soevn']],
    [{ age: { range: { from: 6, to: 6 } } }, ['soevn', 'fritid']],
    [{ age: { range: { from: 99 } } }, ['rygestop']],
    [{ age: { range: { to: 17 } } }, ['soevn', 'fritid']],
    [{ age: { range: {} } }, ['rygestop', 'xit', 'skolemad', 'soevn', 'fritid']],
    [{ free: { is: true } }, ['rygestop', 'fritid']],
    [{ free: { is: false } }, ['skolemad']],
    [{ free: { values: ['true', 'false'] } }, ['rygestop', 'skolemad', 'fritid']],
  ];
  for (const [choices, ids] of table)
    assert.deepEqual(idsOf(choices), ids, JSON.stringify(choices));
});

test('values keep their order and their labels; found ones stand from A to Å', () => {
  const values = (facet: string) => index.column(facet)?.values.map(({ label }) => label);
  assert.deepEqual(values('theme'), [
    { da: 'Tobak', en: 'Tobacco' },
    'Mad og måltider',
    'Søvn',
    'Fysisk aktivitet',
  ]);
  assert.deepEqual(values('municipality'), ['Billund', 'Svendborg', 'Ærø', 'Aarhus']);
  assert.deepEqual(values('grade'), ['7', '8', '9']);
  assert.deepEqual(values('free'), ['true', 'false']);
});

test('counts leave out what is chosen of the same facet, and no value ever vanishes', () => {
  const choices = { theme: { values: ['tobak'] }, municipality: { values: ['Aarhus'] } };
  assert.deepEqual(index.counts('theme', choices, all), {
    tobak: 1,
    mad: 0,
    soevn: 0,
    'fysisk-aktivitet': 1,
  });
  assert.deepEqual(index.counts('municipality', choices, all), {
    Billund: 1,
    Svendborg: 0,
    Ærø: 0,
    Aarhus: 1,
  });
  assert.deepEqual(index.counts('grade', {}, all), { '7': 1, '8': 1, '9': 1 });
  assert.deepEqual(index.counts('free', {}, all), { true: 2, false: 1 });
  const ages = index.counts('age', {}, all);
  assert.deepEqual([ages['0'], ages['6'], ages['7'], ages['18']], [1, 2, 1, 1]);
  assert.deepEqual(index.counts('findes-ikke', {}, all), {});
});

test('two facets cross, under the filters of the others', () => {
  const cross = index.cross('theme', 'municipality', { theme: { values: ['soevn'] } }, all);
  assert.deepEqual(cross['tobak'], { Billund: 1, Svendborg: 0, Ærø: 0, Aarhus: 1 });
  assert.deepEqual(cross['soevn'], { Billund: 0, Svendborg: 0, Ærø: 1, Aarhus: 0 });
  const free = index.cross('theme', 'free', { municipality: { values: ['Aarhus'] } }, all);
  assert.deepEqual(free['fysisk-aktivitet'], { true: 1, false: 0 });
  assert.deepEqual(index.cross('theme', 'nothing', {}, all), {});
  assert.deepEqual(index.cross('grade', 'theme', {}, all)['8']?.['tobak'], 1);
});

test('thousands of values count as few do', () => {
  const many = [...new Array<undefined>(5000)].map((_, at): Entry => ({
    id: String(at),
    title: '',
    values: { own: `v${at}`, shared: [`s${at % 7}`, `s${at % 7}`, 's0'] },
  }));
  const large = indexOf(many, [
    { id: 'own', kind: 'list', label: '' },
    { id: 'shared', kind: 'list', label: '' },
  ]);
  const everything = allBits(many.length);
  const own = large.counts('own', { shared: { values: ['s1'] } }, everything);
  assert.equal(Object.keys(own).length, 5000);
  assert.deepEqual([own['v1'], own['v2'], own['v8']], [1, 0, 1]);
  assert.deepEqual(large.counts('shared', {}, everything)['s0'], 5000);
  assert.deepEqual(large.counts('shared', {}, everything)['s1'], 715);
});

test('a span without end, or a very long one, is not counted number by number', () => {
  const facet: Facet = { id: 'n', kind: 'range', label: '', unit: 'number' };
  const wide = indexOf([{ id: 'a', title: '', values: { n: { from: 0, to: 1e9 } } }], [facet]);
  assert.deepEqual(wide.counts('n', {}, allBits(1)), {});
  const open = indexOf([{ id: 'a', title: '', values: { n: { from: 3 } } }], [facet]);
  assert.deepEqual(open.counts('n', {}, allBits(1)), { '3': 1 });
});
