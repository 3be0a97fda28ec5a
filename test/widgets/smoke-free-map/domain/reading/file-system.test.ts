import assert from 'node:assert/strict';
import { test } from 'node:test';
import proj4 from 'proj4';
import { toPlane } from '../../../../../src/widgets/smoke-free-map/domain/geo/utm.js';
import type { MapConfig } from '../../../../../src/widgets/smoke-free-map/domain/model.js';
import { readZones } from '../../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { feature, sampleMap } from '../sample-map.js';

const PLACES: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  lyngby: [12.503, 55.77],
  esbjerg: [8.45, 55.47],
  skagen: [10.58, 57.72],
  gedser: [11.93, 54.57],
  rønne: [14.7, 55.1],
};
const EVERYWHERE = Object.keys(PLACES);

proj4.defs('EPSG:25832', '+proj=utm +zone=32 +ellps=GRS80 +units=m');
proj4.defs('EPSG:25833', '+proj=utm +zone=33 +ellps=GRS80 +units=m');

/** Points at places, as a program would write them in a system. */
function pointsIn(crs: string, places: readonly string[], { swapped = false, named = '' } = {}) {
  return places.map((name) => {
    const [x = NaN, y = NaN] = proj4('EPSG:4326', crs, [...(PLACES[name] ?? [])]);
    const member = named && { crs: { type: 'name', properties: { name: named } } };
    const coordinates = swapped ? [y, x] : [x, y];
    return feature({ type: 'Point', coordinates }, { name }, { ...(member || {}) });
  });
}

/** What is noted, the codes of problems, and that every zone is where its place is. */
function outcome(zones: Record<string, unknown>[], config: Partial<MapConfig> = {}): string {
  const read = readZones(sampleMap(zones, config));
  for (const { name, centre } of read.zones) {
    const [longitude = NaN, latitude = NaN] = PLACES[name] ?? [];
    const expected = toPlane({ latitude, longitude });
    const away = Math.hypot(centre.east - expected.east, centre.north - expected.north);
    assert.ok(away < 0.01, `${name} is ${away} m off`);
  }
  const { crs, crsBy, isSwapped } = read.notes;
  const note = `${read.zones.length} in ${crs.slice(5)} by ${crsBy}${isSwapped ? ', swapped' : ''}`;
  return [note, ...read.problems.map(({ code }) => code)].join(', ');
}

for (const crs of ['EPSG:4326', 'EPSG:25832', 'EPSG:25833', 'EPSG:3857'] as const) {
  const code = crs.slice(5);
  test(`all of Denmark in ${code} is known by its values, by name and by config, either axis first`, () => {
    const swapped = { swapped: true };
    const named = { named: `urn:ogc:def:crs:EPSG::${code}` };
    assert.equal(outcome(pointsIn(crs, EVERYWHERE)), `5 in ${code} by values`);
    assert.equal(outcome(pointsIn(crs, EVERYWHERE, swapped)), `5 in ${code} by values, swapped`);
    assert.equal(outcome(pointsIn(crs, EVERYWHERE, named)), `5 in ${code} by file`);
    assert.equal(
      outcome(pointsIn(crs, EVERYWHERE, { ...named, ...swapped })),
      `5 in ${code} by file, swapped`,
    );
    assert.equal(outcome(pointsIn(crs, EVERYWHERE), { crs }), `5 in ${code} by config`);
  });
}

const table: [
  what: string,
  zones: Record<string, unknown>[],
  config: Partial<MapConfig>,
  expected: string,
][] = [
  [
    'Bornholm in zone 33, of a municipality there',
    pointsIn('EPSG:25833', ['rønne']),
    { municipality: '0400' },
    '1 in 25833 by values',
  ],
  [
    'Bornholm in zone 32, of a municipality there',
    pointsIn('EPSG:25832', ['rønne']),
    { municipality: '0400' },
    '1 in 25832 by values',
  ],
  [
    'Bornholm in zone 33, as the config says',
    pointsIn('EPSG:25833', ['rønne']),
    { crs: 'EPSG:25833' },
    '1 in 25833 by config',
  ],
  [
    'Bornholm in zone 33, as the file says',
    pointsIn('EPSG:25833', ['rønne'], { named: 'EPSG:25833' }),
    {},
    '1 in 25833 by file',
  ],
  [
    'degrees that are called metres',
    pointsIn('EPSG:4326', ['lyngby', 'skagen'], { named: 'EPSG:25832' }),
    {},
    '2 in 4326 by values, contradicted-crs',
  ],
  [
    'metres that the config calls degrees',
    pointsIn('EPSG:25832', ['lyngby', 'skagen']),
    { crs: 'EPSG:4326' },
    '2 in 25832 by values, contradicted-crs',
  ],
  [
    'metres of the zone beside the one that is named',
    pointsIn('EPSG:25833', ['lyngby'], { named: 'EPSG:25832' }),
    {},
    '1 in 25833 by values, contradicted-crs',
  ],
  [
    'a system nobody knows',
    pointsIn('EPSG:25832', ['lyngby', 'skagen'], { named: 'EPSG:99999' }),
    {},
    '2 in 25832 by values, unknown-crs',
  ],
  [
    'the config against the file',
    pointsIn('EPSG:25832', ['lyngby'], { named: 'EPSG:4326' }),
    { crs: 'EPSG:25832' },
    '1 in 25832 by config',
  ],
  [
    'one feature in degrees among metres',
    [...pointsIn('EPSG:25832', ['lyngby', 'skagen']), ...pointsIn('EPSG:4326', ['esbjerg'])],
    {},
    '2 in 25832 by values, mixed-crs',
  ],
  [
    'one feature that names another system',
    [
      ...pointsIn('EPSG:25832', ['lyngby', 'skagen'], { named: 'EPSG:25832' }),
      ...pointsIn('EPSG:25833', ['rønne'], { named: 'EPSG:25833' }),
    ],
    {},
    '2 in 25832 by file, mixed-crs',
  ],
  [
    'one feature with its axes the other way round',
    [
      ...pointsIn('EPSG:4326', ['lyngby', 'skagen']),
      ...pointsIn('EPSG:4326', ['esbjerg'], { swapped: true }),
    ],
    {},
    '2 in 4326 by values, swapped-axes',
  ],
  [
    'a sentinel first, which says nothing',
    [feature({ type: 'Point', coordinates: [0, 0] }), ...pointsIn('EPSG:25832', ['lyngby'])],
    {},
    '1 in 25832 by values, outside-denmark',
  ],
  [
    'nowhere near Denmark',
    [feature({ type: 'Point', coordinates: [-74, 40.7] })],
    {},
    '0 in 4326 by default, outside-denmark',
  ],
  ['no features', [], {}, '0 in 4326 by default, empty-collection'],
  [
    'no features, as the config says',
    [],
    { crs: 'EPSG:25832' },
    '0 in 25832 by config, empty-collection',
  ],
];

for (const [what, zones, config, expected] of table) {
  test(`${what}: ${expected}`, () => assert.equal(outcome(zones, config), expected));
}
