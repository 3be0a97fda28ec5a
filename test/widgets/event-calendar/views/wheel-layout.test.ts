import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { WheelArc } from '../../../../src/widgets/event-calendar/domain/model.js';
import { pointAt } from '../../../../src/widgets/event-calendar/views/wheel-geometry.js';
import { placeArcs } from '../../../../src/widgets/event-calendar/views/wheel-layout.js';

const RINGS = { radii: [270, 237, 204, 171, 138], disc: 14.5 };
const DAY = 1 / 365;

function arcs(...spans: readonly (readonly [from: number, days: number])[]): WheelArc[] {
  return spans.map(([from, days], index) => ({
    occurrence: { key: String(index) } as WheelArc['occurrence'],
    number: index + 1,
    from: from * DAY,
    to: (from + days) * DAY,
    ring: 0,
    exact: true,
  }));
}

const radii = (list: readonly WheelArc[]) => placeArcs(list, RINGS).map(({ radius }) => radius);

test('events far apart all stand in the outermost ring, in the middle of their arcs', () => {
  const placed = placeArcs(arcs([10, 1], [100, 7], [200, 30]), RINGS);
  assert.deepEqual(
    placed.map(({ radius }) => radius),
    [270, 270, 270],
  );
  for (const { arc, at } of placed) assert.equal(at, (arc.from + arc.to) / 2);
});

test('events close together take a ring each', () => {
  assert.deepEqual(radii(arcs([10, 1], [11, 1], [12, 1])), [270, 237, 204]);
});

test('a long arc keeps its ring to itself', () => {
  assert.deepEqual(radii(arcs([0, 60], [30, 1], [80, 1])), [270, 237, 270]);
});

test('numbers come back in order, whichever way the arcs come', () => {
  const list = arcs([200, 1], [10, 1], [100, 1]);
  assert.deepEqual(
    placeArcs(list, RINGS).map(({ arc }) => arc.number),
    [1, 2, 3],
  );
});

test('no rings, no failure', () => {
  assert.equal(placeArcs(arcs([10, 1]), { radii: [], disc: 10 }).length, 1);
});

test('numbers never cover each other, up to fifty in a year', () => {
  const spans = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 1, max: 30 })),
    {
      maxLength: 50,
    },
  );
  fc.assert(
    fc.property(spans, (list) => {
      const points = placeArcs(arcs(...list), RINGS).map(({ at, radius }) => pointAt(at, radius));
      points.forEach((one, index) => {
        for (const other of points.slice(index + 1)) {
          const distance = Math.hypot(one.x - other.x, one.y - other.y);
          assert.ok(distance > 1.9 * RINGS.disc, `${distance.toFixed(1)} apart`);
        }
      });
    }),
  );
});
