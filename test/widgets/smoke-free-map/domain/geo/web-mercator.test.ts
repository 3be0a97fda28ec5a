import assert from 'node:assert/strict';
import { test } from 'node:test';
import proj4 from 'proj4';
import {
  fromWebMercator,
  toWebMercator,
} from '../../../../../src/widgets/smoke-free-map/domain/geo/web-mercator.js';

test('web map metres are those of an independent library, and lead back', () => {
  const oracle = proj4('EPSG:4326', 'EPSG:3857');
  for (let longitude = -180; longitude <= 180; longitude += 7.5) {
    for (let latitude = -85; latitude <= 85; latitude += 2.5) {
      const [x = NaN, y = NaN] = oracle.forward([longitude, latitude]);
      const point = toWebMercator({ latitude, longitude });
      assert.ok(Math.hypot(point.x - x, point.y - y) < 1e-6, `${latitude}, ${longitude}`);
      const back = fromWebMercator({ x, y });
      assert.ok(Math.abs(back.latitude - latitude) < 1e-9);
      assert.ok(Math.abs(back.longitude - longitude) < 1e-9);
    }
  }
});
