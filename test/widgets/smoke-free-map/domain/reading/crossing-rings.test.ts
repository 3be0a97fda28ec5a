import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPosition } from '../../../../../src/widgets/smoke-free-map/domain/geo/utm.js';
import { crossingRings } from '../../../../../src/widgets/smoke-free-map/domain/reading/crossing-rings.js';
import { readZones } from '../../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { feature, place, sampleMap, square, squareZone } from '../sample-map.js';

test('a zone whose ring crosses itself is kept, and told about with the place', () => {
  const [one, two, three, four] = square(0, 0, 100);
  const bowTie = { type: 'Polygon', coordinates: [[one, three, two, four, one]] };
  const read = readZones(sampleMap([squareZone('a', 0, 0, 10), feature(bowTie, { name: 'b' })]));
  assert.deepEqual(read.problems, []);
  assert.equal(read.zones.length, 2);
  const [problem, ...others] = crossingRings(read);
  assert.deepEqual(others, []);
  assert.ok(problem?.code === 'crossing-ring');
  assert.equal(problem.severity, 'warning');
  assert.deepEqual(problem.path, ['zones', 1, 'geometry']);
  const { latitude, longitude } = toPosition(place(50, 50));
  assert.ok(Math.abs(problem.detail.latitude - latitude) < 1e-9);
  assert.ok(Math.abs(problem.detail.longitude - longitude) < 1e-9);
});
