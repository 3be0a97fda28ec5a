import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarFile, sund } from './sample-system.js';

const fine = calendarFile([
  { id: 'uge-sex', title: 'Uge Sex', when: { kind: 'iso-week', week: 6 } },
]);
const impossible = { id: 'umulig', title: 'Umulig', when: { kind: 'fixed', month: 4, day: 31 } };
const rare = { id: 'rar', title: 'Rar', when: { kind: 'iso-week', week: 53 } };

test('files in order', async () => {
  const { code, out, told } = await sund(['validate', 'a.json', 'b.json'], {
    'a.json': fine,
    'b.json': fine,
  });
  assert.equal(code, 0);
  assert.equal(out, '');
  assert.equal(told, 'a.json: no problems, 1 event.\nb.json: no problems, 1 event.\n');
});

test('a line for every problem: file, path, message', async () => {
  const { code, out, told } = await sund(['validate', 'mappe/fejl.json', 'god.json'], {
    'mappe/fejl.json': calendarFile([impossible, rare]),
    'god.json': fine,
  });
  assert.equal(code, 1);
  assert.equal(
    out,
    'mappe/fejl.json: events[0].when: The date 31.4. does not exist. April ends on day 30.\n' +
      'mappe/fejl.json: warning: events[1].when.week: Only some years have a week 53. The next are 2026, 2032, 2037 and 2043. Write 52 for the last week of the year, or 1 for the week of New Year.\n',
  );
  assert.equal(told, 'god.json: no problems, 1 event.\n1 error, 1 warning.\n');
});

test('in Danish for those who ask', async () => {
  const { code, out, told } = await sund(['validate', '--lang', 'da', 'fejl.json'], {
    'fejl.json': calendarFile([impossible, rare]),
  });
  assert.equal(code, 1);
  assert.match(
    out,
    /^fejl\.json: events\[0\]\.when: Datoen 31\.4\. findes ikke\. Den sidste dag i april er den 30\.$/m,
  );
  assert.match(out, /^fejl\.json: advarsel: events\[1\]/m);
  assert.equal(told, '1 fejl, 1 advarsel.\n');
});

test('warnings alone are no failure, unless they are to be', async () => {
  const files = { 'a.json': calendarFile([rare]) };
  assert.equal((await sund(['validate', 'a.json'], files)).code, 0);
  assert.equal((await sund(['validate', 'a.json', '--strict'], files)).code, 1);
});

test('problems of the shape and of the meaning have the paths of the file as it was written', async () => {
  const events = [
    { id: 'x' },
    { id: 'y', title: 'Y', when: { kind: 'iso-week', week: 54 } },
    impossible,
  ];
  const { out } = await sund(['validate', 'a.json'], { 'a.json': calendarFile(events) });
  assert.match(out, /^a\.json: events\[0\]\.title: /m);
  assert.match(out, /^a\.json: events\[1\]\.when\.week: /m);
  assert.match(out, /^a\.json: events\[2\]\.when: The date 31\.4\./m);
});

test('lists in files of their own are read from the disk, and named', async () => {
  const { code, out } = await sund(['validate', 'opsaetning/a.json'], {
    'opsaetning/a.json': calendarFile([], {
      layers: [{ id: 'skole', events: { src: '../data/skole.json' } }],
    }),
    'data/skole.json': [impossible, { id: 'god', title: 'God', when: { kind: 'undated' } }],
  });
  assert.equal(code, 1);
  assert.match(out, /^data\/skole\.json: \[0\]\.when: The date 31\.4\./m);
  const missing = await sund(['validate', 'a.json'], {
    'a.json': { widget: 'event-calendar', version: 1, events: { src: 'findes-ikke.json' } },
  });
  assert.equal(missing.code, 1);
  assert.match(missing.out, /^a\.json: events: .*findes-ikke\.json/m);
});

test('what is no config at all', async () => {
  const table: [unknown, RegExp][] = [
    [undefined, /^a\.json: .*a\.json/],
    ['', /^a\.json: The file is empty\./],
    ['{"widget": "event-calendar",}', /^a\.json: The file is not valid JSON\./],
    ['<!doctype html><html></html>', /^a\.json: .*web page/],
    [{ widget: 'weather', version: 1 }, /^a\.json: widget: /],
    [{ widget: 'event-calendar', version: 2, events: [] }, /^a\.json: version: /],
    [[], /^a\.json: /],
    ['null', /^a\.json: /],
    ['PK\u0003\u0004\0\0', /^a\.json: The file is a zip file, not a text file\./],
    ['GIF89a\0', /^a\.json: The file is not a text file\./],
  ];
  for (const [content, expected] of table) {
    const files = content === undefined ? {} : { 'a.json': content };
    const { code, out, told } = await sund(['validate', 'a.json'], files);
    assert.equal(code, 1);
    assert.match(out, expected);
    assert.equal(told, '1 error, 0 warnings.\n');
  }
});

test('without a file it asks for one', async () => {
  const { code, told } = await sund(['validate']);
  assert.equal(code, 2);
  assert.match(told, /say which file/);
});

const map = {
  widget: 'smoke-free-map',
  version: 1,
  contact: { unit: 'Sundhed', place: 'Rådhuset' },
  rules: [{ id: 'forbud', products: { cigarettes: 'forbidden' }, basis: 'decision' }],
  rule: 'forbud',
};
const places = (...coordinates: readonly (readonly number[])[]): object => ({
  type: 'FeatureCollection',
  features: coordinates.map((each) => ({
    type: 'Feature',
    properties: { navn: 'Torvet' },
    geometry: { type: 'Point', coordinates: each },
  })),
});

test('a map is read with its zones, inline and in a file of their own', async () => {
  const config = { ...map, zones: { src: 'steder.geojson' } };
  const { code, out, told } = await sund(['validate', 'a.json', 'b.json'], {
    'a.json': config,
    'b.json': { ...map, zones: places([12.55, 55.67], [12.56, 55.67]) },
    'steder.geojson': places([12.55, 55.67]),
  });
  assert.deepEqual([code, out], [0, '']);
  assert.equal(told, 'a.json: no problems, 1 place.\nb.json: no problems, 2 places.\n');
});

test('a map’s problems, and what was made of its coordinates, which is none', async () => {
  const files = {
    'a.json': { ...map, zones: { src: 'data/steder.geojson' }, rule: 'forbudt' },
    'data/steder.geojson': places([723_000, 6_175_000], [0, 0]),
  };
  const { code, out, told } = await sund(['validate', '--lang', 'da', 'a.json'], files);
  assert.equal(code, 1);
  assert.match(out, /^a\.json: rule: Der er ingen regel.*Mente du "forbud"\?$/m);
  assert.match(out, /^data\/steder\.geojson: features\[1\].* ligger ikke i Danmark\./m);
  assert.match(told, /^data\/steder\.geojson: bemærk: features: .*EPSG:25832/m);
  const fine = await sund(['validate', '--strict', 'a.json'], {
    'a.json': { ...map, zones: places([723_000, 6_175_000]) },
  });
  assert.deepEqual([fine.code, fine.out], [0, '']);
  assert.match(
    fine.told,
    /^a\.json: note: zones\.features: .*\na\.json: no problems, 1 place\.\n$/,
  );
});

test('a map’s zones in another format', async () => {
  const zones = { src: 'steder.zip' };
  const { code, out } = await sund(['validate', 'a.json'], {
    'a.json': { ...map, zones },
    'steder.zip': 'PK\u0003\u0004\0\0steder.shp',
  });
  assert.equal(code, 1);
  assert.match(out, /^steder\.zip: The file is a shapefile, not a text file\. .*GeoJSON\.\n$/);
});
