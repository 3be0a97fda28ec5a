import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfigFormat } from '../../../src/core/config/format.js';
import { takeConfig, type Intake } from '../../../src/core/config/intake.js';
import { describeProblem, formatPath, type ProblemOf } from '../../../src/core/config/problem.js';
import {
  configSchema,
  type SmokeFreeMapConfig,
} from '../../../src/widgets/smoke-free-map/config.js';
import { plainShape } from '../../../src/widgets/smoke-free-map/config.plain-shape.js';
import { createModel } from '../../../src/widgets/smoke-free-map/domain/places.js';
import { entriesIn } from '../../../src/widgets/smoke-free-map/domain/reading/entries.js';
import { examineMap } from '../../../src/widgets/smoke-free-map/examine-map.js';
import type { MapProblems } from '../../../src/widgets/smoke-free-map/problems.js';
import { problemsDa } from '../../../src/widgets/smoke-free-map/texts/problems.da.js';
import {
  LISTS,
  STRICT_PATHS,
  VERSION,
  WIDGET,
} from '../../../src/widgets/smoke-free-map/widget.js';
import { fakeFetch, type FakeAnswer } from '../../core/config/fake-fetch.js';
import { configInOrder, FORBIDDEN, square, TODAY } from './config-in-order.js';

const FORMAT: ConfigFormat<SmokeFreeMapConfig> = {
  widget: WIDGET,
  version: VERSION,
  schema: configSchema,
  plainShape,
  lists: LISTS,
  strictPaths: STRICT_PATHS,
  entriesIn,
};

const BASE = 'https://kommune.example/';

/** Takes in a config whose zones are in a file, as the element does. */
function take(zones: FakeAnswer, fields: object = {}): Promise<Intake<SmokeFreeMapConfig>> {
  const { fetch } = fakeFetch({
    [`${BASE}kort.json`]: {
      json: { ...configInOrder(), zones: { src: 'zoner.geojson' }, ...fields },
    },
    [`${BASE}zoner.geojson`]: zones,
  });
  return takeConfig({
    format: FORMAT,
    src: 'kort.json',
    base: BASE,
    trust: 'author',
    policy: { pageOrigin: BASE.slice(0, -1), allowed: [] },
    fetch,
  });
}

type Said = ProblemOf<MapProblems>;

/** What the editor is told of a file with zones: file, path and code, and the way out in Danish. */
async function told(
  zones: FakeAnswer,
  fields: object = {},
): Promise<readonly { readonly at: string; readonly says: string }[]> {
  const intake = await take(zones, fields);
  assert.ok(intake.config, 'the config itself is usable');
  const { problems } = examineMap(createModel(intake.config, TODAY), intake, TODAY);
  return [...intake.problems, ...problems].map((each) => {
    const { problem, fix } = describeProblem(each as Said, problemsDa);
    const file = each.source?.replace(BASE, '') ?? '';
    return { at: `${file}: ${formatPath(each.path)} ${each.code}`, says: `${problem} ${fix}` };
  });
}

const collection = (...features: readonly unknown[]) => ({
  json: { type: 'FeatureCollection', features },
});
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('a file in order is shown, and nothing is said', async () => {
  assert.deepEqual(await told(collection(square({ navn: 'Torvet' }))), []);
});

test('files of another kind are said to be what they are, with a way to GeoJSON', async () => {
  const table: [FakeAnswer, string, RegExp, RegExp][] = [
    [latin1('\0\0\x27\x0a\0\0'), 'not-text', /shapefil/, /eksportér laget som GeoJSON/],
    [latin1('PK\x03\x04\0\0zoner.shp'), 'not-text', /shapefil/, /GeoJSON/],
    [latin1('PK\x03\x04\0\0a.txt'), 'not-text', /zip-fil/, /Pak den ud/],
    [latin1('SQLite format 3\0'), 'not-text', /GeoPackage/, /GeoJSON/],
    ['<kml xmlns="x"><Document/></kml>', 'looks-like-html', /KML-fil/, /GeoJSON/],
    [
      '<?xml version="1.0"?><wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml">',
      'looks-like-html',
      /GML-fil/,
      /outputFormat=application\/json/,
    ],
    [
      '<ows:ExceptionReport><ows:Exception><ows:ExceptionText>Unknown layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
      'looks-like-html',
      /fejlbesked fra en korttjeneste \("Unknown layer"\)/,
      /typeNames/,
    ],
    ['<WFS_Capabilities/>', 'looks-like-html', /beskrivelsen af en korttjeneste/, /GetFeature/],
    ['<!doctype html><title>404</title>', 'looks-like-html', /webside/, /ikke offentlig/],
    ['navn;x;y\nTorvet;723000;6175000\n', 'not-json', /tabel \(CSV\)/, /som punkter/],
    [{ json: { exceptions: [{ text: 'x' }] } }, 'no-such-list', /ikke GeoJSON/, /fejlbesked/],
    [{ json: { error: { code: 400 } } }, 'no-such-list', /ikke GeoJSON/, /FeatureCollection/],
  ];
  for (const [file, code, what, wayOut] of table) {
    const said = await told(file);
    assert.deepEqual(
      said.map(({ at }) => at),
      [`zoner.geojson:  ${code}`],
    );
    assert.match(said[0]?.says ?? '', what);
    assert.match(said[0]?.says ?? '', wayOut);
  }
});

test('JSON of map programs that is not GeoJSON', async () => {
  const esri = {
    geometryType: 'esriGeometryPolygon',
    spatialReference: { wkid: 25832 },
    features: [{ attributes: { navn: 'Torvet' }, geometry: { rings: [] } }],
  };
  const topology = { type: 'Topology', objects: {}, arcs: [] };
  for (const [json, code, way] of [
    [esri, 'esri-json', /f=geojson/],
    [topology, 'topojson', /mapshaper/],
  ] as const) {
    const said = await told({ json });
    assert.equal(said.length, 1);
    assert.match(said[0]?.at ?? '', new RegExp(`^zoner\\.geojson: .*${code}$`));
    assert.match(said[0]?.says ?? '', way);
  }
});

test('a file of forty megabytes is not waited for', async () => {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
      if (sent >= 40_000_000) controller.close();
    },
  });
  const said = await told({ stream });
  assert.deepEqual(
    said.map(({ at }) => at),
    ['zoner.geojson:  too-large'],
  );
  assert.match(said[0]?.says ?? '', /12 MB.*kun de steder og felter.*mapshaper/);
  assert.ok(sent < 20_000_000);
});

test('a file that is not there is said to be missing, and nothing else', async () => {
  assert.deepEqual(
    (await told({ status: 404 }, { view: 'place', place: 'torvet' })).map(({ at }) => at),
    ['kort.json: zones http-status'],
  );
});

test('a bad feature is told of at its place in its file, and the rest is shown', async () => {
  const features = [
    square({ navn: 'Torvet' }),
    '{"type":"Feature"}',
    { type: 'Feature', properties: { navn: 'Parken' }, geometry: null },
  ];
  const intake = await take(collection(...features));
  assert.ok(intake.config);
  const model = createModel(intake.config, TODAY);
  assert.deepEqual(
    model.zones.map(({ name }) => name),
    ['Torvet'],
  );
  assert.deepEqual(
    (await told(collection(...features))).map(({ at }) => at),
    [
      'zoner.geojson: features[1] wrong-type',
      'zoner.geojson: features entries-skipped',
      'zoner.geojson: features[2].geometry no-geometry',
    ],
  );
});

test('metres and swapped axes are told of', async () => {
  const point = (...coordinates: number[]) =>
    collection({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
  const [metres] = await told(point(723_000, 6_175_000));
  assert.match(metres?.says ?? '', /læst som EPSG:25832 \(UTM 32\), fordi tallene/);
  const [swapped] = await told(point(55.67, 12.55));
  assert.match(swapped?.says ?? '', /Bredde og længde var byttet om/);
});

test('an unknown key stops its rule: it could be a limit that somebody misspelt', async () => {
  const rules = [
    { ...FORBIDDEN, hour: [{ from: '08:00', to: '16:00' }] },
    { ...FORBIDDEN, id: 'skole', seasons: { from: '06-01', to: '08-31' } },
  ];
  const zones = collection(square({ navn: 'Torvet' }));
  const intake = await take(zones, { rules });
  assert.deepEqual(intake.config?.rules, []);
  const said = await told(zones, { rules });
  assert.deepEqual(
    said.map(({ at }) => at),
    [
      'kort.json: rules[0].hour unknown-key',
      'kort.json: rules[1].seasons unknown-key',
      'kort.json: rules entries-skipped',
      'kort.json: rule unknown-reference',
      'zoner.geojson: features zones-without-rule',
    ],
  );
  assert.match(said[0]?.says ?? '', /Mente du "hours"\?/);
  assert.match(said[3]?.says ?? '', /Er reglen der, men med en fejl/);
});

test('a rule that must not be used is taken from what is shown', async () => {
  const rules = [{ ...FORBIDDEN, season: { from: '02-30', to: '04-01' } }];
  const intake = await take(collection(square({ navn: 'Torvet' })), { rules });
  assert.ok(intake.config);
  const before = createModel(intake.config, TODAY);
  assert.equal(before.zones[0]?.rule?.id, 'forbud');
  const { model } = examineMap(before, intake, TODAY);
  assert.deepEqual(
    model?.zones.map(({ name, rule }) => [name, rule]),
    [['Torvet', undefined]],
  );
});

test('a ring that crosses itself is told, with where it does, and its place stays', async () => {
  const bowTie = {
    type: 'Feature',
    properties: { navn: 'Torvet' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [12.55, 55.67],
          [12.553, 55.672],
          [12.553, 55.67],
          [12.55, 55.672],
          [12.55, 55.67],
        ],
      ],
    },
  };
  const [first, ...others] = await told(collection(bowTie));
  assert.deepEqual(others, []);
  assert.equal(first?.at, 'zoner.geojson: features[0].geometry crossing-ring');
  assert.match(first.says, /55\.67100, 12\.55150/);
});

test('what is only to be mended changes nothing that is shown', async () => {
  const intake = await take(collection(square({ navn: 'Torvet' })), { illustrative: true });
  assert.ok(intake.config);
  const { model, problems } = examineMap(createModel(intake.config, TODAY), intake, TODAY);
  assert.equal(model, undefined);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['illustrative-without-example'],
  );
});
