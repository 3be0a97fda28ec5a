import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../../src/widgets/leisure-pass/domain/model.js';
import { evaluationOf, SOURCE, UNKNOWN, type Sample } from './sample-pass.js';

const parameter = (id: string, ...values: [number, string?, string?][]) => ({
  id,
  label: id,
  unit: 'kroner' as const,
  values: values.map(([value, from, to]) => ({
    value,
    ...(from && { from }),
    ...(to && { to }),
    source: SOURCE,
  })),
});

const figure = (
  sample: Sample,
  value: string | number,
  answers: Readonly<Record<string, Answer>> = {},
  today?: string,
) => evaluationOf(sample, answers, today).figure(value);

test('a parameter says what holds today, and marks what does not', () => {
  const sample = {
    parameters: [
      parameter(
        'tal',
        [100, '2024-01-01', '2024-12-31'],
        [110, '2025-01-01', '2025-12-31'],
        [130, '2027-01-01'],
      ),
    ],
  };
  const table: [today: string, value: number, state: string][] = [
    ['2023-12-31', 100, 'future'],
    ['2024-01-01', 100, 'current'],
    ['2024-12-31', 100, 'current'],
    ['2025-01-01', 110, 'current'],
    ['2026-06-01', 110, 'outdated'],
    ['2027-01-01', 130, 'current'],
    ['2099-01-01', 130, 'current'],
  ];
  for (const [today, value, state] of table) {
    const found = figure(sample, 'tal', {}, today);
    assert.equal(found.value, value, today);
    assert.equal(found.uses[0]?.state, state, today);
    assert.equal(found.isCurrent, state === 'current', today);
  }
});

test('amounts are worked out from others, exactly, and say the least where a fact is not known', () => {
  const sample: Sample = {
    facts: [
      { kind: 'count', id: 'børn' },
      { kind: 'boolean', id: 'enlig' },
      { kind: 'birthDate', id: 'født' },
    ],
    parameters: [parameter('grænse', [212_896]), parameter('enlig-tillæg', [65_747])],
    conditions: [{ kind: 'answer', id: 'er-enlig', fact: 'enlig', is: true }],
    amounts: [
      { kind: 'sum', id: 'i-alt', of: ['grænse', 'flere', 'fradrag'] },
      { kind: 'perFurther', id: 'flere', fact: 'børn', each: 7000 },
      { kind: 'perFurther', id: 'højst-to', fact: 'børn', each: 0.1, after: 0, most: 3 },
      { kind: 'when', id: 'fradrag', condition: 'er-enlig', value: 'enlig-tillæg' },
      { kind: 'share', id: 'halvdelen', of: 'grænse', percent: 50 },
      { kind: 'lowest', id: 'lavest', of: [3, 'grænse'] },
      { kind: 'highest', id: 'højest', of: [3, 'grænse'] },
      {
        kind: 'table',
        id: 'alder',
        fact: 'født',
        rows: [
          { through: 17, value: 1500 },
          { through: 21, value: 1000 },
        ],
      },
    ],
  };
  const table: [
    string,
    Readonly<Record<string, Answer>>,
    number | undefined,
    number | undefined,
  ][] = [
    ['i-alt', { børn: 1, enlig: false }, 212_896, 212_896],
    ['i-alt', { børn: 0, enlig: false }, 212_896, 212_896],
    ['i-alt', { børn: 3, enlig: true }, 212_896 + 14_000 + 65_747, 292_643],
    ['i-alt', { børn: 3 }, undefined, 226_896],
    ['i-alt', { børn: UNKNOWN, enlig: true }, undefined, 278_643],
    ['i-alt', {}, undefined, 212_896],
    ['højst-to', { børn: 9 }, 0.3, 0.3],
    ['halvdelen', {}, 106_448, 106_448],
    ['lavest', {}, 3, 3],
    ['højest', {}, 212_896, 212_896],
    ['alder', { født: '2010-01-01' }, 1500, 1500],
    ['alder', { født: '2006-01-01' }, 1000, 1000],
    ['alder', { født: '2000-01-01' }, undefined, undefined],
    ['alder', {}, undefined, 1000],
  ];
  for (const [id, answers, value, atLeast] of table) {
    const found = figure(sample, id, answers);
    assert.deepEqual(
      [found.value, found.atLeast],
      [value, atLeast],
      `${id} ${JSON.stringify(answers)}`,
    );
  }
  assert.deepEqual(figure(sample, 'i-alt').lacks, ['børn', 'enlig']);
  assert.deepEqual(figure(sample, 'i-alt', { børn: 1 }).lacks, ['enlig']);
});

test('an amount that depends on an assessment is known as little as the assessment', () => {
  const skøn = { kind: 'assessment', id: 'skøn', label: 'Et skøn' } as const;
  const sample = (value: number, otherwise: number): Sample => ({
    facts: [{ kind: 'boolean', id: 'a' }],
    conditions: [
      skøn,
      { kind: 'answer', id: 'a-ja', fact: 'a', is: true },
      { kind: 'any', id: 'én', of: ['skøn', 'a-ja'] },
    ],
    amounts: [
      { kind: 'when', id: 'beløb', condition: 'skøn', value, otherwise },
      { kind: 'when', id: 'enten', condition: 'én', value, otherwise },
    ],
  });
  const said = (...given: Parameters<typeof figure>) => {
    const { value, atLeast, lacks } = figure(...given);
    return [value, atLeast, ...lacks];
  };
  assert.deepEqual(said(sample(100, 200), 'beløb'), [undefined, 100]);
  assert.deepEqual(said(sample(200, 100), 'beløb'), [undefined, 100]);
  assert.deepEqual(said(sample(200, 100), 'enten'), [undefined, 100, 'a']);
  assert.deepEqual(said(sample(200, 100), 'enten', { a: true }), [200, 200]);
  assert.deepEqual(said(sample(200, 100), 'enten', { a: false }), [undefined, 100]);
});

test('an amount with a figure that has run out is not current', () => {
  const sample: Sample = {
    parameters: [parameter('gammel', [10, '2022-01-01', '2022-12-31']), parameter('ny', [5])],
    amounts: [{ kind: 'sum', id: 'sum', of: ['ny', 'gammel'] }],
  };
  const { value, isCurrent, uses } = figure(sample, 'sum');
  assert.equal(value, 15);
  assert.equal(isCurrent, false);
  assert.deepEqual(
    uses.map(({ state }) => state),
    ['current', 'outdated'],
  );
});

test('a number is itself; what leads to itself or nowhere is no figure', () => {
  assert.equal(figure({}, 12.5).value, 12.5);
  assert.equal(figure({}, 'findes-ikke').value, undefined);
  const circle: Sample = { amounts: [{ kind: 'sum', id: 'a', of: ['a', 1] }] };
  assert.equal(figure(circle, 'a').value, undefined);
  assert.equal(figure({ amounts: [{ kind: 'sum', id: 'tom', of: [] }] }, 'tom').value, undefined);
});
