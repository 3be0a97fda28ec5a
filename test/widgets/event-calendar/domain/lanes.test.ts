import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assignLanes } from '../../../../src/widgets/event-calendar/domain/lanes.js';
import type { Placed } from '../../../../src/widgets/event-calendar/domain/placement.js';
import { calendarWith, day } from './sample-calendar.js';
import { occurrencesOf } from '../../../../src/widgets/event-calendar/domain/lookup.js';

/** Placed spans, each `[first, last]` in days from a Monday. */
async function placedAt(
  ...spans: readonly (readonly [number, number])[]
): Promise<readonly Placed[]> {
  const calendar = await calendarWith(['x', { kind: 'once', date: '2027-02-08' }]);
  const [occurrence] = occurrencesOf(calendar, 'x', 2027);
  assert.ok(occurrence);
  const monday = day('2027-02-08');
  return spans.map(([from, to], at) => ({
    occurrence: { ...occurrence, key: String(at) },
    start: (monday + from) as typeof monday,
    end: (monday + to) as typeof monday,
    order: from,
  }));
}

const monday = day('2027-02-08');
const sunday = day('2027-02-14');

test('the longest first, and a lane is taken again when it is free', async () => {
  const placed = await placedAt([0, 0], [0, 4], [1, 2], [3, 3], [5, 6], [-3, 1]);
  const lanes = assignLanes(placed, monday, sunday, 3);
  assert.deepEqual(Object.fromEntries(lanes), { 1: 0, 5: 1, 0: 2, 2: 2, 3: 1, 4: 0 });
});

test('what does not fit, or lies outside, has no lane', async () => {
  const placed = await placedAt([0, 6], [0, 6], [2, 2], [-9, -1], [7, 9]);
  const lanes = assignLanes(placed, monday, sunday, 2);
  assert.deepEqual([...lanes.keys()], ['0', '1']);
  assert.equal(assignLanes(placed, monday, sunday, 0).size, 0);
});

test('no two share a lane on a day, however they lie', async () => {
  const [sample] = await placedAt([0, 0]);
  assert.ok(sample);
  const spans = fc.array(
    fc.tuple(fc.integer({ min: -10, max: 9 }), fc.integer({ min: 0, max: 12 })),
  );
  fc.assert(
    fc.property(spans, (list) => {
      const placed = list.map(([from, length], at) => ({
        occurrence: { ...sample.occurrence, key: String(at) },
        start: (monday + from) as typeof monday,
        end: (monday + from + length) as typeof monday,
        order: from,
      }));
      const lanes = assignLanes(placed, monday, sunday, 3);
      for (let on = monday; on <= sunday; on = (on + 1) as typeof on) {
        const taken = placed
          .filter(({ start, end }) => start <= on && on <= end)
          .flatMap(({ occurrence }) => lanes.get(occurrence.key) ?? []);
        assert.equal(new Set(taken).size, taken.length);
        assert.ok(taken.every((lane) => lane >= 0 && lane < 3));
      }
    }),
  );
});
