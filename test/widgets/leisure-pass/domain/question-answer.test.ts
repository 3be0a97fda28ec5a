import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import type { FactConfig } from '../../../../src/widgets/leisure-pass/fact-config.js';
import type { Answer } from '../../../../src/widgets/leisure-pass/domain/model.js';
import {
  readAnswer,
  writeAnswer,
  type Written,
} from '../../../../src/widgets/leisure-pass/domain/question-answer.js';

const today = plainDay(2026, 11, 21);
const options = [
  { id: 'yes', label: 'A' },
  { id: 'b b', label: 'B' },
];
const facts = {
  boolean: { kind: 'boolean', id: 'f' },
  threshold: { kind: 'threshold', id: 'f', amount: 'limit', boundary: 'atMost' },
  choice: { kind: 'choice', id: 'f', options },
  several: { kind: 'several', id: 'f', options },
  count: { kind: 'count', id: 'f', minimum: 1, maximum: 5 },
  money: { kind: 'money', id: 'f', period: 'year' },
  age: { kind: 'age', id: 'f' },
  grade: { kind: 'grade', id: 'f' },
  birthDate: { kind: 'birthDate', id: 'f' },
} as const satisfies Readonly<Record<string, FactConfig>>;

for (const [kind, answer] of [
  ['boolean', true],
  ['boolean', false],
  ['threshold', true],
  ['choice', 'yes'],
  ['choice', 'b b'],
  ['several', ['yes', 'b b']],
  ['several', []],
  ['count', 3],
  ['money', 212_896.5],
  ['age', 0],
  ['grade', 10],
  ['birthDate', '2015-05-03'],
] as readonly (readonly [keyof typeof facts, Answer])[]) {
  test(`${kind}: ${JSON.stringify(answer)} is written as it is read`, () => {
    const written = writeAnswer(facts[kind], answer);
    assert.deepEqual(readAnswer(facts[kind], written, today), { value: answer });
  });
}

for (const kind of Object.keys(facts) as (keyof typeof facts)[]) {
  test(`${kind}: one may not know`, () => {
    const written = writeAnswer(facts[kind], { dontKnow: true });
    assert.deepEqual(readAnswer(facts[kind], written, today), { value: { dontKnow: true } });
  });

  test(`${kind}: nothing is no answer`, () => {
    const { problem } = readAnswer(facts[kind], writeAnswer(facts[kind], undefined), today);
    assert(problem?.code === 'empty' || problem?.code === 'nothing-chosen');
  });
}

for (const [kind, written, code] of [
  ['boolean', { answer: ['maybe'] }, 'nothing-chosen'],
  ['choice', { answer: ['option:gone'] }, 'nothing-chosen'],
  // An option may be called as ours are.
  ['choice', { answer: ['yes'] }, 'nothing-chosen'],
  ['several', { answer: ['none', 'option:yes'] }, 'none-and-some'],
  ['several', { answer: ['option:gone'] }, 'nothing-chosen'],
  ['count', { answer: ['6'] }, 'too-large'],
  ['count', { answer: ['0'] }, 'too-small'],
  ['age', { answer: ['240'] }, 'too-large'],
  ['grade', { answer: ['11'] }, 'too-large'],
  ['birthDate', { day: ['1'], month: ['1'], year: ['2027'] }, 'future-date'],
] as readonly (readonly [keyof typeof facts, Written, string])[]) {
  test(`${kind}: ${JSON.stringify(written)} is ${code}`, () => {
    assert.equal(readAnswer(facts[kind], written, today).problem?.code, code);
  });
}
