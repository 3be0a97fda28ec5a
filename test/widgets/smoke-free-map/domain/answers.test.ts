import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answersOf,
  statusOf,
  strictness,
} from '../../../../src/widgets/smoke-free-map/domain/answers.js';
import { readZones } from '../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import type { Products } from '../../../../src/widgets/smoke-free-map/rule-config.js';
import { sampleMap, sampleRule, squareZone } from './sample-map.js';

/** Zones over each other, one with each of some products’ rules; undefined for none. */
function zonesWith(...rules: readonly (Products | undefined)[]) {
  const ids = rules.map((_, place) => `r${place}`);
  const map = sampleMap(
    ids.map((id) => squareZone(id, 0, 0, 10, { rule: id })),
    {
      rules: rules.flatMap((products, place) =>
        products ? [sampleRule({ id: `r${place}`, products })] : [],
      ),
    },
  );
  return readZones(map).zones;
}

test('the strictest of several rules holds, product by product, in the order of the products', () => {
  const zones = zonesWith(
    { cigarettes: 'forbidden', vape: 'allowed' },
    { cigarettes: 'advisory', vape: 'unknown', snus: 'allowed', waterPipe: 'advisory' },
    { cigarettes: 'forbidden', snus: 'allowed', vape: 'allowed' },
  );
  assert.deepEqual(
    answersOf(zones).map((answer) => [
      answer.product,
      answer.status,
      answer.zones.map(({ name }) => name).join(),
    ]),
    [
      ['cigarettes', 'forbidden', 'r0,r2'],
      ['vape', 'unknown', 'r1'],
      ['snus', 'unknown', 'r0'],
      ['waterPipe', 'advisory', 'r1'],
    ],
  );
});

test('what nobody has said is unknown, never allowed', () => {
  for (const zones of [zonesWith(undefined), zonesWith({}), []]) {
    assert.deepEqual(
      answersOf(zones).map(({ status }) => status),
      ['unknown', 'unknown', 'unknown', 'unknown'],
    );
  }
  const [known, unknown] = zonesWith({ cigarettes: 'allowed' }, undefined);
  assert.ok(known && unknown);
  assert.equal(answersOf([known, unknown])[0]?.status, 'unknown');
});

test('a request never forbids', () => {
  const rule = sampleRule({
    basis: 'request',
    products: { cigarettes: 'forbidden', vape: 'allowed' },
  });
  assert.equal(statusOf(rule, 'cigarettes'), 'advisory');
  assert.equal(statusOf(rule, 'vape'), 'allowed');
  assert.equal(statusOf(rule, 'snus'), 'unknown');
  assert.equal(statusOf(undefined, 'snus'), 'unknown');
});

test('a zone is as strict as the strictest it says of a product', () => {
  const zones = zonesWith(
    { snus: 'allowed', cigarettes: 'allowed', vape: 'allowed', waterPipe: 'allowed' },
    undefined,
    { vape: 'advisory' },
    { snus: 'forbidden', cigarettes: 'allowed' },
  );
  assert.deepEqual(zones.map(strictness), [0, 1, 2, 3]);
});
