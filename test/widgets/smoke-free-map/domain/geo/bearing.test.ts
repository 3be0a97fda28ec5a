import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing } from '../../../../../src/widgets/smoke-free-map/domain/geo/bearing.js';
import { toPlane } from '../../../../../src/widgets/smoke-free-map/domain/geo/utm.js';

/** Degrees between two directions. */
function between(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

const PLACES = [
  { what: 'in the middle of the zone', latitude: 55.5, longitude: 9 },
  { what: 'in Copenhagen', latitude: 55.68, longitude: 12.57 },
  { what: 'on Bornholm, where the grid is five degrees off', latitude: 55.1, longitude: 15 },
  { what: 'west of Esbjerg', latitude: 55.5, longitude: 7.5 },
];

for (const { what, ...here } of PLACES) {
  test(`north and the other directions are those of a compass ${what}`, () => {
    const step = 0.0001;
    const east = step / Math.cos((here.latitude * Math.PI) / 180);
    const table: [north: number, east: number, degrees: number][] = [
      [step, 0, 0],
      [step, east, 45],
      [0, east, 90],
      [-step, east, 135],
      [-step, 0, 180],
      [-step, -east, 225],
      [0, -east, 270],
      [step, -east, 315],
    ];
    for (const [up, right, degrees] of table) {
      const there = { latitude: here.latitude + up, longitude: here.longitude + right };
      const found = bearing(toPlane(here), toPlane(there));
      assert.ok(between(found, degrees) < 0.3, `${found} rather than ${degrees}`);
      assert.ok(found >= 0 && found < 360, String(found));
    }
  });
}
