import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesIn } from '../../../../../src/widgets/smoke-free-map/domain/reading/entries.js';

const POINT = { type: 'Point', coordinates: [12.5, 55.7] };
const FEATURE = { type: 'Feature', properties: {}, geometry: POINT };
const CRS = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
const OWN = { ...FEATURE, crs: 'EPSG:4326' };
const BARE = { type: 'Feature', properties: null, geometry: POINT };

const table: [
  what: string,
  value: Record<string, unknown>,
  expected: ReturnType<typeof entriesIn>,
][] = [
  [
    'a collection',
    { type: 'FeatureCollection', features: [FEATURE, null] },
    { entries: [FEATURE, null], path: ['features'] },
  ],
  [
    'a collection with a system, which features without one get',
    { type: 'FeatureCollection', crs: CRS, features: [FEATURE, OWN, 'a'] },
    { entries: [{ crs: CRS, ...FEATURE }, OWN, 'a'], path: ['features'] },
  ],
  [
    'an empty collection',
    { type: 'FeatureCollection', features: [] },
    { entries: [], path: ['features'] },
  ],
  [
    'a collection that does not say so',
    { features: [FEATURE] },
    { entries: [FEATURE], path: ['features'] },
  ],
  [
    'a collection in small letters',
    { type: 'featurecollection', features: [FEATURE] },
    { entries: [FEATURE], path: ['features'] },
  ],
  ['one feature', FEATURE, { entries: [FEATURE], path: [] }],
  ['a geometry', POINT, { entries: [BARE], path: [] }],
  [
    'geometries without properties',
    { type: 'GeometryCollection', crs: CRS, geometries: [POINT] },
    { entries: [{ crs: CRS, ...BARE }], path: ['geometries'] },
  ],
  ['a config', { widget: 'smoke-free-map', zones: [] }, undefined],
  ['nothing', {}, undefined],
  ['another type', { type: 'event' }, undefined],
];

for (const [what, value, expected] of table) {
  test(`the entries of ${what}`, () => {
    const before = structuredClone(value);
    assert.deepEqual(entriesIn(value), expected);
    assert.deepEqual(value, before);
  });
}

test('what is meant as zones but cannot be read is one entry, so that reading says why', () => {
  const values: Record<string, unknown>[] = [
    { type: 'FeatureCollection', features: 'a' },
    { type: 'FeatureCollection' },
    { type: 'Topology', objects: {}, arcs: [] },
    { geometryType: 'esriGeometryPoint', features: [] },
    { spatialReference: { wkid: 25832 }, features: [] },
  ];
  for (const value of values) assert.deepEqual(entriesIn(value), { entries: [value], path: [] });
});
