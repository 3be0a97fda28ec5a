import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../../src/widgets/leisure-pass/domain/model.js';
import { otherAnswers } from '../../../../src/widgets/leisure-pass/domain/what-if.js';
import { evaluationOf, UNKNOWN, type Sample } from './sample-pass.js';

const sample: Sample = {
  facts: [
    { kind: 'age', id: 'age' },
    { kind: 'boolean', id: 'active' },
    {
      kind: 'choice',
      id: 'place',
      options: [
        { id: 'here', label: 'Her' },
        { id: 'there', label: 'Der' },
      ],
    },
    {
      kind: 'several',
      id: 'benefits',
      options: [
        { id: 'cash', label: 'A' },
        { id: 'su', label: 'B' },
      ],
    },
    { kind: 'money', id: 'income', period: 'year' },
  ],
  conditions: [
    { kind: 'all', id: 'all', of: ['aged', 'idle', 'local', 'ground'] },
    { kind: 'age', id: 'aged', fact: 'age', from: 3, through: 17 },
    { kind: 'answer', id: 'idle', fact: 'active', is: false },
    { kind: 'oneOf', id: 'local', fact: 'place', options: ['here'] },
    { kind: 'any', id: 'ground', of: ['benefit', 'poor'] },
    { kind: 'oneOf', id: 'benefit', fact: 'benefits', options: ['cash'] },
    { kind: 'compare', id: 'poor', fact: 'income', is: 'atMost', than: 200_000 },
  ],
};

const right: Readonly<Record<string, Answer>> = {
  age: 8,
  active: false,
  place: 'here',
  benefits: [],
  income: 150_000,
};

function changes(
  answers: Readonly<Record<string, Answer>>,
): readonly (readonly [string, unknown])[] {
  const { rules, answers: given } = evaluationOf(sample, answers);
  const [scheme] = rules.schemes;
  assert(scheme);
  return otherAnswers(scheme, rules, given).map(({ fact, answer }) => [fact.id, answer]);
}

for (const [what, answers, expected] of [
  ['nothing where one can apply', right, []],
  ['the answer that alone is in the way', { ...right, active: true }, [['active', false]]],
  ['no single answer where two are', { ...right, active: true, place: 'there' }, []],
  ['an age that is still to come', { ...right, age: 2 }, [['age', 3]]],
  ['no age that is past', { ...right, age: 19 }, []],
  ['another option', { ...right, place: 'there' }, [['place', 'here']]],
  ['an answer that is not known', { ...right, active: UNKNOWN }, [['active', false]]],
  [
    'each of the grounds that would do',
    { ...right, income: 300_000 },
    [
      ['benefits', ['cash']],
      ['income', 200_000],
    ],
  ],
  ['nothing of what was not asked', { age: 2 }, []],
] as readonly (readonly [string, Readonly<Record<string, Answer>>, unknown])[]) {
  test(`what could change the answer: ${what}`, () => {
    assert.deepEqual(changes(answers), expected);
  });
}

test('a child that is older on a birth date', () => {
  const born: Sample = {
    ...sample,
    facts: [{ kind: 'birthDate', id: 'age' }, ...(sample.facts ?? []).slice(1)],
  };
  const { rules, answers } = evaluationOf(born, { ...right, age: '2024-05-03' });
  const [scheme] = rules.schemes;
  assert(scheme);
  assert.deepEqual(
    otherAnswers(scheme, rules, answers).map(({ fact, answer }) => [fact.id, answer]),
    [['age', 3]],
  );
});
