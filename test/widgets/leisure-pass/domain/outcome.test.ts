import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlainDay } from '../../../../src/core/dates/plain-day.js';
import type { Answer } from '../../../../src/widgets/leisure-pass/domain/model.js';
import { inShort, outcomeOf, UNKNOWN, type Sample } from './sample-pass.js';

type Answered = Readonly<Record<string, Answer>>;

/** Each row: answers, what is said, and the day where it matters. */
function check(sample: Sample, rows: readonly [Answered, string, string?][]): void {
  for (const [answers, expected, today] of rows) {
    const said = inShort(outcomeOf(sample, answers, today));
    assert.equal(said, expected, JSON.stringify([answers, today]));
  }
}

const ageFact = { kind: 'age', id: 'alder' } as const;
const yesNo = (id: string) => ({ kind: 'boolean', id }) as const;
const isYes = (fact: string) => ({ kind: 'answer', id: `${fact}-ja`, fact, is: true }) as const;

test('ages have the ends that their words say', () => {
  const between = { kind: 'age', id: 'alder-ok', fact: 'alder', from: 3, through: 17 } as const;
  check({ facts: [ageFact], conditions: [between] }, [
    [{}, 'needsAnswer alder'],
    [{ alder: 2 }, 'no alder-ok'],
    [{ alder: 3 }, 'canApply authority forælder'],
    [{ alder: 17 }, 'canApply authority forælder'],
    [{ alder: 18 }, 'no alder-ok'],
    [{ alder: UNKNOWN }, 'askSomeone unknown forælder alder'],
  ]);
  const until = { kind: 'age', id: 'alder-ok', fact: 'alder', untilTurning: 17 } as const;
  check({ facts: [ageFact], conditions: [until] }, [
    [{ alder: 0 }, 'canApply authority forælder'],
    [{ alder: 16 }, 'canApply authority forælder'],
    [{ alder: 17 }, 'no alder-ok'],
  ]);
});

test('a birth date is right on the birthday itself, and in doubt on 28 February', () => {
  const sample: Sample = {
    facts: [{ kind: 'birthDate', id: 'født' }],
    conditions: [{ kind: 'age', id: 'alder-ok', fact: 'født', through: 17 }],
  };
  check(sample, [
    [{ født: '2008-11-22' }, 'canApply authority forælder'],
    [{ født: '2008-11-21' }, 'no alder-ok'],
    [{ født: '2027-01-01' }, 'askSomeone unknown forælder født'],
    [{ født: '2008-02-29' }, 'canApply authority forælder', '2026-02-27'],
    [{ født: '2008-02-29' }, 'askSomeone unknown forælder født', '2026-02-28'],
    [{ født: '2008-02-29' }, 'no alder-ok', '2026-03-01'],
  ]);
});

test('unknown is neither yes nor no, and one no is enough', () => {
  const sample: Sample = {
    facts: [yesNo('a'), yesNo('b')],
    conditions: [{ kind: 'all', id: 'begge', of: ['a-ja', 'b-ja'] }, isYes('a'), isYes('b')],
  };
  check(sample, [
    [{}, 'needsAnswer a'],
    [{ a: true }, 'needsAnswer b'],
    [{ b: true }, 'needsAnswer a'],
    [{ a: false }, 'no begge'],
    [{ b: false }, 'no begge'],
    [{ a: UNKNOWN }, 'needsAnswer b'],
    [{ a: UNKNOWN, b: false }, 'no begge'],
    [{ a: UNKNOWN, b: true }, 'askSomeone unknown forælder a'],
    [{ a: UNKNOWN, b: UNKNOWN }, 'askSomeone unknown forælder a b'],
    [{ a: true, b: true }, 'canApply authority forælder'],
  ]);
});

test('of alternative grounds one is enough, and two of three where two are asked for', () => {
  const facts = ['a', 'b', 'c'].map(yesNo);
  const leaves = ['a', 'b', 'c'].map(isYes);
  const of = ['a-ja', 'b-ja', 'c-ja'];
  check({ facts, conditions: [{ kind: 'any', id: 'en', of }, ...leaves] }, [
    [{ b: true }, 'canApply authority forælder'],
    [{ a: false, b: false }, 'needsAnswer c'],
    [{ a: false, b: false, c: false }, 'no en'],
    [{ a: UNKNOWN, b: false, c: false }, 'askSomeone unknown forælder a'],
  ]);
  check({ facts, conditions: [{ kind: 'atLeast', id: 'to', count: 2, of }, ...leaves] }, [
    [{ a: true, b: true }, 'canApply authority forælder'],
    [{ a: false, b: false }, 'no to'],
    [{ a: true, b: false }, 'needsAnswer c'],
    [{ a: UNKNOWN, b: false, c: true }, 'askSomeone unknown forælder a'],
  ]);
});

test('what is assessed is never a yes of the rule, whichever way it is turned', () => {
  const assessed = { kind: 'assessment', id: 'skøn', label: 'Økonomien er en hindring' } as const;
  const not = { kind: 'not', id: 'ikke', of: 'skøn' } as const;
  const rule = { decision: 'rule' } as const;
  check({ facts: [yesNo('a')], conditions: [assessed], scheme: rule }, [
    [{}, 'canApply authority forælder'],
  ]);
  check({ facts: [], conditions: [not, assessed], scheme: rule }, [
    [{}, 'canApply authority forælder'],
  ]);
  const either = { kind: 'any' as const, id: 'enten', of: ['a-ja', 'skøn'] };
  check({ facts: [yesNo('a')], conditions: [either, isYes('a'), assessed], scheme: rule }, [
    [{ a: true }, 'canApply rule forælder'],
    [{ a: false }, 'canApply authority forælder'],
  ]);
});

const limit = (value: number, from: string | undefined, to: string | undefined) => ({
  id: 'grænse',
  label: 'Grænse',
  unit: 'kroner' as const,
  values: [{ value, ...(from && { from }), ...(to && { to }), source: { title: 'Kilde' } }],
});

const income = { kind: 'money', id: 'indkomst', period: 'year' } as const;

test('below a limit that has run out is still yes, above it nobody knows', () => {
  const atMost = {
    kind: 'compare',
    id: 'ok',
    fact: 'indkomst',
    is: 'atMost',
    than: 'grænse',
  } as const;
  const sample = (from?: string, to?: string): Sample => ({
    facts: [income],
    parameters: [limit(212_896, from, to)],
    conditions: [atMost],
  });
  check(sample('2026-01-01', '2026-12-31'), [
    [{ indkomst: 212_896 }, 'canApply authority forælder'],
    [{ indkomst: 212_896.01 }, 'no ok'],
  ]);
  check(sample('2022-01-01', '2022-12-31'), [
    [{ indkomst: 212_896 }, 'canApply authority forælder'],
    [{ indkomst: 212_897 }, 'askSomeone outdated forælder'],
  ]);
  check(sample('2027-01-01'), [
    [{ indkomst: 1 }, 'askSomeone outdated forælder'],
    [{ indkomst: 999_999 }, 'askSomeone outdated forælder'],
  ]);
  check(
    {
      facts: [income],
      parameters: [limit(100, '2022-01-01', '2022-12-31')],
      conditions: [{ ...atMost, is: 'atLeast' }],
    },
    [
      [{ indkomst: 99 }, 'askSomeone outdated forælder'],
      [{ indkomst: 101 }, 'askSomeone outdated forælder'],
    ],
  );
});

test('a threshold asks about an amount, and rests on the facts that the amount needs', () => {
  const sample = (to?: string): Sample => ({
    facts: [
      { kind: 'count', id: 'børn' },
      { kind: 'threshold', id: 'højst', amount: 'i-alt', boundary: 'atMost' },
    ],
    parameters: [limit(200_000, '2026-01-01', to)],
    amounts: [
      { kind: 'sum', id: 'i-alt', of: ['grænse', 'flere-børn'] },
      { kind: 'perFurther', id: 'flere-børn', fact: 'børn', each: 7000 },
    ],
    conditions: [isYes('højst')],
  });
  check(sample(), [
    [{}, 'needsAnswer børn'],
    [{ børn: 2 }, 'needsAnswer højst'],
    [{ børn: 2, højst: true }, 'canApply authority forælder'],
    [{ børn: 2, højst: false }, 'no højst-ja'],
    [{ børn: UNKNOWN, højst: true }, 'canApply authority forælder'],
    [{ børn: UNKNOWN, højst: false }, 'askSomeone unknown forælder børn'],
    [{ børn: 2, højst: UNKNOWN }, 'askSomeone unknown forælder højst'],
  ]);
  check(sample('2026-06-30'), [
    [{ børn: 2, højst: true }, 'canApply authority forælder'],
    [{ børn: 2, højst: false }, 'askSomeone outdated forælder'],
  ]);
});

test('money for a month and for a year are the same money', () => {
  const conditions = [
    { kind: 'compare', id: 'ok', fact: 'løn', is: 'atMost', than: 'grænse' } as const,
  ];
  const parameters = [{ ...limit(240_000, '2026-01-01', undefined), period: 'year' as const }];
  check({ facts: [{ kind: 'money', id: 'løn', period: 'month' }], parameters, conditions }, [
    [{ løn: 20_000 }, 'canApply authority forælder'],
    [{ løn: 20_000.01 }, 'no ok'],
  ]);
});

test('who applies: by itself, oneself, or somebody else', () => {
  const routes = [
    { id: 'klub', kind: 'club', when: ['b-ja'] },
    { id: 'forælder', kind: 'parent', when: ['a-ja'] },
    { id: 'selv', kind: 'automatic', when: ['c-ja'] },
  ] as const;
  const facts = ['a', 'b', 'c'].map(yesNo);
  const conditions = ['a', 'b', 'c'].map(isYes);
  const scheme = {
    requires: [],
    routes: routes.map((each) => ({ ...each, when: [...each.when] })),
  };
  const sample: Sample = { facts, conditions, scheme };
  check(sample, [
    [{}, 'needsAnswer c'],
    [{ c: true }, 'automatic selv'],
    [{ c: false }, 'needsAnswer a'],
    [{ c: false, a: true }, 'canApply authority forælder'],
    [{ c: UNKNOWN, a: true }, 'canApply authority forælder'],
    [{ c: false, a: false, b: true }, 'askSomeone route klub'],
    [{ c: false, a: UNKNOWN, b: true }, 'askSomeone route klub'],
    [{ c: false, a: UNKNOWN, b: false }, 'askSomeone unknown forælder a'],
    [{ c: false, a: false, b: false }, 'askSomeone noRoute'],
  ]);
  const asProfessional = outcomeOf(
    sample,
    { a: true, b: true, c: false },
    undefined,
    'professional',
  );
  assert.equal(inShort(asProfessional), 'canApply authority klub');
});

test('a closed scheme says so only to those who could apply when it opens', () => {
  const july = { kind: 'window', from: '07-01', through: '07-31' } as const;
  const newYear = { kind: 'window', from: '12-20', through: '01-05' } as const;
  const sample = (...closures: NonNullable<NonNullable<Sample['scheme']>['closures']>): Sample => ({
    facts: [yesNo('a')],
    conditions: [isYes('a')],
    scheme: { closures },
  });
  const yes = { a: true };
  check(sample(july, newYear), [
    [yes, 'canApply authority forælder', '2026-06-30'],
    [yes, 'closed, then canApply authority forælder', '2026-07-01'],
    [yes, 'closed, then canApply authority forælder', '2026-07-31'],
    [yes, 'canApply authority forælder', '2026-08-01'],
    [yes, 'closed, then canApply authority forælder', '2026-12-31'],
    [yes, 'closed, then canApply authority forælder', '2027-01-05'],
    [yes, 'canApply authority forælder', '2027-01-06'],
    [{ a: false }, 'no a-ja', '2026-07-15'],
    [{}, 'needsAnswer a', '2026-07-15'],
  ]);
  check(sample({ kind: 'spent' }), [[yes, 'closed, then canApply authority forælder']]);
  check(sample({ kind: 'spent', until: '2026-11-21' }), [[yes, 'canApply authority forælder']]);
  check(sample({ kind: 'opens', on: '2026-11-22' }), [
    [yes, 'closed, then canApply authority forælder'],
    [yes, 'canApply authority forælder', '2026-11-22'],
  ]);
});

test('it is open again the day after the longest of what keeps it closed', () => {
  const until = (...closures: NonNullable<NonNullable<Sample['scheme']>['closures']>) => {
    const outcome = outcomeOf({ scheme: { requires: [], closures } }, {}, '2026-07-10');
    return outcome.code === 'closed' ? outcome.until : 'open';
  };
  const july = { kind: 'window', from: '07-01', through: '07-31' } as const;
  const august = { kind: 'window', from: '2026-07-05', through: '2026-08-09' } as const;
  const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;
  assert.equal(until(july), dayOf('2026-08-01'));
  assert.equal(until(july, august), dayOf('2026-08-10'));
  assert.equal(until(july, { kind: 'spent' }, august), undefined);
});

test('it is no opening when the next closure begins that day', () => {
  const said = (...closures: NonNullable<NonNullable<Sample['scheme']>['closures']>) => {
    const outcome = outcomeOf({ scheme: { requires: [], closures } }, {}, '2026-07-10');
    return outcome.code === 'closed'
      ? [outcome.closure.kind, outcome.until && formatPlainDay(outcome.until)]
      : 'open';
  };
  const july = { kind: 'window', from: '07-01', through: '07-31' } as const;
  const august = { kind: 'window', from: '08-01', through: '08-09' } as const;
  assert.deepEqual(said(july, august), ['window', '2026-08-10']);
  assert.deepEqual(said({ kind: 'spent', until: '2026-08-02' }, august), ['window', '2026-08-10']);
  assert.deepEqual(said(july, { kind: 'opens', on: '2026-08-01' }), ['window', '2026-08-01']);
  const always = { kind: 'window', from: '01-01', through: '12-31' } as const;
  assert.deepEqual(said(always), ['window', undefined]);
  assert.deepEqual(said({ kind: 'spent', until: '2026-08-02' }, always), ['window', undefined]);
});

test('what is assessed never makes an amount on which a no or a rule’s yes rests', () => {
  const sample = (value: number, otherwise: number): Sample => ({
    facts: [{ kind: 'money', id: 'm', period: 'year' }],
    conditions: [
      { kind: 'compare', id: 'c', fact: 'm', is: 'atMost', than: 'w' },
      { kind: 'assessment', id: 's', label: 'Et skøn' },
    ],
    amounts: [{ kind: 'when', id: 'w', condition: 's', value, otherwise }],
    scheme: { decision: 'rule' },
  });
  for (const [value, otherwise] of [
    [100, 200],
    [200, 100],
  ] as const) {
    check(sample(value, otherwise), [
      [{ m: 100 }, 'canApply rule forælder'],
      [{ m: 150 }, 'askSomeone unknown forælder'],
    ]);
  }
});

test('rules that do not hold today say so instead of anything else', () => {
  const scheme = { requires: [], from: '2026-01-01', to: '2026-12-31' };
  check({ scheme }, [
    [{}, 'outdated', '2025-12-31'],
    [{}, 'canApply authority forælder', '2026-01-01'],
    [{}, 'canApply authority forælder', '2026-12-31'],
    [{}, 'outdated', '2027-01-01'],
  ]);
});

test('a condition that leads to itself or nowhere is never a yes and never a no', () => {
  check(
    {
      conditions: [
        { kind: 'all', id: 'a', of: ['b'] },
        { kind: 'not', id: 'b', of: 'a' },
      ],
    },
    [[{}, 'askSomeone unknown forælder']],
  );
  check({ scheme: { requires: ['findes-ikke'] } }, [[{}, 'askSomeone unknown forælder']]);
});

test('the opposite of what is judged in part lacks what makes it certain, and not what does not', () => {
  const yes = (fact: string) => ({ kind: 'answer', id: `${fact}-ja`, fact, is: true }) as const;
  const rest: NonNullable<Sample['conditions']> = [
    { kind: 'all', id: 'begge', of: ['enten', 'b-ja'] },
    { kind: 'any', id: 'enten', of: ['skøn', 'a-ja'] },
    { kind: 'assessment', id: 'skøn', label: 'Et skøn' },
    yes('a'),
    yes('b'),
  ];
  const facts = ['a', 'b'].map((id) => ({ kind: 'boolean', id }) as const);
  const not = { kind: 'not', id: 'ikke', of: 'begge' } as const;
  const again = { kind: 'not', id: 'igen', of: 'ikke' } as const;
  const rows: [Sample['conditions'], Record<string, Answer>, string][] = [
    [[not, ...rest], {}, 'needsAnswer a'],
    [[not, ...rest], { b: UNKNOWN }, 'needsAnswer a'],
    [[not, ...rest], { b: UNKNOWN, a: false }, 'canApply authority forælder'],
    [[not, ...rest], { b: UNKNOWN, a: UNKNOWN }, 'askSomeone unknown forælder a b'],
    [[again, not, ...rest], {}, 'needsAnswer b'],
    [[again, not, ...rest], { b: UNKNOWN }, 'askSomeone unknown forælder b'],
    [[...rest], { b: UNKNOWN }, 'askSomeone unknown forælder b'],
  ];
  for (const [conditions, answers, expected] of rows) {
    const said = inShort(outcomeOf({ facts, ...(conditions && { conditions }) }, answers));
    assert.equal(said, expected, JSON.stringify([conditions?.[0], answers]));
  }
});
