import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemeResult } from '../../../../src/widgets/leisure-pass/domain/outcome.js';
import { shareOfPrice } from '../../../../src/widgets/leisure-pass/domain/price.js';
import { evaluationOf, type Sample } from './sample-pass.js';

type Benefits = NonNullable<NonNullable<Sample['scheme']>['benefits']>;

function split(benefits: Benefits, price: number, sharedCaps: { id: string; cap: number }[] = []) {
  const evaluation = evaluationOf({ scheme: { requires: [], benefits, sharedCaps } });
  const [scheme] = evaluation.rules.schemes;
  const share = scheme && shareOfPrice(schemeResult(scheme, evaluation).benefits, price);
  return share && [share.pays, share.left];
}

test('the pass pays up to its cap, its share and what benefits have together', () => {
  const fee = { id: 'kontingent', kind: 'fee' } as const;
  const table: [Benefits, number, [number, number] | undefined][] = [
    [[{ ...fee, cap: 1000 }], 1400, [1000, 400]],
    [[{ ...fee, cap: 1000 }], 800, [800, 0]],
    [[{ ...fee, cap: 1000 }], 0, [0, 0]],
    [[{ ...fee, share: 75 }], 1000, [750, 250]],
    [[{ ...fee, share: 75, cap: 500 }], 1000, [500, 500]],
    [[{ ...fee, share: 33 }], 99.99, [33, 66.99]],
    [[{ ...fee, cap: 1000, sharedCap: 'fælles' }], 1400, [900, 500]],
    [[{ ...fee }], 1400, undefined],
    [[{ ...fee, cap: 'ukendt' }], 1400, undefined],
    [[{ id: 'udstyr', kind: 'equipment', cap: 500 }], 1400, undefined],
    [[{ ...fee, cap: 1000 }], -1, undefined],
    [[{ ...fee, cap: 1000 }], NaN, undefined],
    [
      [
        { ...fee, cap: 600 },
        { id: 'større', kind: 'fee', cap: 900 },
      ],
      1000,
      [900, 100],
    ],
  ];
  for (const [benefits, price, expected] of table) {
    const found = split(benefits, price, [{ id: 'fælles', cap: 900 }]);
    assert.deepEqual(found, expected, JSON.stringify([benefits, price]));
  }
});
