import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byDistance,
  matchingZones,
  type ZoneFilter,
} from '../../../../src/widgets/smoke-free-map/domain/matching.js';
import { readZones } from '../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { place, sampleMap, sampleRule, squareZone } from './sample-map.js';

const { zones } = readZones(
  sampleMap(
    [
      squareZone('Søndermarken', 0, 0, 100, {
        adresse: 'Roskildevej 28',
        type: 'park',
        regel: 'a',
      }),
      squareZone('Frederiksberg Have', 500, 0, 100, { type: 'park', regel: 'b' }),
      squareZone('Skolen på Ågade', 1000, 0, 100, {
        adresse: 'Ågade 1',
        type: 'skole',
        regel: 'c',
      }),
      squareZone('Søengen', -9000, 0, 100, { type: 'strand' }),
      squareZone('Torvet', -500, 0, 100, { type: 'torv' }),
    ],
    {
      rules: [
        sampleRule({ id: 'a', products: { cigarettes: 'advisory', snus: 'allowed' } }),
        sampleRule({ id: 'b', products: { cigarettes: 'unknown' } }),
        sampleRule({ id: 'c', products: { cigarettes: 'forbidden', snus: 'forbidden' } }),
      ],
    },
  ),
);

const names: Readonly<Record<string, string>> = { park: 'Park og grønt område', school: 'Skole' };

const EVERY = ['Skolen på Ågade', 'Søengen', 'Torvet', 'Frederiksberg Have', 'Søndermarken'];

const table: [what: string, filter: ZoneFilter, expected: string[]][] = [
  ['nothing asked', {}, EVERY],
  ['blank words', { query: ' , ' }, EVERY],
  ['a name', { query: 'søndermarken' }, ['Søndermarken']],
  ['without Danish keys', { query: 'Soendermarken' }, ['Søndermarken']],
  ['with bare letters', { query: 'sondermarken' }, ['Søndermarken']],
  ['the middle of a word', { query: 'marken' }, ['Søndermarken']],
  ['a word that another runs into', { query: 'eng' }, ['Søengen']],
  ['the same without Danish keys', { query: 'soeengen' }, ['Søengen']],
  ['a street', { query: 'roskildevej 28' }, ['Søndermarken']],
  ['words of name and street, in any order', { query: '28 sønder' }, ['Søndermarken']],
  ['a word that is nowhere', { query: 'søndermarken nord' }, []],
  ['a kind of place by its name', { query: 'groent' }, ['Frederiksberg Have', 'Søndermarken']],
  ['a kind of place by its name and more', { query: 'park roskilde' }, ['Søndermarken']],
  ['one kind of place', { categories: ['school'] }, ['Skolen på Ågade']],
  ['two kinds', { categories: ['square', 'school'] }, ['Skolen på Ågade', 'Torvet']],
  ['an unknown kind', { categories: ['zoo'] }, []],
  ['no kinds', { categories: [], query: 'torv' }, ['Torvet']],
  ['where one should not smoke', { product: 'cigarettes' }, ['Skolen på Ågade', 'Søndermarken']],
  ['where one should not use snus', { product: 'snus' }, ['Skolen på Ågade']],
  ['where nobody has said', { product: 'waterPipe' }, []],
  [
    'the nearest first',
    { near: place(60, 50) },
    ['Søndermarken', 'Frederiksberg Have', 'Torvet', 'Skolen på Ågade', 'Søengen'],
  ],
  [
    'the nearest of a kind first',
    { near: place(450, 50), categories: ['park'] },
    ['Frederiksberg Have', 'Søndermarken'],
  ],
];

for (const [what, filter, expected] of table) {
  test(`${what}: ${expected.join(', ') || 'no zone'}`, () => {
    const found = matchingZones(zones, filter, ({ category }) => names[category.id] ?? '');
    assert.deepEqual(
      found.map(({ name }) => name),
      expected,
    );
  });
}

test('distances are told to the edge, with the way there', () => {
  const [first, second] = byDistance(zones, place(450, 50));
  assert.equal(first?.zone.name, 'Frederiksberg Have');
  assert.equal(Math.round(first.metres), 50);
  // East in the grid is some two and a half degrees south of east here.
  assert.equal(Math.round(first.bearing), 93);
  assert.equal(second?.zone.name, 'Søndermarken');
  assert.equal(Math.round(second.metres), 350);
  assert.equal(Math.round(second.bearing), 273);
});
