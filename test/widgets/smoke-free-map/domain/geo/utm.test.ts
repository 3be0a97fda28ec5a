import assert from 'node:assert/strict';
import { test } from 'node:test';
import proj4 from 'proj4';
import { toPlane, toPosition } from '../../../../../src/widgets/smoke-free-map/domain/geo/utm.js';

/** Metres: two thousandths of a millimetre. */
const LIMIT = 0.000_002;
/** Degrees of latitude in a metre, about. */
const DEGREES_PER_METRE = 1 / 111_000;

/** Denmark with Bornholm, every tenth of a degree. */
function* positions() {
  for (let longitude = 7; longitude <= 16; longitude += 0.1) {
    for (let latitude = 54; latitude <= 58; latitude += 0.1) yield { latitude, longitude };
  }
}

for (const zone of [32, 33]) {
  const oracle = proj4('+proj=longlat +ellps=GRS80', `+proj=utm +zone=${zone} +ellps=GRS80`);

  test(`metres in zone ${zone} are those of an independent library, and lead back`, () => {
    let worst = 0;
    let worstBack = 0;
    for (const position of positions()) {
      const { latitude, longitude } = position;
      const [east = NaN, north = NaN] = oracle.forward([longitude, latitude]);
      const point = toPlane(position, zone);
      worst = Math.max(worst, Math.hypot(point.east - east, point.north - north));
      const back = toPosition({ east, north }, zone);
      const away = Math.hypot(back.latitude - latitude, back.longitude - longitude);
      worstBack = Math.max(worstBack, away / DEGREES_PER_METRE);
    }
    assert.ok(worst <= LIMIT, `${worst} m`);
    assert.ok(worstBack <= LIMIT, `${worstBack} m back`);
  });
}

test('zone 32 is meant where none is named', () => {
  const position = { latitude: 55.676, longitude: 12.568 };
  assert.deepEqual(toPlane(position), toPlane(position, 32));
  const point = { east: 724_000, north: 6_175_000 };
  assert.deepEqual(toPosition(point), toPosition(point, 32));
});

test('what is no place, or too far away, is not a number', () => {
  const table = [
    { latitude: 40.7, longitude: -74 },
    { latitude: 55, longitude: 9 + 30.1 },
    { latitude: 0, longitude: 99 },
    { latitude: 90, longitude: 9 },
    { latitude: -91, longitude: 9 },
    { latitude: NaN, longitude: 9 },
    { latitude: 55, longitude: NaN },
    { latitude: Infinity, longitude: -Infinity },
  ];
  for (const position of table) {
    assert.deepEqual(toPlane(position), { east: NaN, north: NaN }, JSON.stringify(position));
  }
});
