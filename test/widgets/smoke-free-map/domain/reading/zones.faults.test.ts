import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { signedDistance } from '../../../../../src/widgets/smoke-free-map/domain/geo/distance.js';
import type { MapConfig, Zone } from '../../../../../src/widgets/smoke-free-map/domain/model.js';
import { readZones } from '../../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { verdictAt } from '../../../../../src/widgets/smoke-free-map/domain/verdict.js';
import { feature, moment, place, sampleMap, square, squareZone } from '../sample-map.js';

type Pair = [number, number];

const GOOD = squareZone('god', 1000, 0, 100);
const RING = square(0, 0, 100);
const HOLE = square(40, 40, 20);
const [A, B, C, D] = RING as [Pair, Pair, Pair, Pair];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const line = (...points: unknown[]) => ({ type: 'LineString', coordinates: points });
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });

/** What a geometry comes to: how many shapes, and the codes of its problems. */
type Outcome = readonly [shapes: number, ...codes: string[]];

const geometries: [what: string, geometry: unknown, outcome: Outcome][] = [
  ['nothing', null, [0, 'no-geometry']],
  ['a text', 'POLYGON((0 0))', [0, 'no-geometry']],
  ['a list', [A, B], [0, 'no-geometry']],
  ['no type', { coordinates: [RING] }, [0, 'geometry-type']],
  ['a type of another format', { type: 'CircularString', coordinates: RING }, [0, 'geometry-type']],
  ['a type in small letters', { type: 'polygon', coordinates: [RING] }, [0, 'geometry-type']],
  [
    '"MultiGeometryCollection"',
    { type: 'MultiGeometryCollection', geometries: [] },
    [0, 'geometry-type'],
  ],
  ['no coordinates', { type: 'Polygon' }, [0, 'bad-coordinates']],
  ['an empty polygon', polygon(), [0, 'no-geometry']],
  ['an empty ring', polygon([]), [0, 'too-few-points']],
  ['an empty point', point(), [0, 'bad-coordinates']],
  ['an empty collection', { type: 'GeometryCollection', geometries: [] }, [0, 'no-geometry']],
  ['a collection without a list', { type: 'GeometryCollection' }, [0, 'bad-coordinates']],
  ['coordinates nested too little', { type: 'Polygon', coordinates: RING }, [0, 'bad-coordinates']],
  [
    'coordinates nested too deep',
    { type: 'Polygon', coordinates: [[RING]] },
    [0, 'bad-coordinates'],
  ],
  ['two points', polygon([A, B, A]), [0, 'too-few-points']],
  ['one point four times', polygon([A, A, A, A]), [0, 'too-few-points']],
  ['a triangle', polygon([A, B, C, A]), [1]],
  ['a ring that is not closed', polygon([A, B, C, D]), [1, 'open-ring']],
  ['a ring closed to the millimetre', polygon([A, B, C, D, [A[0] + 0.001, A[1]]]), [1]],
  ['points that repeat', polygon([A, A, B, B, B, C, D, D, A, A]), [1]],
  ['all points on a line', polygon([A, [A[0] + 50, A[1]], B, A]), [0, 'no-area']],
  ['there and back', polygon([A, B, C, B, A]), [0, 'no-area']],
  ['clockwise', polygon(RING.toReversed()), [1]],
  ['a bow-tie', polygon([A, C, B, D, A]), [1]],
  ['three and four dimensions', polygon(RING.map(([x, y], at) => [x, y, -999, at])), [1]],
  ['a height that is no number', polygon(RING.map(([x, y]) => [x, y, null])), [1]],
  ['a bad hole', polygon(RING, [A, B, A]), [1, 'too-few-points']],
  ['a hole as large as the ring', polygon(RING, RING.toReversed()), [0, 'no-area']],
  ['a coordinate that is null', polygon([A, B, [null, 1], A]), [0, 'not-a-number']],
  ['a coordinate that is a text', polygon([A, B, ['12,5', 55], A]), [0, 'not-a-number']],
  ['an infinite coordinate', polygon([A, B, [Infinity, 1], A]), [0, 'not-a-number']],
  ['one coordinate', polygon([A, B, [1], A]), [0, 'bad-coordinates']],
  ['a corner at 0, 0', polygon([A, B, [0, 0], C, A]), [0, 'outside-denmark']],
  ['a corner at -999', polygon([A, B, [-999, -999], C, A]), [0, 'outside-denmark']],
  ['a corner at the end of the world', polygon([A, B, [1e38, 1e38], C, A]), [0, 'outside-denmark']],
  ['in Norway', point(720_000, 6_700_000), [0, 'outside-denmark']],
  ['in degrees', point(12.5, 55.7), [0, 'mixed-crs']],
  ['in zone 33', point(330_000, 6_180_000), [0, 'mixed-crs']],
  ['on a web map', point(1_392_000, 7_508_000), [0, 'mixed-crs']],
  ['the axes the other way round', point(6_187_000, 720_000), [0, 'swapped-axes']],
  ['a line', line(A, B, C), [1]],
  ['a line of one point', line(A), [0, 'too-few-points']],
  ['a line of one point twice', line(A, A), [0, 'too-few-points']],
  ['several points', { type: 'MultiPoint', coordinates: [A, B] }, [2]],
  [
    'several lines',
    {
      type: 'MultiLineString',
      coordinates: [
        [A, B],
        [C, D],
      ],
    },
    [2],
  ],
  [
    'several polygons',
    { type: 'MultiPolygon', coordinates: [[RING, HOLE], [square(500, 0, 10)]] },
    [2],
  ],
  [
    'several, of which one is bad',
    { type: 'MultiPolygon', coordinates: [[RING], [[A]]] },
    [1, 'too-few-points'],
  ],
  [
    'a collection in a collection',
    {
      type: 'GeometryCollection',
      geometries: [point(...A), { type: 'GeometryCollection', geometries: [line(A, B), null] }],
    },
    [2, 'no-geometry'],
  ],
];

for (const [what, geometry, [shapes, ...codes]] of geometries) {
  test(`a zone of ${what}: ${shapes} shapes${codes.map((code) => `, ${code}`).join('')}`, () => {
    const { zones, problems, skipped } = readZones(
      sampleMap([GOOD, GOOD, feature(geometry, { name: 'x' })], { fields: { id: 'none' } }),
    );
    const zone = zones.find(({ name }) => name === 'x');
    assert.equal(zone?.shapes.length ?? 0, shapes);
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
    );
    assert.equal(skipped, shapes === 0 ? 1 : 0);
    assert.equal(zones.length, shapes === 0 ? 2 : 3);
    for (const { path } of problems) assert.deepEqual(path.slice(0, 2), ['zones', 2]);
  });
}

const entries: [what: string, entry: Record<string, unknown>, zones: number, ...codes: string[]][] =
  [
    ['a feature without a type', { geometry: polygon(RING), properties: {} }, 1],
    ['a bare geometry', polygon(RING), 1],
    [
      'a collection',
      { type: 'FeatureCollection', features: [GOOD, feature(null)] },
      1,
      'no-geometry',
    ],
    ['a collection of texts', { type: 'FeatureCollection', features: ['a'] }, 0, 'not-a-feature'],
    [
      'a collection without a list',
      { type: 'FeatureCollection', features: 'a' },
      0,
      'features-not-a-list',
    ],
    ['TopoJSON', { type: 'Topology', objects: {}, arcs: [] }, 0, 'topojson'],
    ['a feature of ArcGIS', { attributes: {}, geometry: { rings: [RING] } }, 0, 'esri-json'],
    ['a file of ArcGIS', { geometryType: 'esriGeometryPolygon', features: [] }, 0, 'esri-json'],
    ['something else', { type: 'event', title: 'x' }, 0, 'not-a-feature'],
    ['an empty object', {}, 0, 'not-a-feature'],
    ['properties that are a list', feature(polygon(RING), [] as never), 1],
  ];

for (const [what, entry, count, ...codes] of entries) {
  test(`${what} among the zones: ${[`${count} zones`, ...codes].join(', ')}`, () => {
    const { zones, problems } = readZones(sampleMap([entry]));
    assert.equal(zones.length, count);
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
    );
  });
}

test('no features at all is said', () => {
  const { zones, problems, skipped } = readZones(sampleMap([]));
  assert.deepEqual([zones, skipped], [[], 0]);
  assert.deepEqual(problems, [
    { code: 'empty-collection', severity: 'warning', path: ['zones'], detail: {} },
  ]);
});

test('ten thousand of the same fault are three, and a count', () => {
  const { problems, skipped } = readZones(
    sampleMap(new Array(10_000).fill(feature(null)) as never),
  );
  assert.equal(skipped, 10_000);
  assert.deepEqual(
    problems.map(({ code, path, detail }) => ({ code, path, detail })),
    [
      ...[0, 1, 2].map((at) => ({
        code: 'no-geometry',
        path: ['zones', at, 'geometry'],
        detail: {},
      })),
      { code: 'more-alike', path: ['zones'], detail: { code: 'no-geometry', count: 9997 } },
    ],
  );
});

test('many zones under one id, and very large ones, are read in a moment', () => {
  const many = new Array(20_000).fill(squareZone('ens', 0, 0, 10)) as Record<string, unknown>[];
  const { zones } = readZones(sampleMap(many));
  assert.equal(new Set(zones.map(({ id }) => id)).size, 20_000);
  const ring = Array.from({ length: 100_000 }, (_, step) => {
    const turn = (2 * Math.PI * step) / 100_000;
    return [720_000 + (900 + (step % 3)) * Math.cos(turn), 6_187_000 + 900 * Math.sin(turn)];
  });
  const large = readZones(sampleMap([feature(polygon([...ring, ring[0]]))]));
  assert.deepEqual(large.problems, []);
  assert.ok(signedDistance(large.zones[0]?.shapes ?? [], place(0, 0)) < -800);
});

test('what properties hold is text, or is as if it were not there', () => {
  const table: [given: unknown, name: string][] = [
    ['<b>Parken</b>', '<b>Parken</b>'],
    [7, '7'],
    [true, ''],
    [null, ''],
    [{ da: 'Parken' }, ''],
    [['Parken'], ''],
    ['  \t ', ''],
    ['A\u030Aparken', 'Åparken'],
  ];
  for (const [given, name] of table) {
    const [zone] = readZones(sampleMap([feature(polygon(RING), { name: given })])).zones;
    assert.equal(zone?.name, name);
  }
  const [zone] = readZones(
    sampleMap([feature(polygon(RING), { name: { da: 'x' }, Titel: 'Parken', constructor: 'y' })]),
  ).zones;
  assert.equal(zone?.name, 'Parken');
});

test('dates are read as files have them, and what is none is told', () => {
  const table: [given: unknown, iso: string | undefined][] = [
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21T10:00:00Z', '2026-11-21'],
    ['1.3.2026', '2026-03-01'],
    ['01/03/2026', '2026-03-01'],
    [20_261_121, '2026-11-21'],
    ['2026-02-30', undefined],
    ['31-04-2026', undefined],
    ['snart', undefined],
    [1_795_219_200_000, undefined],
  ];
  for (const [given, iso] of table) {
    const { zones, problems } = readZones(sampleMap([feature(polygon(RING), { validTo: given })]));
    assert.equal(zones[0]?.validTo, iso && moment(`${iso} 00:00`).day, String(given));
    assert.deepEqual(
      problems.map(({ code }) => code),
      iso === undefined ? ['bad-date'] : [],
    );
  }
});

/** Every number that a zone is drawn and measured by. */
function numbersOf({ shapes, smokingAreas, bounds, centre, position }: Zone): readonly number[] {
  const ofShapes = [...shapes, ...smokingAreas].flatMap((shape) => {
    switch (shape.kind) {
      case 'polygon':
        return shape.rings.flatMap((ring) => [...ring]);
      case 'circle':
        return [shape.centre.east, shape.centre.north, shape.radius];
      case 'line':
        return [...shape.path, shape.width];
    }
  });
  return [
    ...ofShapes,
    ...[bounds, centre, position].flatMap((each) => Object.values(each) as number[]),
  ];
}

const coordinate = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: 719_000, max: 721_000 }) },
  { weight: 20, arbitrary: fc.double({ min: 6_186_000, max: 6_188_000 }) },
  { weight: 10, arbitrary: fc.constantFrom(720_000, 6_187_000, 12.5, 55.7, 0, -999, 1e38, 1e308) },
  fc.jsonValue(),
);
const pair = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(
      fc.constantFrom(720_000, 720_010, 720_033.3),
      fc.constantFrom(6_187_000, 6_187_010, 6_187_001),
    ),
  },
  { weight: 2, arbitrary: fc.array(coordinate, { maxLength: 4 }) },
);
const nested = (depth: number): fc.Arbitrary<unknown> =>
  depth === 0 ? pair : fc.array(nested(depth - 1), { maxLength: 6 });
const geometry = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      type: fc.constantFrom(
        'Point',
        'MultiPoint',
        'LineString',
        'MultiLineString',
        'Polygon',
        'MultiPolygon',
      ),
      coordinates: fc.oneof(...[0, 1, 2, 3].map(nested), fc.jsonValue()),
    }),
    fc.record({
      type: fc.constant('GeometryCollection'),
      geometries: fc.array(tie('any'), { maxLength: 3 }),
    }),
    fc.jsonValue(),
  ),
})).any;
const properties = fc.oneof(
  fc.dictionary(
    fc.constantFrom(
      'id',
      'name',
      'type',
      'radius',
      'width',
      'validFrom',
      'rule',
      'smokingAreaOf',
      '__proto__',
    ),
    fc.jsonValue(),
  ),
  fc.jsonValue(),
);
const entry = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('Feature'),
      id: fc.jsonValue(),
      properties,
      geometry,
      crs: fc.jsonValue(),
    }),
  },
  { weight: 1, arbitrary: geometry },
  { weight: 1, arbitrary: fc.jsonValue() },
);

test('whatever the features are, nothing is thrown and every number is finite', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (zones) => {
      const found = readZones(sampleMap(zones as MapConfig['zones']));
      for (const zone of found.zones) {
        read++;
        assert.ok(numbersOf(zone).every(Number.isFinite), JSON.stringify(zone));
        const verdict = verdictAt(found.zones, zone.centre, 1, moment('2026-11-20 12:00'));
        assert.notEqual(verdict.kind, 'elsewhere');
      }
      assert.equal(new Set(found.zones.map(({ id }) => id)).size, found.zones.length);
      assert.ok(found.skipped >= 0);
    }),
    { numRuns: 2000 },
  );
  // About 500 on the whole: a test that reads none would prove nothing, and chance must not fail it.
  assert.ok(read > 200, `${read} zones were read`);
});
