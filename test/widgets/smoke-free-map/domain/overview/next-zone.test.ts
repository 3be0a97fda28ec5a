import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawOverview } from '../../../../../src/widgets/smoke-free-map/domain/overview/drawing.js';
import { frameOf } from '../../../../../src/widgets/smoke-free-map/domain/overview/frame.js';
import type { Mark } from '../../../../../src/widgets/smoke-free-map/domain/overview/marks.js';
import {
  nextZone,
  type Direction,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/next-zone.js';
import { place, twenty, zonesOf } from './sample-zones.js';

const ARROWS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** What can be reached by arrows alone, from one of the marks. */
function reached(marks: readonly Mark[], from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) {
    for (const arrow of ARROWS) {
      const next = nextZone({ marks }, id, arrow);
      if (next !== undefined) found.add(next);
    }
  }
  return found;
}

const drawn = (zones: typeof twenty) => {
  const frame = frameOf(zones);
  assert.ok(frame);
  return drawOverview({ zones }, frame, { width: 480 }).marks;
};

describe('nextZone', () => {
  it('goes to the nearest on the side that the arrow points to', () => {
    const marks = drawn(
      zonesOf([
        place('A midt', 0, 0),
        place('B øst', 500, 100),
        place('C øst, længere', 900, 0),
        place('D nord', 100, 700),
        place('E syd', 0, -300),
        place('F vest', -400, -399),
      ]),
    );
    const from = (arrow: Direction) => nextZone({ marks }, 'A midt', arrow);
    assert.equal(from('right'), 'B øst');
    assert.equal(from('up'), 'D nord');
    assert.equal(from('down'), 'E syd');
    assert.equal(from('left'), 'F vest');
    assert.equal(nextZone({ marks }, 'C øst, længere', 'right'), undefined);
  });

  it('follows the numbers', () => {
    const marks = drawn(twenty);
    assert.equal(nextZone({ marks }, 'Plads 07', 'next'), 'Plads 08');
    assert.equal(nextZone({ marks }, 'Plads 07', 'previous'), 'Plads 06');
    assert.equal(nextZone({ marks }, 'Plads 07', 'first'), 'Plads 01');
    assert.equal(nextZone({ marks }, 'Plads 07', 'last'), 'Plads 20');
    assert.equal(nextZone({ marks }, 'Plads 20', 'next'), undefined);
    assert.equal(nextZone({ marks }, 'Plads 01', 'previous'), undefined);
  });

  it('begins at the first where one is nowhere', () => {
    const marks = drawn(twenty);
    assert.equal(nextZone({ marks }, undefined, 'right'), 'Plads 01');
    assert.equal(nextZone({ marks }, 'ukendt', 'last'), 'Plads 01');
    assert.equal(nextZone({ marks: [] }, undefined, 'first'), undefined);
  });

  it('reaches every zone from every zone by arrows alone, wherever they are', () => {
    const sheet = fc.oneof(
      fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 500 })),
      // Many in rows, columns and on the same place.
      fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    );
    const [sample] = drawn(twenty);
    assert.ok(sample);
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 30 }), (places) => {
        const marks = places.map(([x, y], index) => {
          const zone = { ...sample.zone, id: String(index), number: index + 1 };
          return { ...sample, x, y, zone };
        });
        for (const { zone } of marks) {
          assert.equal(reached(marks, zone.id).size, marks.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
