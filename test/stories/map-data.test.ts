import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import { safeUrl } from '../../src/core/links/safe-url.js';
import { checkConfig } from '../../src/widgets/smoke-free-map/check.js';
import type { SmokeFreeMapConfig } from '../../src/widgets/smoke-free-map/config.js';
import { readZones } from '../../src/widgets/smoke-free-map/domain/reading/zones.js';
import {
  mapFiles,
  pairsOf,
  readFeatures,
  readMapFile,
  ringsOf,
  type Collection,
  type Feature,
  type Pair,
} from './map-files.js';
import { below } from './pass-files.js';
import { lix } from './readability.js';
import { takeMapConfig } from './story-data.js';

const TODAY = parsePlainDay('2026-11-21');
assert(TODAY !== undefined);

const copenhagen = await readFeatures('koebenhavn-legepladser.geojson');
const lyngby = await readFeatures('lyngby-taarbaek.geojson');
const background = await readFeatures('lyngby-taarbaek-baggrund.geojson');
const fredensborg = await readFeatures('fredensborg.geojson');

const configOf = async (name: string): Promise<SmokeFreeMapConfig> =>
  (await readMapFile(name)) as SmokeFreeMapConfig;

/** The one rule of a config that has one. */
async function ruleOf(name: string): Promise<SmokeFreeMapConfig['rules'][number]> {
  const [rule, ...others] = (await configOf(name)).rules;
  assert(rule && others.length === 0, name);
  return rule;
}

function isWithin([x, y]: Pair, west: number, south: number, east: number, north: number): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Twice the area of a ring, above zero where it goes against the clock. */
function turn(ring: readonly Pair[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}

const named = ({ features }: Collection, key = 'name'): readonly unknown[] =>
  features.map(({ properties }) => properties[key]);

describe('every map config', () => {
  it('is one of the five', () => {
    const expected = ['fredensborg', 'havnebad', 'koebenhavn', 'lyngby-taarbaek', 'skole'];
    assert.deepEqual(
      mapFiles.toSorted(),
      expected.map((name) => `${name}.json`),
    );
  });

  for (const name of mapFiles) {
    it(`${name} is taken in whole, and every zone of it is read`, async () => {
      const { config, problems } = await takeMapConfig(name);
      assert.deepEqual(problems, []);
      assert(config);
      const read = readZones(config);
      assert.deepEqual(read.problems, []);
      const areas = read.zones.flatMap(({ smokingAreas }) => smokingAreas).length;
      assert.equal(read.zones.length + areas, config.zones.length);
    });

    it(`${name} is checked without anything to say to its editor`, async () => {
      const { config } = await takeMapConfig(name);
      assert(config);
      assert.deepEqual(checkConfig(config, { today: TODAY }).problems, []);
    });

    it(`${name} says that it is an example, whom to ask, who keeps it, and where rules are written`, async () => {
      const config = await configOf(name);
      assert.equal(config.widget, 'smoke-free-map');
      assert.equal(config.example, true);
      assert.equal(config.lang, 'da');
      assert(config.contact.link && safeUrl(config.contact.link.href, 'https://kommune.example/'));
      assert(config.owner?.reviewedOn && config.owner.reviewBy);
      assert.deepEqual(config.basemap, { kind: 'none' });
      for (const { id, source, basis, products } of config.rules) {
        assert(source, id);
        assert(source.url === undefined || source.url.startsWith('https://'), id);
        const checkedOn =
          source.checkedOn === undefined ? undefined : parsePlainDay(source.checkedOn);
        assert(checkedOn === undefined || checkedOn <= TODAY, id);
        if (basis === 'request') assert(!Object.values(products).includes('forbidden'), id);
      }
    });

    it(`${name} speaks Danish and English, is easy to read, and names no person`, async () => {
      const danish: string[] = [];
      for (const [path, value] of below(await configOf(name))) {
        if (typeof value !== 'string') {
          const isText = typeof value === 'object' && value !== null && 'da' in value;
          assert(!isText || 'en' in value, path.join('.'));
          continue;
        }
        assert.doesNotMatch(value, /\S@\S+\.\S/, path.join('.'));
        assert.doesNotMatch(value, /\d(?: ?\d){7}/, path.join('.'));
        if (path.at(-1) === 'da' && /[.!?]$/.test(value)) danish.push(value);
      }
      const index = lix(danish);
      assert(index <= 35, index.toFixed(1));
    });
  }
});

describe('the files of features', () => {
  const files = { copenhagen, lyngby, background, fredensborg };

  for (const [name, { features }] of Object.entries(files)) {
    it(`${name}: rings are closed, the outer against the clock and holes with it (RFC 7946)`, () => {
      for (const { geometry, properties } of features) {
        const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [ringsOf(geometry)];
        for (const rings of parts) {
          for (const [index, ring] of rings.entries()) {
            assert.deepEqual(ring[0], ring.at(-1), JSON.stringify(properties));
            assert.equal(turn(ring) > 0, index === 0, JSON.stringify(properties));
          }
        }
      }
    });
  }

  it('each zone has an id of its own', () => {
    const idOf = ({ id, properties }: Feature): unknown => id ?? properties['objektid'];
    for (const { features } of [copenhagen, lyngby, fredensborg]) {
      const ids = features.map(idOf);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(String(id), /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe('København', () => {
  it('has the municipality’s playgrounds, but for the one whose point is wrong and the one indoors', () => {
    assert.equal(copenhagen.features.length, 129);
    for (const left of ['legeplads-62', 'legeplads-105']) {
      assert(copenhagen.features.every(({ id }) => id !== left));
    }
    // Taken from the list by hand, and the sums of all that is in it.
    const byId = new Map(copenhagen.features.map((feature) => [feature.id, feature]));
    assert.deepEqual(byId.get('legeplads-1'), {
      type: 'Feature',
      id: 'legeplads-1',
      geometry: { type: 'Point', coordinates: [12.55399, 55.692468] },
      properties: {
        name: 'Legepladsen i Prinsesse Charlottes Gade',
        address: 'Prinsesse Charlottes Gade 10, 2200 København N',
      },
    });
    const water = byId.get('legeplads-137');
    assert.equal(water?.properties['name'], 'Vandlegepladsen i Fælledparken');
    assert.deepEqual(water?.geometry.coordinates, [12.563639, 55.700662]);
    const pairs = copenhagen.features.flatMap(({ geometry }) => pairsOf(geometry));
    const sum = (at: 0 | 1): string => pairs.reduce((all, pair) => all + pair[at], 0).toFixed(4);
    assert.deepEqual([sum(0), sum(1)], ['1618.4152', '7183.2638']);
  });

  it('has each with a name, an address and a point in the city', () => {
    for (const { properties, geometry } of copenhagen.features) {
      assert.deepEqual(Object.keys(properties), ['name', 'address']);
      assert(String(properties['address']).length > 5);
      assert.equal(geometry.type, 'Point');
      assert(isWithin(pairsOf(geometry)[0] ?? [0, 0], 12.45, 55.61, 12.66, 55.74));
    }
  });

  it('asks not to smoke, and knows nothing of other products', async () => {
    const { basis, products, source } = await ruleOf('koebenhavn.json');
    assert.equal(basis, 'request');
    assert.deepEqual(products, { cigarettes: 'advisory' });
    // Read as a stored copy: on what day is not known.
    assert.equal(source?.checkedOn, undefined);
    const config = await configOf('koebenhavn.json');
    assert.equal(config.municipality, '0101');
    assert.equal(config.radiusMeasured, undefined);
  });
});

describe('Lyngby-Taarbæk', () => {
  it('comes in UTM zone 32 and says so, the background too', () => {
    for (const { crs, features } of [lyngby, background]) {
      assert.equal(crs?.properties.name, 'urn:ogc:def:crs:EPSG::25832');
      for (const pair of features.flatMap(({ geometry }) => pairsOf(geometry))) {
        assert(isWithin(pair, 716_000, 6_184_000, 726_500, 6_192_000), String(pair));
      }
    }
  });

  it('has Danish names of fields and values, each of which the config explains', async () => {
    const { fields, values, categories } = await configOf('lyngby-taarbaek.json');
    const known = Object.values(fields ?? {}) as readonly string[];
    for (const { properties } of lyngby.features) {
      for (const key of Object.keys(properties)) assert(known.includes(key), key);
    }
    const kinds = new Set(named(lyngby, 'type'));
    assert.deepEqual([...kinds].toSorted(), Object.keys(values?.category ?? {}).toSorted());
    const listed = (categories ?? []).map(({ id }) => id);
    assert.deepEqual(Object.values(values?.category ?? {}).toSorted(), listed.toSorted());
  });

  it('has a rule for the kinds of place that the plan names, and none where it only wants to talk', async () => {
    const kindsWith = (rule: string | undefined): readonly unknown[] =>
      [
        ...new Set(
          lyngby.features
            .filter(({ properties }) => properties['rygeomraade_i'] === undefined)
            .filter(({ properties }) => properties['regel'] === rule)
            .map(({ properties }) => String(properties['type'])),
        ),
      ].toSorted();
    assert.deepEqual(kindsWith('Røgfrit'), [
      'Hal',
      'Idrætsanlæg',
      'Legeplads',
      'Rekreativt område',
      'Stadion',
    ]);
    assert.deepEqual(kindsWith(undefined), ['Café', 'Gade', 'Station', 'Torv']);
    const config = await configOf('lyngby-taarbaek.json');
    assert.equal(config.rule, undefined);
    assert.equal(config.illustrative, true);
    for (const { properties } of lyngby.features) {
      if (properties['regel'] !== undefined || properties['rygeomraade_i'] !== undefined) continue;
      assert.match(String(properties['bemaerkning']), /ikke bestemt noget/);
    }
    const { basis, products } = await ruleOf('lyngby-taarbaek.json');
    assert.equal(basis, 'decision');
    assert.deepEqual(products, { cigarettes: 'forbidden' });
  });

  it('has a hole, parts, lines with a width, a smoking area, and zones over zones', () => {
    const { features } = lyngby;
    assert(features.some(({ geometry }) => geometry.type === 'Polygon' && geometry.coordinates[1]));
    assert(features.some(({ geometry }) => geometry.type === 'MultiPolygon'));
    for (const { geometry, properties } of features) {
      assert.equal(geometry.type === 'LineString', typeof properties['bredde_m'] === 'number');
    }
    const area = features.find(({ properties }) => properties['rygeomraade_i'] !== undefined);
    const ids = named(lyngby, 'objektid');
    assert(ids.includes(area?.properties['rygeomraade_i']));
    const box = (id: string): readonly Pair[] =>
      features
        .filter(({ properties }) => properties['objektid'] === id)
        .flatMap(({ geometry }) => pairsOf(geometry));
    const outer = box('groent-omraade-lyngby-soe');
    const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
    for (const pair of box('legeplads-lyngby-soe')) {
      assert(isWithin(pair, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)));
    }
  });
});

describe('Fredensborg', () => {
  it('has a beach and a harbour, drawn as an example', async () => {
    assert.deepEqual(named(fredensborg, 'category'), ['beach', 'harbour']);
    for (const pair of fredensborg.features.flatMap(({ geometry }) => pairsOf(geometry))) {
      assert(isWithin(pair, 12.51, 55.92, 12.54, 55.95));
    }
    const config = await configOf('fredensborg.json');
    assert.deepEqual([config.municipality, config.illustrative], ['0210', true]);
  });

  it('forbids every kind of tobacco', async () => {
    const { basis, products } = await ruleOf('fredensborg.json');
    assert.equal(basis, 'decision');
    assert.deepEqual(new Set(Object.values(products)), new Set(['forbidden']));
    assert.deepEqual(Object.keys(products), ['cigarettes', 'vape', 'snus', 'waterPipe']);
  });
});

describe('the places', () => {
  it('the school has the law, all products, from the day it came into force', async () => {
    const rule = await ruleOf('skole.json');
    assert.equal(rule.basis, 'law');
    assert.equal(rule.validFrom, '2021-01-01');
    assert.deepEqual(Object.values(rule.products), Array(4).fill('forbidden'));
    assert.match(JSON.stringify(rule.source), /2071/);
  });

  it('the harbour bath asks for no smoke, vape and snus, and forbids nothing', async () => {
    const { basis, products } = await ruleOf('havnebad.json');
    assert.equal(basis, 'request');
    assert.deepEqual(products, { cigarettes: 'advisory', vape: 'advisory', snus: 'advisory' });
  });

  it('are nobody’s: called examples, without a way there', async () => {
    for (const name of ['skole.json', 'havnebad.json']) {
      const config = await configOf(name);
      assert.equal(config.view, 'place');
      assert.deepEqual([config.directions, config.illustrative], [false, true]);
      const { features } = config.zones as unknown as Collection;
      assert.deepEqual(
        features.map(({ id }) => id),
        [config.place],
      );
      for (const place of named({ features })) assert.match(String(place), /^Eksempel/);
    }
  });
});
