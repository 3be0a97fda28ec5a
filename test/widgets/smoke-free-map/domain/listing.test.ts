import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { listZones } from '../../../../src/widgets/smoke-free-map/domain/listing.js';
import type { ListedZone, MapConfig } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { createModel } from '../../../../src/widgets/smoke-free-map/domain/places.js';
import { entriesIn } from '../../../../src/widgets/smoke-free-map/domain/reading/entries.js';
import type { RuleConfig } from '../../../../src/widgets/smoke-free-map/rule-config.js';

const today = plainDay(2026, 11, 21);
const folder = new URL('../../../../stories/data/roegfri/', import.meta.url);

type Value = Record<string, unknown>;

const read = (name: string): Value =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Value;

/** A config of the demo site with its zones in place. */
function realConfig(name: string): MapConfig {
  const config = read(name);
  const given = config['zones'] as Value;
  const zones = typeof given['src'] === 'string' ? read(given['src']) : given;
  return { ...config, zones: entriesIn(zones)?.entries } as unknown as MapConfig;
}

function listed(zones: readonly ListedZone[] | undefined): unknown {
  return zones?.map(({ id, number, name, address, category, rule }) => {
    return { id, number, name, address, category: category.id, rule: rule?.id };
  });
}

const ban: RuleConfig = { id: 'ban', basis: 'decision', products: { cigarettes: 'forbidden' } };

function configOf(zones: readonly unknown[], more: Partial<MapConfig> = {}): MapConfig {
  return {
    widget: 'smoke-free-map',
    version: 1,
    contact: { unit: 'Kommunen' },
    rules: [ban],
    rule: 'ban',
    zones,
    ...more,
  } as MapConfig;
}

const at = (properties: object | null, geometry?: unknown) => ({
  type: 'Feature',
  properties,
  geometry: geometry ?? { type: 'Point', coordinates: [12.5, 55.7] },
});

describe('the list before zones are read where they are', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    it(`is that of the zones read whole: ${name}`, () => {
      const config = realConfig(name);
      const zones = listZones(config, today);
      assert.ok(zones && zones.length > 0);
      assert.deepEqual(listed(zones), listed(createModel(config, today).zones));
    });
  }

  const alike: Readonly<Record<string, MapConfig>> = {
    'ids that are missing or there twice': configOf([
      at({ id: 'a' }),
      at({ id: 'a' }),
      at({}),
      at({ id: 'zone-3' }),
    ]),
    'names in Danish order, none last': configOf([
      at({ navn: 'Åen' }),
      at({}),
      at({ navn: 'Ærø' }),
      at({ navn: 'Plads 10' }),
      at({ navn: 'Plads 9' }),
    ]),
    'a zone that has ended, and one that ends today': configOf([
      at({ navn: 'Før', gyldigtil: '2026-11-20' }),
      at({ navn: 'I dag', gyldigtil: '2026-11-21' }),
    ]),
    'a place to smoke in is no zone': configOf([
      at({ id: 'park' }),
      at({ id: 'bench', smokingAreaOf: 'park' }),
    ]),
    'a rule that is not there': configOf([at({ rule: 'none' }), at({})]),
    'a request that forbids says nothing': configOf([at({})], {
      rules: [{ ...ban, basis: 'request' }],
    }),
    'no zones': configOf([]),
  };
  for (const [name, config] of Object.entries(alike)) {
    it(`is the same with ${name}`, () => {
      assert.deepEqual(listed(listZones(config, today)), listed(createModel(config, today).zones));
    });
  }

  const odd: Readonly<Record<string, unknown>> = {
    'nothing at all': null,
    'a geometry alone': { type: 'Point', coordinates: [12.5, 55.7] },
    'no geometry': { type: 'Feature', properties: {}, geometry: null },
    'an empty one': at({}, { type: 'Polygon', coordinates: [] }),
    'a kind that does not exist': at({}, { type: 'Circle', coordinates: [12.5, 55.7] }),
    'a collection of geometries': at({}, { type: 'GeometryCollection', geometries: [] }),
    'a collection in the list': { type: 'FeatureCollection', features: [at({})] },
  };
  for (const [name, entry] of Object.entries(odd)) {
    it(`is left to a closer look: ${name}`, () => {
      assert.equal(listZones(configOf([at({}), entry]), today), undefined);
    });
  }
});
