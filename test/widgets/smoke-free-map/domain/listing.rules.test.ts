import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { listZones } from '../../../../src/widgets/smoke-free-map/domain/listing.js';
import type { ListedZone, MapConfig } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { wholeModel } from '../../../../src/widgets/smoke-free-map/whole-model.js';
import type { RuleConfig } from '../../../../src/widgets/smoke-free-map/rule-config.js';
import { feature, sampleMap, sampleRule, squareZone } from './sample-map.js';

const TODAY = plainDay(2026, 11, 20);

const inShort = (zones: readonly ListedZone[]): readonly string[] =>
  zones.map(
    ({ id, number, name, category, rule }) =>
      `${number} ${id} ${name} ${category.id} ${rule?.id ?? 'no rule'}`,
  );

/** What the first view says and what reading the zones whole says: the same, or nothing at first. */
function expectSame(config: MapConfig, isListed: boolean): void {
  const listed = listZones(config, TODAY);
  assert.equal(listed !== undefined, isListed, isListed ? 'listed' : 'read whole');
  const whole = inShort(wholeModel(config, TODAY).zones);
  if (listed) assert.deepEqual(inShort(listed), whole);
}

const ZONES = [
  squareZone('a', 0, 0, 10, { rule: 'forbud', category: 'park' }),
  squareZone('b', 20, 0, 10, { rule: 'other', category: 'legeplads' }),
  squareZone('b', 40, 0, 10, { validTo: '2026-11-19' }),
  squareZone('', 60, 0, 10, { id: '', validTo: '2026-11-20' }),
  squareZone('corner', 0, 0, 2, { smokingAreaOf: 'a' }),
  squareZone('lost', 0, 0, 2, { smokingAreaOf: 'nobody' }),
];

const right: [what: string, more: Partial<RuleConfig>][] = [
  ['plain', {}],
  ['at times', { hours: [{ from: '22:00', to: '06:00' }], season: { from: '02-29', to: '09-30' } }],
  ['with its first day', { validFrom: '2027-01-01' }],
  ['that a request forbids', { basis: 'request' }],
];

for (const [what, more] of right) {
  test(`a list with a rule ${what} is the same as zones read whole`, () => {
    expectSame(sampleMap(ZONES, { rules: [sampleRule(more), sampleRule({ id: 'other' })] }), true);
  });
}

const wrong: [what: string, more: Partial<RuleConfig>][] = [
  ['that has ended', { validTo: '2026-11-19' }],
  ['that ends before it begins', { validFrom: '2027-01-01', validTo: '2026-12-01' }],
  ['with a first day that there is not', { validFrom: '2026-02-30' }],
  ['with hours of no length', { hours: [{ from: '08:00', to: '08:00' }] }],
  ['without any hours', { hours: [] }],
  ['on no weekdays', { hours: [{ weekdays: [], from: '08:00', to: '16:00' }] }],
  ['with a season that there is not', { season: { from: '02-30', to: '09-31' } }],
  ['that another has the id of', { id: 'other', products: { cigarettes: 'allowed' } }],
];

for (const [what, more] of wrong) {
  test(`nobody is told a rule ${what}, not even at first`, () => {
    expectSame(sampleMap(ZONES, { rules: [sampleRule(more), sampleRule({ id: 'other' })] }), false);
  });
}

test('a kind of place that is there twice has the rule of the first', () => {
  const rules = [sampleRule(), sampleRule({ id: 'other' })];
  const categories = [
    { id: 'park', rule: 'forbud' },
    { id: 'park', rule: 'other' },
  ];
  const config = sampleMap([squareZone('a', 0, 0, 10, { category: 'park' })], {
    rules,
    categories,
  });
  expectSame(config, true);
  assert.equal(wholeModel(config, TODAY).zones[0]?.rule?.id, 'forbud');
});

test('what is no feature, or nowhere, is read whole', () => {
  for (const odd of [null, {}, feature(null), { type: 'FeatureCollection', features: [] }]) {
    expectSame(sampleMap([...ZONES, odd as Record<string, unknown>]), false);
  }
});
