import assert from 'node:assert/strict';
import { test } from 'node:test';
import proj4 from 'proj4';
import {
  meet,
  pixelsPerMetre,
  worldBounds,
  worldPoint,
  worldZone,
} from '../../../../src/widgets/smoke-free-map/street/world.js';
import { CORNER, zoneOf } from './street-zones.js';

proj4.defs('EPSG:25832', '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs');
const AROUND = 2 * Math.PI * 6_378_137;

test('points stand where another library puts them, over all of Denmark', () => {
  for (let east = 440_000; east <= 900_000; east += 46_000) {
    for (let north = 6_040_000; north <= 6_410_000; north += 37_000) {
      const { x, y } = worldPoint({ east, north });
      const [across = NaN, up = NaN] = proj4('EPSG:25832', 'EPSG:3857', [east, north]);
      // A pixel at zoom 19 is 2 to the power of 19 of these.
      assert.ok(Math.abs(x - 256 * (0.5 + across / AROUND)) * 2 ** 19 < 0.01, `${east} ${north}`);
      assert.ok(Math.abs(y - 256 * (0.5 - up / AROUND)) * 2 ** 19 < 0.01, `${east} ${north}`);
    }
  }
});

test('a metre on the ground is a metre on the map', () => {
  const one = worldPoint(CORNER);
  const other = worldPoint({ east: CORNER.east + 100, north: CORNER.north });
  const pixels = Math.hypot(other.x - one.x, other.y - one.y);
  // Web maps take the earth for a sphere: 0.3 % at this latitude.
  assert.ok(Math.abs(pixels / (100 * pixelsPerMetre(CORNER)) - 1) < 0.005);
});

test('bounds hold all of what they are the bounds of, and know what they meet', () => {
  const bounds = { west: 700_000, south: 6_100_000, east: 720_000, north: 6_120_000 };
  const { left, top, right, bottom } = worldBounds(bounds);
  for (const [east, north] of [
    [700_000, 6_100_000],
    [700_000, 6_120_000],
    [720_000, 6_100_000],
    [720_000, 6_120_000],
  ] as const) {
    const { x, y } = worldPoint({ east, north });
    assert.ok(x >= left && x <= right && y >= top && y <= bottom);
  }
  const near = { left: 1, top: 1, right: 2, bottom: 2 };
  assert.ok(meet(near, { left: 2, top: 2, right: 3, bottom: 3 }));
  assert.ok(!meet(near, { left: 2.1, top: 1, right: 3, bottom: 2 }));
});

test('every kind of shape', () => {
  const zone = zoneOf({
    number: 1,
    shape: { kind: 'circle', centre: CORNER, radius: 40, assumed: true },
    smokingAreas: [
      {
        kind: 'line',
        path: Float64Array.of(CORNER.east, CORNER.north, CORNER.east + 9, CORNER.north),
        width: 6,
      },
    ],
  });
  const { shapes, smokingAreas } = worldZone(zone);
  const [circle] = shapes;
  const [line] = smokingAreas;
  assert.ok(circle?.kind === 'circle' && line?.kind === 'line');
  assert.ok(Math.abs(circle.radius / line.width - 40 / 6) < 1e-9);
  assert.equal(line.path.length, 4);
});
