import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPath } from '../../../src/core/config/problem.js';
import { checkConfig } from '../../../src/widgets/leisure-pass/check.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import type {
  AmountConfig,
  ParameterConfig,
} from '../../../src/widgets/leisure-pass/rule-config.js';
import { problemsDa } from '../../../src/widgets/leisure-pass/texts/problems.da.js';
import { problemsEn } from '../../../src/widgets/leisure-pass/texts/problems.en.js';
import { day, outcomeOf, inShort, samplePass, SOURCE, type Sample } from './domain/sample-pass.js';

function look(sample: Sample, today = '2026-11-21') {
  const { problems, stopped } = checkConfig(samplePass(sample), { today: day(today) });
  const said = problems
    .filter(({ code }) => code !== 'scheme-stopped' && code !== 'skipped-reference')
    .map(({ code, path, severity }) => {
      const place = `${code} ${formatPath(path)}`;
      return severity === 'error' ? place : `(${place})`;
    });
  return { said, isStopped: stopped.length > 0, problems };
}

type Values = readonly { value: number; from?: string; to?: string }[];

function figure(
  id: string,
  measure: Pick<ParameterConfig, 'unit' | 'period'>,
  values: Values = [{ value: 50 }],
): ParameterConfig {
  return { id, label: id, ...measure, values: values.map((each) => ({ ...each, source: SOURCE })) };
}

const PARAMETERS = [
  figure('om-året', { unit: 'kroner', period: 'year' }),
  figure('om-måneden', { unit: 'kroner', period: 'month' }),
  figure('uden-tid', { unit: 'kroner' }),
  figure('andel', { unit: 'percent' }),
  figure('antal', { unit: 'number' }),
];

const money = { kind: 'money', id: 'løn', period: 'month', question: 'Løn?' } as const;
const children = { kind: 'count', id: 'børn', question: 'Hvor mange?' } as const;

function compared(than: string | number, amounts: AmountConfig[] = []): Sample {
  return {
    facts: [money, children],
    parameters: PARAMETERS,
    amounts,
    conditions: [{ kind: 'compare', id: 'lav', fact: 'løn', is: 'atMost', than }],
  };
}

function sumOf(of: (string | number)[], said: Pick<AmountConfig, 'unit' | 'period'> = {}): Sample {
  return compared('sum', [{ kind: 'sum', id: 'sum', of, ...said }]);
}

function capped(benefit: NonNullable<PassConfig['schemes'][number]['benefits']>[number]): Sample {
  return { parameters: PARAMETERS, scheme: { benefits: [benefit] } };
}

function asked(
  amount: string,
  more: { readonly income?: 'gross'; readonly standard?: 'income-limit' } = {},
): Sample {
  return {
    facts: [
      {
        kind: 'threshold',
        id: 'grænse',
        of: 'household',
        question: 'Højst {limit}?',
        amount,
        boundary: 'atMost',
        ...more,
      },
    ],
    parameters: PARAMETERS,
    conditions: [{ kind: 'answer', id: 'lav', fact: 'grænse', is: true }],
  };
}

const fee = { id: 'k', kind: 'fee' } as const;

const ROWS: readonly (readonly [Sample, ...string[]])[] = [
  [compared('om-året')],
  [compared('om-måneden')],
  [compared(20_000)],
  [compared('uden-tid'), 'no-period conditions[0].than'],
  [compared('andel'), 'other-unit conditions[0].than'],
  [compared('antal'), 'other-unit conditions[0].than'],

  [sumOf(['om-året', 'om-året', 1000])],
  [sumOf([1000, 'om-året'])],
  [sumOf([1000, 2000], { unit: 'kroner', period: 'year' })],
  [sumOf(['uden-tid', 1000], { period: 'year' })],
  [sumOf([1000, 2000]), 'no-period conditions[0].than'],
  [sumOf(['uden-tid', 1000]), 'no-period conditions[0].than'],
  [sumOf(['om-året', 'om-måneden']), 'other-period amounts[0].of[1]'],
  [sumOf(['om-året', 'uden-tid']), 'no-period amounts[0].of[1]'],
  [sumOf(['uden-tid', 'om-året']), 'no-period amounts[0].of[0]'],
  [sumOf(['om-året', 'andel']), 'other-unit amounts[0].of[1]'],
  [sumOf(['andel', 'om-året'], { unit: 'kroner' }), 'other-unit amounts[0].of[0]'],
  [sumOf(['om-måneden'], { period: 'year' }), 'other-period amounts[0].of[0]'],
  [compared('halv', [{ kind: 'share', id: 'halv', percent: 'andel', of: 'om-året' }])],
  [
    compared('halv', [{ kind: 'share', id: 'halv', percent: 'om-året', of: 'om-året' }]),
    'other-unit amounts[0].percent',
  ],
  [
    compared('halv', [{ kind: 'share', id: 'halv', percent: 50, of: 'andel', unit: 'kroner' }]),
    'other-unit amounts[0].of',
  ],
  [
    compared('i-alt', [
      { kind: 'perFurther', id: 'flere', fact: 'børn', each: 'om-måneden' },
      { kind: 'highest', id: 'i-alt', of: ['om-året', 'flere'] },
    ]),
    'other-period amounts[1].of[1]',
  ],
  [
    compared('tabel', [
      {
        kind: 'table',
        id: 'tabel',
        fact: 'børn',
        rows: [
          { through: 1, value: 'om-året' },
          { through: 2, value: 'om-måneden' },
        ],
        beyond: 'andel',
      },
    ]),
    'other-period amounts[0].rows[1].value',
    'other-unit amounts[0].beyond',
  ],

  [asked('om-året')],
  [asked('uden-tid')],
  [asked('om-måneden', { income: 'gross' })],
  [asked('uden-tid', { income: 'gross' }), 'no-period facts[0].amount'],
  [asked('uden-tid', { standard: 'income-limit' }), 'no-period facts[0].amount'],
  [asked('andel'), 'other-unit facts[0].amount'],

  [capped({ ...fee, cap: 'uden-tid', share: 'andel', period: 'calendarYear' })],
  [capped({ ...fee, cap: 'om-måneden', period: 'month' })],
  [capped({ ...fee, cap: 'om-året', period: 'once' })],
  [capped({ ...fee, cap: 'andel' }), 'other-unit schemes[0].benefits[0].cap'],
  [capped({ ...fee, share: 'om-året' }), 'other-unit schemes[0].benefits[0].share'],
  [
    capped({ ...fee, cap: 'om-måneden', period: 'calendarYear' }),
    'other-period schemes[0].benefits[0].cap',
  ],
  [
    {
      parameters: PARAMETERS,
      scheme: {
        benefits: [{ ...fee, sharedCap: 'i-alt' }],
        sharedCaps: [{ id: 'i-alt', cap: 'antal' }],
      },
    },
    'other-unit schemes[0].sharedCaps[0].cap',
  ],
];

test('a figure of another unit or time is not taken for what it is not', () => {
  for (const [sample, ...expected] of ROWS) {
    const { said, isStopped, problems } = look(sample);
    const about = JSON.stringify([sample.amounts, sample.facts, sample.scheme]);
    assert.deepEqual(said, expected, about);
    assert.equal(isStopped, expected.length > 0, about);
    for (const { code, detail } of problems) {
      for (const texts of [problemsDa, problemsEn]) {
        const { problem, fix } = texts[code](detail as never);
        assert.doesNotMatch(`${problem} ${fix}`, /undefined|\[object/);
        if ('id' in detail) assert.ok(problem.includes(detail.id), problem);
      }
    }
  }
});

test('a number beside a figure is for the same time, whichever comes first', () => {
  const year = figure('tillæg', { unit: 'kroner', period: 'year' }, [{ value: 20_000 }]);
  const alone = { kind: 'boolean', id: 'alene', question: 'Alene?' } as const;
  const sum: AmountConfig = { kind: 'sum', id: 'i-alt', of: [100_000, 'tillæg'] };
  const when: AmountConfig = {
    kind: 'when',
    id: 'i-alt',
    condition: 'er-alene',
    value: 'tillæg',
    otherwise: 120_000,
  };
  for (const amount of [sum, when]) {
    const sample: Sample = {
      facts: [alone, money],
      parameters: [year],
      amounts: [amount],
      conditions: [
        { kind: 'compare', id: 'lav', fact: 'løn', is: 'atMost', than: 'i-alt' },
        { kind: 'answer', id: 'er-alene', fact: 'alene', is: true },
      ],
    };
    assert.deepEqual(look(sample).said, []);
    const said = (løn: number): string => inShort(outcomeOf(sample, { løn, alene: false }));
    assert.equal(said(10_000), 'canApply authority forælder');
    assert.equal(said(10_001), 'no lav');
  }
});

test('who asks yes or no about a figure is told to ask about a limit, and stopped once it is old', () => {
  const until = (to?: string): ParameterConfig =>
    figure('grænse', { unit: 'kroner', period: 'year' }, [{ value: 200_000, ...(to && { to }) }]);
  const sample = (to?: string, conditions = true, help = false): Sample => ({
    facts: [
      {
        kind: 'boolean',
        id: 'lav',
        question: help ? 'Lav?' : 'Tjener du højst {i-alt}?',
        ...(help && { help: '{i-alt}' }),
      },
    ],
    parameters: [until(to)],
    amounts: [{ kind: 'sum', id: 'i-alt', of: ['grænse', 1000] }],
    ...(conditions && { conditions: [{ kind: 'answer', id: 'ok', fact: 'lav', is: true }] }),
  });
  const old = '(figure-outdated parameters[0].values)';
  const rows: readonly [Sample, readonly string[], boolean][] = [
    [sample(), ['(figure-in-question facts[0].question)'], false],
    [sample('2028-01-01'), ['(figure-in-question facts[0].question)'], false],
    [sample('2022-12-31'), ['figure-in-question facts[0].question', old], true],
    [sample('2022-12-31', true, true), ['figure-in-question facts[0].question', old], true],
    [sample('2022-12-31', false), [old], false],
    [{ ...sample(), parameters: [], amounts: [{ kind: 'sum', id: 'i-alt', of: [1] }] }, [], false],
  ];
  for (const [given, expected, stopped] of rows) {
    const { said, isStopped } = look(given);
    assert.deepEqual([said, isStopped], [expected, stopped], JSON.stringify(given));
  }
});

test('a day between two figures is told as one on which none holds', () => {
  const sample: Sample = {
    parameters: [
      figure('loft', { unit: 'kroner' }, [
        { value: 1200, from: '2027-01-01' },
        { value: 1000, from: '2024-01-01', to: '2025-12-31' },
        { value: 900, to: '2023-12-31' },
      ]),
    ],
    scheme: { benefits: [{ ...fee, cap: 'loft' }] },
  };
  const rows: readonly [string, ...string[]][] = [
    ['2025-12-31'],
    ['2026-01-01', '(figure-gap parameters[0].values)'],
    ['2026-12-31', '(figure-gap parameters[0].values)'],
    ['2027-01-01'],
    ['2024-01-01'],
  ];
  for (const [today, ...expected] of rows) {
    assert.deepEqual(look(sample, today).said, expected, today);
  }
  assert.deepEqual(look(sample, '2026-11-21').problems[0]?.detail, {
    to: '2025-12-31',
    from: '2027-01-01',
  });
});
