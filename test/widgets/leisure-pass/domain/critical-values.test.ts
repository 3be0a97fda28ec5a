import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criticalValues } from '../../../../src/widgets/leisure-pass/domain/critical-values.js';
import type { Variable } from '../../../../src/widgets/leisure-pass/domain/critical-values.js';
import type { Answer } from '../../../../src/widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../../../src/widgets/leisure-pass/domain/rules.js';
import { day, samplePass, SOURCE, UNKNOWN, type Sample } from './sample-pass.js';

function variableOf(sample: Sample, today = '2026-11-21'): Variable {
  const requires = sample.conditions?.map(({ id }) => id) ?? [];
  const pass = samplePass({ ...sample, scheme: { requires } });
  const [variable] = criticalValues([compileRules(pass, day(today))]);
  assert.ok(variable);
  return variable;
}

/** The examples of the classes, without “I don't know”, which is always the last. */
function examples(variable: Variable): readonly Answer[] {
  const all = variable.classes.map(({ representative }) => representative);
  assert.deepEqual(all.at(-1), UNKNOWN);
  return all.slice(0, -1);
}

const OPTIONS = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id }));

const cases: readonly {
  what: string;
  sample: Sample;
  today?: string;
  expected: readonly Answer[];
}[] = [
  {
    what: 'yes and no',
    sample: {
      facts: [{ id: 'f', kind: 'boolean' }],
      conditions: [{ id: 'c', kind: 'answer', fact: 'f', is: true }],
    },
    expected: [true, false],
  },
  {
    what: 'the ages beside both ends',
    sample: {
      facts: [{ id: 'f', kind: 'age' }],
      conditions: [{ id: 'c', kind: 'age', fact: 'f', from: 3, through: 17 }],
    },
    expected: [2, 3, 18],
  },
  {
    what: 'until the birthday',
    sample: {
      facts: [{ id: 'f', kind: 'age' }],
      conditions: [{ id: 'c', kind: 'age', fact: 'f', untilTurning: 17 }],
    },
    expected: [16, 17],
  },
  {
    what: 'the day before a birthday and the day itself',
    sample: {
      facts: [{ id: 'f', kind: 'birthDate' }],
      conditions: [{ id: 'c', kind: 'age', fact: 'f', from: 3 }],
    },
    expected: ['2023-11-22', '2023-11-21'],
  },
  {
    what: 'a 29 February whose birthday is in doubt',
    today: '2027-02-28',
    sample: {
      facts: [{ id: 'f', kind: 'birthDate' }],
      conditions: [{ id: 'c', kind: 'age', fact: 'f', from: 3 }],
    },
    expected: ['2024-02-29', '2024-02-28', '2024-03-01', '1908-02-29'],
  },
  {
    what: 'a limit to the øre',
    sample: {
      facts: [{ id: 'f', kind: 'money', period: 'year' }],
      conditions: [{ id: 'c', kind: 'compare', fact: 'f', is: 'atMost', than: 212896.5 }],
    },
    expected: [212895.5, 212896.5, 212897],
  },
  {
    what: 'a yearly limit beside what one has a month',
    sample: {
      facts: [{ id: 'f', kind: 'money', period: 'month' }],
      parameters: [
        {
          id: 'p',
          label: 'P',
          unit: 'kroner',
          period: 'year',
          values: [{ value: 200_000, source: SOURCE }],
        },
      ],
      conditions: [{ id: 'c', kind: 'compare', fact: 'f', is: 'under', than: 'p' }],
    },
    // 200 000 / 12 is no whole number of øre.
    expected: [16665.67, 16667],
  },
  {
    what: 'options that no condition tells apart',
    sample: {
      facts: [{ id: 'f', kind: 'choice', options: OPTIONS }],
      conditions: [
        { id: 'c', kind: 'oneOf', fact: 'f', options: ['a', 'b'] },
        { id: 'd', kind: 'oneOf', fact: 'f', options: ['b', 'a', 'd'] },
      ],
    },
    expected: ['a', 'c', 'd'],
  },
  {
    what: 'sets of options by the conditions they meet',
    sample: {
      facts: [{ id: 'f', kind: 'several', options: OPTIONS }],
      conditions: [
        { id: 'c', kind: 'oneOf', fact: 'f', options: ['a', 'b'] },
        { id: 'd', kind: 'oneOf', fact: 'f', options: ['c'] },
      ],
    },
    expected: [[], ['a'], ['c'], ['a', 'c']],
  },
  {
    what: 'each child that counts, as far as they count',
    sample: {
      facts: [
        { id: 'f', kind: 'count' },
        { id: 'm', kind: 'money', period: 'year' },
      ],
      amounts: [{ id: 'n', kind: 'perFurther', fact: 'f', each: 7000, most: 2 }],
      conditions: [{ id: 'c', kind: 'compare', fact: 'm', is: 'atMost', than: 'n' }],
    },
    expected: [1, 2, 3],
  },
  {
    what: 'nothing that a rule asks for',
    sample: { facts: [{ id: 'f', kind: 'grade' }] },
    expected: [0],
  },
];

for (const { what, sample, today, expected } of cases) {
  test(`tells apart ${what}`, () => {
    const variable = variableOf(sample, today);
    assert.deepEqual(examples(variable), expected);
    variable.classes.forEach(({ representative }, place) => {
      assert.equal(variable.classOf(representative), place);
    });
  });
}

test('money under, at and over every figure that a formula can come to', () => {
  const [, variable] = criticalValues([
    compileRules(
      samplePass({
        facts: [
          { id: 'children', kind: 'count', maximum: 3 },
          { id: 'income', kind: 'money', period: 'year' },
        ],
        amounts: [
          { id: 'more', kind: 'perFurther', fact: 'children', each: 7000 },
          { id: 'limit', kind: 'sum', of: [200_000, 'more'] },
        ],
        conditions: [{ id: 'c', kind: 'compare', fact: 'income', is: 'atMost', than: 'limit' }],
      }),
      day('2026-11-21'),
    ),
  ]);
  assert.ok(variable);
  assert.deepEqual(examples(variable), [199999, 200000, 200001, 207000, 207001, 214000, 214001]);
});

test('an answer that a fact cannot have is not known', () => {
  const variable = variableOf({ facts: [{ id: 'f', kind: 'age' }] });
  const last = variable.classes.length - 1;
  for (const answer of ['17', true, ['17'], UNKNOWN]) assert.equal(variable.classOf(answer), last);
});

test('more sets of options than can be gone through', () => {
  const ids = [...new Array(13).keys()].map(String);
  const { hasTooMany } = variableOf({
    facts: [{ id: 'f', kind: 'several', options: ids.map((id) => ({ id, label: id })) }],
    conditions: ids.map((id) => ({ id: `c${id}`, kind: 'oneOf', fact: 'f', options: [id] })),
  });
  assert.equal(hasTooMany, true);
});
