import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay } from '../../../../src/core/dates/plain-day.js';
import { currentZones, forceOf } from '../../../../src/widgets/smoke-free-map/domain/force.js';
import { readZones } from '../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import type { RuleConfig } from '../../../../src/widgets/smoke-free-map/rule-config.js';
import { moment, sampleMap, sampleRule, squareZone } from './sample-map.js';

/** The force of a zone's rule, as one word or with its day. */
function force(
  rule: Partial<RuleConfig>,
  when: string,
  properties: Readonly<Record<string, unknown>> = {},
): string {
  const map = sampleMap([squareZone('a', 0, 0, 10, properties)], {
    rules: [sampleRule(rule)],
    rule: 'forbud',
  });
  const [zone] = readZones(map).zones;
  assert.ok(zone);
  const found = forceOf(zone, moment(when));
  return 'day' in found ? `${found.kind} ${formatPlainDay(found.day)}` : found.kind;
}

// 2026-11-20 is a Friday.
const table: [what: string, rule: Partial<RuleConfig>, when: string, expected: string][] = [
  ['always', {}, '2026-11-20 03:00', 'now'],
  ['before its first day', { validFrom: '2026-11-21' }, '2026-11-20 23:59', 'from 2026-11-21'],
  ['on its first day', { validFrom: '2026-11-21' }, '2026-11-21 00:00', 'now'],
  ['on its last day', { validTo: '2026-11-21' }, '2026-11-21 23:59', 'now'],
  ['after its last day', { validTo: '2026-11-21' }, '2026-11-22 00:00', 'ended 2026-11-21'],
  ['before its hours', { hours: [{ from: '08:00', to: '16:00' }] }, '2026-11-20 07:59', 'not-now'],
  ['as its hours begin', { hours: [{ from: '08:00', to: '16:00' }] }, '2026-11-20 08:00', 'now'],
  ['to the last minute', { hours: [{ from: '08:00', to: '16:00' }] }, '2026-11-20 15:59', 'now'],
  ['as its hours end', { hours: [{ from: '08:00', to: '16:00' }] }, '2026-11-20 16:00', 'not-now'],
  ['to midnight', { hours: [{ from: '08:00', to: '24:00' }] }, '2026-11-20 23:59', 'now'],
  [
    'in the second of its hours',
    {
      hours: [
        { from: '08:00', to: '10:00' },
        { from: '12:00', to: '14:00' },
      ],
    },
    '2026-11-20 13:00',
    'now',
  ],
  [
    'on another weekday',
    { hours: [{ weekdays: [1, 2, 3, 4], from: '00:00', to: '24:00' }] },
    '2026-11-20 12:00',
    'not-now',
  ],
  [
    'on no weekday',
    { hours: [{ weekdays: [], from: '00:00', to: '24:00' }] },
    '2026-11-20 12:00',
    'now',
  ],
  ['over midnight, before', { hours: [{ from: '22:00', to: '06:00' }] }, '2026-11-20 23:00', 'now'],
  ['over midnight, after', { hours: [{ from: '22:00', to: '06:00' }] }, '2026-11-20 05:59', 'now'],
  [
    'over midnight, by day',
    { hours: [{ from: '22:00', to: '06:00' }] },
    '2026-11-20 12:00',
    'not-now',
  ],
  [
    'the night after Friday',
    { hours: [{ weekdays: [5], from: '22:00', to: '06:00' }] },
    '2026-11-21 02:00',
    'now',
  ],
  [
    'the night before Friday',
    { hours: [{ weekdays: [5], from: '22:00', to: '06:00' }] },
    '2026-11-20 02:00',
    'not-now',
  ],
  [
    'the night of Sunday, on Monday',
    { hours: [{ weekdays: [7], from: '22:00', to: '06:00' }] },
    '2026-11-23 05:00',
    'now',
  ],
  [
    'on the first day of its season',
    { season: { from: '05-01', to: '09-30' } },
    '2026-05-01 12:00',
    'now',
  ],
  [
    'on its season’s last day',
    { season: { from: '05-01', to: '09-30' } },
    '2026-09-30 12:00',
    'now',
  ],
  ['after its season', { season: { from: '05-01', to: '09-30' } }, '2026-10-01 00:00', 'not-now'],
  ['over New Year, before', { season: { from: '11-01', to: '02-29' } }, '2026-12-31 12:00', 'now'],
  ['over New Year, after', { season: { from: '11-01', to: '02-29' } }, '2027-01-01 12:00', 'now'],
  [
    'until a 29 February that is not',
    { season: { from: '11-01', to: '02-29' } },
    '2027-02-28 12:00',
    'now',
  ],
  ['after it', { season: { from: '11-01', to: '02-29' } }, '2027-03-01 12:00', 'not-now'],
  ['on a 29 February', { season: { from: '11-01', to: '02-29' } }, '2028-02-29 12:00', 'now'],
  ['the day after', { season: { from: '11-01', to: '02-28' } }, '2028-02-29 12:00', 'not-now'],
  [
    'from a 29 February that is not',
    { season: { from: '02-29', to: '04-01' } },
    '2027-03-01 12:00',
    'now',
  ],
  [
    'in season, out of hours',
    { season: { from: '05-01', to: '09-30' }, hours: [{ from: '08:00', to: '16:00' }] },
    '2026-07-01 20:00',
    'not-now',
  ],
];

for (const [what, rule, when, expected] of table) {
  test(`a rule ${what} is ${expected}`, () => {
    assert.equal(force(rule, when), expected);
  });
}

test('the zone’s own days count besides its rule’s', () => {
  const noon = '2026-11-20 12:00';
  const rule = { validFrom: '2026-01-01', validTo: '2026-12-31' };
  assert.equal(force(rule, noon, { gyldig_til: '20-11-2026' }), 'now');
  assert.equal(force(rule, noon, { gyldig_til: '2026-11-19T00:00:00Z' }), 'ended 2026-11-19');
  assert.equal(force(rule, noon, { validFrom: '20261121' }), 'from 2026-11-21');
  assert.equal(
    force({ validFrom: '2027-01-01' }, noon, { validFrom: '2026-12-01' }),
    'from 2027-01-01',
  );
  assert.equal(
    force({ validTo: '2026-10-01' }, noon, { validTo: '2026-09-01' }),
    'ended 2026-09-01',
  );
  assert.equal(
    force({ validTo: '2026-10-01' }, noon, { validFrom: '2027-01-01' }),
    'ended 2026-10-01',
  );
});

test('a zone without a rule is in force on its own days', () => {
  const map = sampleMap([squareZone('a', 0, 0, 10, { validTo: '2026-11-20' })]);
  const [zone] = readZones(map).zones;
  assert.ok(zone);
  assert.deepEqual(forceOf(zone, moment('2026-11-20 12:00')), { kind: 'now' });
  assert.equal(forceOf(zone, moment('2026-11-21 12:00')).kind, 'ended');
});

test('zones whose time is over are taken out, and the others numbered without gaps', () => {
  const map = sampleMap([
    squareZone('a', 0, 0, 10),
    squareZone('b', 100, 0, 10, { validTo: '2026-01-01' }),
    squareZone('c', 200, 0, 10, { validFrom: '2027-01-01' }),
  ]);
  const { zones } = readZones(map);
  const current = currentZones(zones, moment('2026-11-20 12:00'));
  assert.deepEqual(
    current.zones.map(({ name, number }) => [name, number]),
    [
      ['a', 1],
      ['c', 2],
    ],
  );
  assert.deepEqual(
    current.ended.map(({ name }) => name),
    ['b'],
  );
  assert.equal(currentZones(zones, moment('2025-11-20 12:00')).zones, zones);
});
