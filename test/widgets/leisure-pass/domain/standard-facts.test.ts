import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  factSchema,
  standardFactSchema,
  type FactConfig,
} from '../../../../src/widgets/leisure-pass/fact-config.js';
import {
  completeFact,
  fitsStandard,
  STANDARD_FACTS,
} from '../../../../src/widgets/leisure-pass/domain/standard-facts.js';

test('every standard fact has a kind that the schema knows', () => {
  const ids = Object.keys(STANDARD_FACTS);
  assert.deepEqual(ids.toSorted(), standardFactSchema.options.toSorted());
  const extra = {
    threshold: { amount: 'a', boundary: 'atMost' },
    money: { period: 'year' },
    several: { options: [] },
  };
  for (const standard of standardFactSchema.options) {
    for (const kind of STANDARD_FACTS[standard].kinds) {
      const more = kind in extra ? extra[kind as keyof typeof extra] : {};
      const parsed = factSchema.safeParse({ id: 'f', kind, standard, ...more });
      assert.ok(parsed.success, `${standard} as ${kind}`);
      assert.ok(fitsStandard(parsed.data));
      assert.ok(factSchema.safeParse(completeFact(parsed.data)).success);
    }
  }
});

test('a kind that Sund has no words for does not fit', () => {
  assert.equal(fitsStandard({ id: 'f', kind: 'boolean', standard: 'age' }), false);
  assert.equal(fitsStandard({ id: 'f', kind: 'boolean' }), true);
});

test('what the editor says goes before what the standard fact says', () => {
  const cases: readonly (readonly [FactConfig, object])[] = [
    [{ id: 'f', kind: 'boolean' }, {}],
    [{ id: 'f', kind: 'boolean', standard: 'refugee' }, { of: 'household' }],
    [{ id: 'f', kind: 'boolean', standard: 'refugee', of: 'child' }, { of: 'child' }],
    [
      { id: 'f', kind: 'age', standard: 'age' },
      { of: 'child', minimum: 0, maximum: 30 },
    ],
    [
      { id: 'f', kind: 'age', standard: 'age', maximum: 18 },
      { of: 'child', minimum: 0, maximum: 18 },
    ],
    [
      { id: 'f', kind: 'count', standard: 'number-of-children' },
      { of: 'household', minimum: 1, maximum: 20 },
    ],
    [{ id: 'f', kind: 'grade', standard: 'grade' }, { of: 'child' }],
  ];
  for (const [fact, more] of cases) assert.deepEqual(completeFact(fact), { ...fact, ...more });
});
