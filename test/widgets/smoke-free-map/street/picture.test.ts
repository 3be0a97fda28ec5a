import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ZoneAtlas } from '../../../../src/widgets/smoke-free-map/street/picture.js';
import { worldPoint } from '../../../../src/widgets/smoke-free-map/street/world.js';
import { CORNER, twenty, zoneOf } from './street-zones.js';

/** Zoom 15, the first zone in the corner. */
const PROJECTION = (() => {
  const scale = 2 ** 15;
  const { x, y } = worldPoint(CORNER);
  return { scale, origin: { x: x * scale, y: y * scale } };
})();
const EVERYWHERE = { left: 0, top: 0, right: 256, bottom: 256 };

test('every zone in view is drawn as it is', () => {
  const { zones, merged, own } = new ZoneAtlas().draw(
    twenty(),
    EVERYWHERE,
    PROJECTION,
    undefined,
    undefined,
  );
  assert.equal(zones.length, 20);
  assert.equal(merged.length, 0);
  assert.equal(own, undefined);
  const [first] = zones;
  assert.deepEqual([first?.at.x, first?.at.y], [0, 0]);
  const [area] = first?.shapes ?? [];
  assert.ok(area?.kind === 'area');
  assert.match(area.d, /^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){4}Z$/);
});

test('what is out of view is left out, but not what may have the focus', () => {
  const zones = twenty();
  const nowhere = { left: 0, top: 0, right: 1, bottom: 1 };
  const atlas = new ZoneAtlas();
  assert.equal(atlas.draw(zones, nowhere, PROJECTION, undefined, undefined).zones.length, 0);
  const { zones: drawn } = atlas.draw(zones, nowhere, PROJECTION, zones[7], undefined);
  assert.deepEqual(
    drawn.map(({ zone }) => zone.number),
    [8],
  );
});

test('a crowd is drawn as dots, one path for each style', () => {
  const zones = Array.from({ length: 400 }, (_none, at) =>
    zoneOf({
      number: at + 1,
      east: at,
      products: at % 4 === 0 ? null : { cigarettes: at % 4 === 1 ? 'advisory' : 'forbidden' },
    }),
  );
  const picture = new ZoneAtlas().draw(zones, EVERYWHERE, PROJECTION, zones[5], undefined);
  assert.equal(picture.mergedCount, 400);
  assert.deepEqual(picture.merged.map(({ style }) => style).toSorted(), [
    'advisory',
    'forbidden',
    'other',
  ]);
  assert.equal(
    picture.merged.map(({ d }) => d.split('M').length - 1).reduce((a, b) => a + b),
    400,
  );
  assert.deepEqual(
    picture.zones.map(({ zone }) => zone.number),
    [6],
  );
});

test('the visitor is drawn with the accuracy in pixels of the place', () => {
  const { own } = new ZoneAtlas().draw([], EVERYWHERE, PROJECTION, undefined, {
    point: CORNER,
    accuracy: 100,
  });
  assert.deepEqual([own?.at.x, own?.at.y], [0, 0]);
  // 156543 m for a pixel at the equator at zoom 0, cos(55.8°) of that here, 2^15 times finer.
  assert.ok(Math.abs((own?.radius ?? 0) - 100 / ((156_543 * 0.562) / 2 ** 15)) < 0.3);
});
