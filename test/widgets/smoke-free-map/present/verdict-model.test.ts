import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import type { Point } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { readZones } from '../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { verdictAt } from '../../../../src/widgets/smoke-free-map/domain/verdict.js';
import {
  verdictModel,
  type VerdictModel,
} from '../../../../src/widgets/smoke-free-map/present/verdict-model.js';
import { da } from '../../../../src/widgets/smoke-free-map/texts/da.js';
import type { CardContext } from '../../../../src/widgets/smoke-free-map/views/card-context.js';
import { moment, place, sampleMap, sampleRule, squareZone } from '../domain/sample-map.js';

const CONTEXT = { texts: da, lang: 'da', languages: ['da'], today: plainDay(2026, 11, 20) };
const NOON = moment('2026-11-20 12:00');
const ZONES = readZones(
  sampleMap(
    Array.from({ length: 300 }, (_, at) => squareZone(`Sted ${at + 1}`, 0, 0, 200)),
    { rules: [sampleRule()], rule: 'forbud' },
  ),
).zones;

function told(point: Point, accuracy: number): VerdictModel {
  const verdict = verdictAt(ZONES, point, accuracy, NOON);
  const spot = { point, accuracy, by: 'device', moment: NOON } as const;
  return verdictModel(verdict, spot, CONTEXT as unknown as CardContext);
}

test('an answer about hundreds of places names a few of them, and says how many more', () => {
  const { heading, nearby } = told(place(2, 100), 5);
  assert.equal(
    heading,
    'Du er ved kanten af Sted 1, Sted 2, Sted 3, Sted 4, Sted 5 og 295 andre steder.',
  );
  assert.equal(nearby.length, 20);
});

test('where hundreds of rules hold, the strictest are told one by one', () => {
  const { heading, ruledBy, nearby } = told(place(100, 100), 5);
  assert.equal(heading, 'Nej. Sted 1 er et røgfrit sted.');
  assert.equal(ruledBy.length, 20);
  assert.equal(nearby.length, 20);
});
