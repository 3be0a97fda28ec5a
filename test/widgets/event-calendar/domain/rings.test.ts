import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packRings } from '../../../../src/widgets/event-calendar/domain/rings.js';
import type { Arc } from '../../../../src/widgets/event-calendar/domain/rings.js';

const ringsOf = (arcs: readonly Arc[]) => packRings(arcs).map(({ ring }) => ring);

test('an arc takes the first ring that is free where it begins', () => {
  const table: [[number, number][], number[]][] = [
    [[], []],
    [[[0, 0.1]], [0]],
    [
      [
        [0, 0.1],
        [0.1, 0.2],
      ],
      [0, 0],
    ],
    [
      [
        [0, 0.1],
        [0.05, 0.2],
        [0.1, 0.3],
        [0.2, 0.3],
      ],
      [0, 1, 0, 1],
    ],
    [
      [
        [0.5, 0.6],
        [0, 0.55],
      ],
      [1, 0],
    ],
    [
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      [0, 1, 2],
    ],
  ];
  for (const [arcs, rings] of table) {
    assert.deepEqual(ringsOf(arcs.map(([from, to]) => ({ from, to }))), rings);
  }
});

test('days that follow each other closely have a ring each', () => {
  const day = (at: number) => ({ from: at / 365, to: (at + 1) / 365 });
  assert.deepEqual(ringsOf([day(0), day(2), day(5)]), [0, 1, 0]);
});

test('arcs in one ring never overlap', () => {
  const arcs = fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  );
  fc.assert(
    fc.property(arcs, (list) => {
      const spans = list.map(([one, other]) => ({
        from: Math.min(one, other),
        to: Math.max(one, other),
      }));
      const rings = ringsOf(spans);
      for (const [at, span] of spans.entries()) {
        for (const [other, beside] of spans.entries()) {
          if (other <= at || rings[at] !== rings[other]) continue;
          assert.ok(span.to <= beside.from || beside.to <= span.from);
        }
      }
    }),
  );
});
