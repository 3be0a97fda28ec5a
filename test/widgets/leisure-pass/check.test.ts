import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPath } from '../../../src/core/config/problem.js';
import { checkConfig } from '../../../src/widgets/leisure-pass/check.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import { day, samplePass, SOURCE, type Sample } from './domain/sample-pass.js';

const TODAY = day('2026-11-21');

function look(config: PassConfig) {
  const { problems, stopped, config: checked } = checkConfig(config, { today: TODAY });
  return {
    said: problems.map(({ code, path, severity }) => {
      const place = formatPath(path);
      return severity === 'error' ? `${code} ${place}`.trim() : `(${code} ${place})`.trim();
    }),
    stopped: stopped.map(({ id }) => id),
    checked,
  };
}

const STOPPED = '(scheme-stopped schemes[0])';
const age = { kind: 'age', id: 'alder', question: 'Hvor gammelt er barnet?' } as const;
const under18 = { kind: 'age', id: 'under-18', fact: 'alder', untilTurning: 18 } as const;
const fine: Sample = { facts: [age], conditions: [under18] };

/** Each row: what is wrong with an otherwise good config, and what is said; its scheme is stopped. */
function stops(rows: readonly [Sample, ...string[]][]): void {
  for (const [sample, ...expected] of rows) {
    const { said, stopped } = look(samplePass({ ...fine, ...sample }));
    assert.deepEqual(said, [...expected, STOPPED], JSON.stringify(sample));
    assert.deepEqual(stopped, ['pas'], JSON.stringify(sample));
  }
}

test('a config in order is left as it is', () => {
  const { said, stopped, checked } = look(samplePass(fine));
  assert.deepEqual([said, stopped], [[], []]);
  assert.deepEqual(checked.schemes, samplePass(fine).schemes);
});

test('a reference that leads nowhere, in a circle or too far stops the scheme', () => {
  const chain = [...Array(40).keys()].map((at) => ({
    kind: 'all' as const,
    id: `c${at}`,
    of: [at === 39 ? 'under-18' : `c${at + 1}`],
  }));
  stops([
    [
      { conditions: [{ ...under18, fact: 'allder' }] },
      'unknown-reference conditions[0].fact',
      'skipped-reference schemes[0].requires[0]',
    ],
    [{ scheme: { requires: ['under18'] } }, 'unknown-reference schemes[0].requires[0]'],
    [
      {
        conditions: [
          { kind: 'all', id: 'a', of: ['b'] },
          { kind: 'not', id: 'b', of: 'a' },
        ],
      },
      'circular-rule conditions[0]',
      'circular-rule conditions[1]',
      'skipped-reference schemes[0].requires[0]',
    ],
    [
      { conditions: [{ kind: 'not', id: 'a', of: 'a' }] },
      'circular-rule conditions[0]',
      'skipped-reference schemes[0].requires[0]',
    ],
    [
      {
        amounts: [{ kind: 'sum', id: 'sum', of: ['sum', 1] }],
        scheme: { benefits: [{ id: 'k', kind: 'fee', cap: 'sum' }] },
      },
      'circular-rule amounts[0]',
      'skipped-reference schemes[0].benefits[0].cap',
    ],
  ]);
  const { said, stopped } = look(samplePass({ facts: [age], conditions: [...chain, under18] }));
  assert.equal(said[0], 'chain-too-long conditions[9]');
  assert.deepEqual(stopped, ['pas']);
});

test('ten thousand rules in one chain, or in one list, are a message and no freeze', () => {
  const long = [...Array(10_000).keys()].map((at) => ({
    kind: 'not' as const,
    id: `c${at}`,
    of: at === 9999 ? 'under-18' : `c${at + 1}`,
  }));
  assert.deepEqual(look(samplePass({ facts: [age], conditions: [...long, under18] })).stopped, [
    'pas',
  ]);
  const wide = [...Array(10_000).keys()].map((at) => ({ ...under18, id: `w${at}` }));
  const all = { kind: 'all' as const, id: 'alle', of: wide.map(({ id }) => id) };
  assert.deepEqual(look(samplePass({ facts: [age], conditions: [all, ...wide] })).stopped, []);
});

test('two with one id: nobody knows which was meant', () => {
  const { said, stopped } = look(samplePass({ ...fine, facts: [age, age] }));
  assert.ok(said.includes('duplicate-id facts[1].id'));
  assert.deepEqual(stopped, ['pas']);
  const number = { id: 'tal', unit: 'kroner' as const, values: [{ value: 1, source: SOURCE }] };
  const twice = look(
    samplePass({
      ...fine,
      parameters: [{ ...number, label: 'Tal' }],
      amounts: [{ kind: 'sum', id: 'tal', of: [1] }],
      scheme: { benefits: [{ id: 'k', kind: 'fee', cap: 'tal' }] },
    }),
  );
  assert.ok(twice.said.includes('duplicate-id amounts[0].id'));
  assert.deepEqual(twice.stopped, ['pas']);
});

test('shared figures beside one’s own, and none with the same id', () => {
  const figure = (id: string, value = 1) => ({
    id,
    label: id,
    unit: 'kroner' as const,
    values: [{ value, source: SOURCE }],
  });
  const benefits = ['eget', 'statens'].map((cap) => ({ id: cap, kind: 'fee' as const, cap }));
  const config = (own: Sample) =>
    samplePass({
      ...fine,
      sharedParameters: [figure('statens', 500)],
      scheme: { benefits },
      ...own,
    });
  const both = look(config({ parameters: [figure('eget', 1000)] }));
  assert.deepEqual([both.said, both.stopped], [[], []]);
  const { parameters } = compileRules(both.checked, TODAY);
  assert.deepEqual(
    [...parameters.values()].map(({ id, values: [first] }) => [id, first?.value]),
    [
      ['statens', 500],
      ['eget', 1000],
    ],
  );
  const stopped = ['skipped-reference schemes[0].benefits[1].cap', STOPPED];
  const rows: [Sample, ...string[]][] = [
    [{ parameters: [figure('eget'), figure('statens')] }, 'shared-id parameters[1].id'],
    [
      { parameters: [figure('eget')], amounts: [{ kind: 'sum', id: 'statens', of: [1] }] },
      'shared-id amounts[0].id',
    ],
    [
      {
        parameters: [figure('eget')],
        sharedParameters: [figure('statens'), figure('statens')],
      },
      'duplicate-id sharedParameters[1].id',
    ],
    [
      { parameters: [figure('eget')], sharedParameters: [figure('statens', -1)] },
      'negative-figure sharedParameters[0].values[0].value',
    ],
  ];
  for (const [own, expected] of rows) {
    const found = look(config(own));
    assert.deepEqual(found.said, [expected, ...stopped]);
    assert.deepEqual(found.stopped, ['pas']);
  }
});

test('a condition that cannot be about its fact, or is about nothing', () => {
  const skipped = 'skipped-reference schemes[0].requires[0]';
  const choice = {
    kind: 'choice' as const,
    id: 'valg',
    question: 'Hvad?',
    options: [{ id: 'a', label: 'A' }],
  };
  stops([
    [
      { conditions: [{ kind: 'range', id: 'x', fact: 'alder', from: 1 }] },
      'wrong-fact-kind conditions[0].fact',
      skipped,
    ],
    [
      { conditions: [{ kind: 'age', id: 'x', fact: 'alder' }] },
      'open-range conditions[0]',
      skipped,
    ],
    [{ conditions: [{ ...under18, from: 18 }] }, 'range-order conditions[0]', skipped],
    [{ conditions: [{ ...under18, through: 17 }] }, 'two-ends conditions[0].untilTurning', skipped],
    [{ conditions: [{ kind: 'all', id: 'x', of: [] }] }, 'empty-list conditions[0].of', skipped],
    [
      { conditions: [{ kind: 'atLeast', id: 'x', count: 2, of: ['under-18'] }, under18] },
      'too-many-of conditions[0].count',
      skipped,
    ],
    [
      { facts: [choice], conditions: [{ kind: 'oneOf', id: 'x', fact: 'valg', options: ['b'] }] },
      'unknown-option conditions[0].options[0]',
      skipped,
    ],
    [
      { facts: [choice], conditions: [{ kind: 'oneOf', id: 'x', fact: 'valg', options: [] }] },
      'empty-list conditions[0].options',
      skipped,
    ],
  ]);
});

test('a question that cannot be asked, or asks who somebody is', () => {
  const rest = ['skipped-reference conditions[0].fact', 'skipped-reference schemes[0].requires[0]'];
  const bare = { kind: 'age', id: 'alder' } as const;
  stops([
    [{ facts: [bare] }, 'no-question facts[0].question', ...rest],
    [{ facts: [{ ...age, question: ' ' }] }, 'wrong-length facts[0].question', ...rest],
    [
      { facts: [{ ...age, question: 'Hvad er barnets CPR-nummer?' }] },
      'asks-identity facts[0].question',
      ...rest,
    ],
    [
      { facts: [{ ...age, question: { da: 'Alder?', en: 'Enter the child’s full name' } }] },
      'asks-identity facts[0].question',
      ...rest,
    ],
    [
      { facts: [{ ...age, professional: { question: 'Hvad hedder barnet?' } }] },
      'asks-identity facts[0].professional.question',
      ...rest,
    ],
    [{ facts: [{ ...bare, standard: 'refugee' }] }, 'standard-kind facts[0].standard', ...rest],
    [{ facts: [{ ...age, minimum: 5, maximum: 4 }] }, 'range-order facts[0].maximum', ...rest],
    [
      { facts: [{ ...age, help: 'Højst {loft} kr.' }] },
      'unknown-placeholder facts[0].question',
      ...rest,
    ],
  ]);
  for (const question of [
    'Bor barnet på din adresse?',
    'Hvad hedder kommunen, som barnet bor i?',
    'Går barnet i klub? Skriv ikke navn her.',
  ]) {
    const { stopped } = look(samplePass({ ...fine, facts: [{ ...age, question }] }));
    assert.deepEqual(stopped, [], question);
  }
});

test('a question asked once for the household names no amount that depends on one child', () => {
  const sample = (of: 'child' | 'household', standard = false): Sample => ({
    facts: [
      age,
      { kind: 'count', id: 'børn', question: 'Hvor mange?', of: 'household' },
      {
        kind: 'threshold',
        id: 'højst',
        ...(standard ? { standard: 'income-limit' } : { question: 'Højst {limit}?', of }),
        amount: 'i-alt',
        boundary: 'atMost',
      },
      { kind: 'boolean', id: 'råd', question: 'Kan I betale {efter-børn}?', of },
    ],
    amounts: [
      { kind: 'table', id: 'i-alt', fact: 'alder', rows: [{ through: 9, value: 100 }], beyond: 90 },
      { kind: 'perFurther', id: 'efter-børn', fact: 'børn', each: 7000 },
    ],
    conditions: [{ kind: 'answer', id: 'ok', fact: 'højst', is: true }],
  });
  assert.deepEqual(look(samplePass(sample('child'))).said, []);
  const rest = ['skipped-reference conditions[0].fact', 'skipped-reference schemes[0].requires[0]'];
  stops([
    [sample('household'), 'amount-of-child facts[2].amount', ...rest],
    [sample('child', true), 'amount-of-child facts[2].amount', ...rest],
  ]);
});

test('a limit must be asked about after what it depends on', () => {
  const count = { kind: 'count', id: 'børn', question: 'Hvor mange børn?' } as const;
  const limit = {
    kind: 'threshold',
    id: 'højst',
    question: 'Højst {limit}?',
    amount: 'i-alt',
    boundary: 'atMost',
  } as const;
  const sample = (facts: Sample['facts']): Sample => ({
    ...(facts && { facts }),
    amounts: [{ kind: 'perFurther', id: 'i-alt', fact: 'børn', each: 7000 }],
    conditions: [{ kind: 'answer', id: 'ok', fact: 'højst', is: true }],
  });
  assert.deepEqual(look(samplePass(sample([count, limit]))).said, []);
  stops([
    [
      sample([limit, count]),
      'asked-too-late facts[0].amount',
      'skipped-reference conditions[0].fact',
      'skipped-reference schemes[0].requires[0]',
    ],
  ]);
});

test('figures have days that exist, one at a time, and tell their editor before they run out', () => {
  const parameter = (...values: { value: number; from?: string; to?: string }[]) => ({
    id: 'tal',
    label: 'Tal',
    unit: 'percent' as const,
    values: values.map((each) => ({ ...each, source: SOURCE })),
  });
  const benefits = [{ id: 'k', kind: 'fee' as const, share: 'tal' }];
  const skipped = 'skipped-reference schemes[0].benefits[0].share';
  const sample = (...values: Parameters<typeof parameter>): Sample => ({
    ...fine,
    parameters: [parameter(...values)],
    scheme: { benefits },
  });
  stops([
    [sample(), 'empty-list parameters[0].values', skipped],
    [sample({ value: -1 }), 'negative-figure parameters[0].values[0].value', skipped],
    [sample({ value: 101 }), 'bad-percent parameters[0].values[0].value', skipped],
    [
      sample({ value: 1, from: '2026-02-30' }),
      'impossible-date parameters[0].values[0].from',
      skipped,
    ],
    [
      sample({ value: 1, from: '2026-02-02', to: '2026-02-01' }),
      'dates-swapped parameters[0].values[0].to',
      skipped,
    ],
    [
      sample({ value: 1, to: '2026-06-30' }, { value: 2, from: '2026-06-30' }),
      'overlapping-figures parameters[0].values[1]',
      skipped,
    ],
  ]);
  const warns: [Parameters<typeof parameter>[0], string][] = [
    [{ value: 1, to: '2026-11-20' }, '(figure-outdated parameters[0].values)'],
    [{ value: 1, to: '2027-02-19' }, '(figure-runs-out parameters[0].values)'],
    [{ value: 1, from: '2026-11-22' }, '(figure-not-yet parameters[0].values)'],
  ];
  for (const [value, expected] of warns) {
    const { said, stopped } = look(samplePass(sample(value)));
    assert.deepEqual([said, stopped], [[expected], []]);
  }
  assert.deepEqual(look(samplePass(sample({ value: 1, to: '2027-02-20' }))).said, []);
});

test('a scheme of its own: nobody to apply, days that do not exist, relations to nothing', () => {
  const window = (from: string, through: string) => ({ kind: 'window' as const, from, through });
  stops([
    [{ scheme: { routes: [] } }, 'no-route schemes[0].routes'],
    [{ scheme: { from: '2026-13-01' } }, 'impossible-date schemes[0].from'],
    [
      { scheme: { closures: [window('07-01', '06-31')] } },
      'impossible-date schemes[0].closures[0].through',
    ],
    [
      { scheme: { closures: [window('2026-07-01', '07-31')] } },
      'dates-swapped schemes[0].closures[0].through',
    ],
    [
      { scheme: { closures: [{ kind: 'opens', on: '2026-02-29' }] } },
      'impossible-date schemes[0].closures[0].on',
    ],
    [
      { scheme: { benefits: [{ id: 'k', kind: 'fee', sharedCap: 'x' }] } },
      'unknown-reference schemes[0].benefits[0].sharedCap',
    ],
    [{ scheme: { benefits: [{ id: 'k', kind: 'fee', cap: -1 }] } }, 'negative-figure schemes[0]'],
  ]);
  const relations = [
    { kind: 'fallback' as const, scheme: 'pas' },
    { kind: 'fallback' as const, scheme: 'andet' },
  ];
  const { said, checked } = look(samplePass({ ...fine, scheme: { relations } }));
  assert.deepEqual(said, [
    'own-relation schemes[0].relations[0].scheme',
    'unknown-reference schemes[0].relations[1].scheme',
  ]);
  assert.deepEqual(checked.schemes[0]?.relations, []);
});

test('cases that nobody could answer are left out', () => {
  const cases = [
    {
      id: 'en',
      today: '2026-11-21',
      answers: { alder: 17 },
      expect: { pas: { outcome: 'canApply' as const } },
    },
    { id: 'en', today: '2026-11-21', answers: {}, expect: {} },
    { id: 'to', today: '2026-02-30', answers: {}, expect: {} },
    { id: 'tre', today: '2026-11-21', answers: { allder: 3 }, expect: {} },
    { id: 'fire', today: '2026-11-21', answers: { alder: 240 }, expect: {} },
    {
      id: 'fem',
      today: '2026-11-21',
      answers: { alder: 'x' },
      expect: { andet: { outcome: 'no' as const } },
    },
  ];
  const { said, checked } = look({ ...samplePass(fine), cases });
  assert.deepEqual(said, [
    'duplicate-id cases[1].id',
    'impossible-date cases[2].today',
    'unknown-reference cases[3].answers.allder',
    'impossible-answer cases[4].answers.alder',
    'unknown-reference cases[5].expect.andet',
    'impossible-answer cases[5].answers.alder',
  ]);
  assert.deepEqual(
    checked.cases?.map(({ id }) => id),
    ['en'],
  );
});

test('what families read and where they are led is looked at, and stops nothing', () => {
  const config = samplePass({
    ...fine,
    scheme: {
      source: { title: 'Kilde', url: 'javascript:alert(1)', checkedOn: '2027-01-01' },
      routes: [
        { id: 'forælder', kind: 'parent', link: { label: 'Søg', href: 'data:text/html,x' } },
      ],
      to: '2026-11-20',
    },
  });
  const { said, stopped } = look({ ...config, languages: ['da', 'xx'], audiences: [] });
  assert.deepEqual(said, [
    '(no-audience audiences)',
    '(unknown-interface-language languages[1])',
    'unsafe-url schemes[0].source.url',
    '(date-in-future schemes[0].source.checkedOn)',
    'unsafe-url schemes[0].routes[0].link.href',
    '(scheme-outdated schemes[0].to)',
  ]);
  assert.deepEqual(stopped, []);
});
