import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedDistance } from '../../../../../src/widgets/smoke-free-map/domain/geo/distance.js';
import { toPlane } from '../../../../../src/widgets/smoke-free-map/domain/geo/utm.js';
import { readZones } from '../../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { feature, sampleMap, sampleRule, squareZone } from '../sample-map.js';

const LYNGBY = { latitude: 55.77, longitude: 12.503 };
const lyngby = { type: 'Point', coordinates: [12.503, 55.77] };

test('a point is an assumed circle, as wide as the config says, in the plane', () => {
  const { zones, notes, problems } = readZones(
    sampleMap([
      feature(lyngby, { Navn: ' Den  store\nlegeplads ', Adresse: 'Torvet 1', OBJECTID: 7 }),
    ]),
  );
  const [zone] = zones;
  assert.deepEqual(problems, []);
  assert.deepEqual(notes, { crs: 'EPSG:4326', crsBy: 'values', isSwapped: false });
  assert.equal(zone?.name, 'Den store legeplads');
  assert.equal(zone.address, 'Torvet 1');
  assert.equal(zone.id, '7');
  assert.equal(zone.number, 1);
  assert.equal(zone.isApproximate, true);
  assert.deepEqual(zone.shapes, [
    { kind: 'circle', centre: toPlane(LYNGBY), radius: 40, assumed: true },
  ]);
  assert.ok(Math.abs(zone.position.latitude - LYNGBY.latitude) < 1e-8);
  assert.ok(Math.abs(zone.position.longitude - LYNGBY.longitude) < 1e-8);
});

test('a radius is measured only where config and feature both say so', () => {
  const table = [
    { config: {}, properties: { radius: 25 }, radius: 25, assumed: true },
    {
      config: { radiusMeasured: true },
      properties: { radius: '12,5' },
      radius: 12.5,
      assumed: false,
    },
    { config: { radiusMeasured: true, radius: 60 }, properties: {}, radius: 60, assumed: true },
    {
      config: { radiusMeasured: true },
      properties: { radius: '30 m' },
      radius: 30,
      assumed: false,
    },
    {
      config: { radiusMeasured: true },
      properties: { radius: 0 },
      radius: 40,
      assumed: true,
      bad: '0',
    },
    {
      config: { radiusMeasured: true },
      properties: { radius: -5 },
      radius: 40,
      assumed: true,
      bad: '-5',
    },
    { config: {}, properties: { radius: 9999 }, radius: 40, assumed: true, bad: '9999' },
    { config: {}, properties: { radius: 'stor' }, radius: 40, assumed: true, bad: 'stor' },
  ];
  for (const { config, properties, radius, assumed, bad } of table) {
    const { zones, problems } = readZones(sampleMap([feature(lyngby, properties)], config));
    const [shape] = zones[0]?.shapes ?? [];
    assert.ok(shape?.kind === 'circle');
    assert.deepEqual([shape.radius, shape.assumed], [radius, assumed], JSON.stringify(properties));
    assert.deepEqual(
      problems.map(({ code, path, detail }) => ({ code, path, detail })),
      bad === undefined ? [] : [{ code: 'bad-radius', path: ['zones', 0], detail: { got: bad } }],
    );
  }
});

test('zones are numbered by kind in the config’s order, then by name as in a Danish dictionary', () => {
  const names = ['Østerparken', 'Aadalen', 'Zoo', 'Ærøgade 2', 'Ærøgade 10', 'banen', ''];
  const zones = names.map((name, place) => squareZone(name, place * 200, 0, 100, { type: 'park' }));
  const others = [
    squareZone('Skolen', 0, 500, 100, { type: 'Skole' }),
    squareZone('Legepladsen', 0, 800, 100, { type: 'LEGEPLADS' }),
    squareZone('Hundeskoven', 0, 1100, 100, { type: 'hund' }),
  ];
  const read = readZones(
    sampleMap([...zones, ...others], {
      categories: [{ id: 'park' }, { id: 'hund', label: 'Hundeskov', icon: 'park' }],
    }),
  );
  assert.deepEqual(
    read.zones.map(({ name, number, category }) => `${number} ${name} (${category.id})`),
    [
      '1 banen (park)',
      '2 Zoo (park)',
      '3 Ærøgade 2 (park)',
      '4 Ærøgade 10 (park)',
      '5 Østerparken (park)',
      '6 Aadalen (park)',
      '7  (park)',
      '8 Hundeskoven (hund)',
      '9 Legepladsen (playground)',
      '10 Skolen (school)',
    ],
  );
  assert.deepEqual(read.problems, []);
  assert.equal(read.zones[7]?.category.icon, 'park');
});

test('a rule is the feature’s own, else its kind’s, else the config’s', () => {
  const rules = ['egen', 'slags', 'alle'].map((id) => sampleRule({ id }));
  const map = sampleMap(
    [
      squareZone('a', 0, 0, 10, { regel: 'egen', kategori: 'beach' }),
      squareZone('b', 100, 0, 10, { regel: 'Henstilling', kategori: 'beach' }),
      squareZone('c', 200, 0, 10, { kategori: 'beach' }),
      squareZone('d', 300, 0, 10),
      squareZone('e', 400, 0, 10, { regel: 'constructor' }),
      squareZone('f', 500, 0, 10, { regel: 'constructor' }),
    ],
    {
      rules,
      rule: 'alle',
      categories: [{ id: 'beach', rule: 'slags' }],
      values: { rule: { henstilling: 'egen' } },
    },
  );
  const { zones, problems } = readZones(map);
  assert.deepEqual(Object.fromEntries(zones.map(({ name, rule }) => [name, rule?.id])), {
    a: 'egen',
    b: 'egen',
    c: 'slags',
    d: 'alle',
    e: undefined,
    f: undefined,
  });
  assert.deepEqual(problems, [
    {
      code: 'unknown-rule',
      severity: 'error',
      path: ['zones', 4],
      detail: { id: 'constructor', known: ['egen', 'slags', 'alle'] },
    },
  ]);
});

test('a smoking area is no zone, but part of the one it names', () => {
  const map = sampleMap([
    squareZone('rygning', 10, 10, 20, { smokingAreaOf: 'park' }),
    squareZone('park', 0, 0, 100),
    squareZone('mere', 70, 70, 10, { smokingAreaOf: 'park' }),
    squareZone('nowhere', 0, 0, 5, { smokingAreaOf: 'prak' }),
  ]);
  const { zones, problems, skipped } = readZones(map);
  assert.deepEqual(
    zones.map(({ id, smokingAreas }) => [id, smokingAreas.length]),
    [['park', 2]],
  );
  assert.equal(skipped, 1);
  assert.deepEqual(
    problems.map(({ code, path, detail }) => ({ code, path, detail })),
    [
      {
        code: 'unknown-smoking-area',
        path: ['zones', 3],
        detail: { id: 'prak', known: ['park'] },
      },
    ],
  );
});

test('ids are unique, and a zone without one has that of its place', () => {
  const map = sampleMap([
    squareZone('', 0, 0, 10),
    squareZone('', 20, 0, 10, { id: 'x' }),
    squareZone('', 40, 0, 10, { id: 'x' }),
    squareZone('', 60, 0, 10, { id: 'x' }),
    squareZone('', 80, 0, 10, { id: 'x-2' }),
    squareZone('', 100, 0, 10, { id: 'zone-1' }),
  ]);
  const { zones, problems, paths } = readZones(map);
  const byPlace = new Map([...paths].map(([zone, path]) => [path[1], zone.id]));
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((place) => byPlace.get(place)),
    ['zone-1-2', 'x', 'x-3', 'x-4', 'x-2', 'zone-1'],
  );
  assert.equal(zones.length, 6);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path[1]]),
    [
      ['duplicate-id', 2],
      ['duplicate-id', 3],
    ],
  );
});

test('a hole is outside, and a line is as wide as it says', () => {
  const map = sampleMap([
    feature({
      type: 'Polygon',
      coordinates: [
        [
          [720_000, 6_187_000],
          [720_100, 6_187_000],
          [720_100, 6_187_100],
          [720_000, 6_187_100],
          [720_000, 6_187_000],
        ],
        [
          [720_040, 6_187_040],
          [720_060, 6_187_040],
          [720_060, 6_187_060],
          [720_040, 6_187_060],
          [720_040, 6_187_040],
        ],
      ],
    }),
    feature(
      {
        type: 'LineString',
        coordinates: [
          [720_500, 6_187_000],
          [720_600, 6_187_000],
        ],
      },
      { bredde: 20 },
    ),
  ]);
  const { zones, problems } = readZones(map);
  assert.deepEqual(problems, []);
  const [withHole, street] = zones;
  assert.ok(withHole && street);
  const distance = (shapes: typeof withHole.shapes, east: number, north: number) =>
    Math.round(signedDistance(shapes, { east: 720_000 + east, north: 6_187_000 + north }));
  assert.equal(distance(withHole.shapes, 50, 50), 10);
  assert.equal(distance(withHole.shapes, 20, 50), -20);
  assert.ok(signedDistance(withHole.shapes, withHole.centre) < -10);
  assert.equal(distance(street.shapes, 550, 4), -6);
  assert.deepEqual(street.centre, { east: 720_550, north: 6_187_000 });
});
