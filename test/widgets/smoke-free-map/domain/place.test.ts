import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { placeOf } from '../../../../src/widgets/smoke-free-map/domain/place.js';
import { createModel } from '../../../../src/widgets/smoke-free-map/domain/places.js';
import type { MapConfig } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { sampleMap, squareZone } from './sample-map.js';

const ENDED = squareZone('c', 40, 0, 10, { validTo: '2026-01-01' });

/** The name of the place that a card is about. */
function place(more: Partial<MapConfig>): string | undefined {
  const zones = [squareZone('a', 0, 0, 10), squareZone('b', 20, 0, 10), ENDED];
  return placeOf(createModel(sampleMap(zones, more), plainDay(2026, 11, 20)))?.name;
}

test('the card is about the place that is named, and about the first where none is', () => {
  assert.equal(place({ view: 'place', place: 'b' }), 'b');
  assert.equal(place({ view: 'place' }), 'a');
  assert.equal(place({ place: 'b' }), undefined);
});

test('a place that is not there is never taken for another one', () => {
  assert.equal(place({ view: 'place', place: 'bb' }), undefined);
  assert.equal(place({ view: 'place', place: 'c' }), undefined);
});
