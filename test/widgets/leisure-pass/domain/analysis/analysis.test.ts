import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../../../src/widgets/leisure-pass/domain/analysis/analysis.js';
import type { Finding } from '../../../../../src/widgets/leisure-pass/domain/analysis/findings.js';
import type { PassConfig } from '../../../../../src/widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../../../../src/widgets/leisure-pass/domain/rules.js';
import { day, samplePass, SOURCE, type Sample } from '../sample-pass.js';

const TODAY = day('2026-11-21');

function findingsOf(config: PassConfig): readonly Finding[] {
  return analyse(compileRules(config, TODAY)).findings;
}

/** A boolean fact, an age and a condition for each side of both. */
const RULES: Sample = {
  facts: [
    { id: 'active', kind: 'boolean' },
    { id: 'age', kind: 'age' },
  ],
  conditions: [
    { id: 'is active', kind: 'answer', fact: 'active', is: true },
    { id: 'not active', kind: 'answer', fact: 'active', is: false },
    { id: 'school', kind: 'age', fact: 'age', from: 6 },
    { id: 'small', kind: 'age', fact: 'age', through: 5 },
  ],
};

/** Only the conditions named are there, so that none is left over. */
function rulesWith(ids: readonly string[], more: Sample = {}): PassConfig {
  const conditions = RULES.conditions?.filter(({ id }) => ids.includes(id)) ?? [];
  return samplePass({ ...RULES, ...more, conditions: [...conditions, ...(more.conditions ?? [])] });
}

test('nothing is wrong with rules that are right', () => {
  const config = rulesWith(['not active', 'school'], {
    scheme: { requires: ['not active', 'school'] },
  });
  assert.deepEqual(findingsOf(config), []);
});

test('every situation is counted by what is said in it', () => {
  const config = rulesWith(['not active', 'school'], {
    scheme: { requires: ['not active', 'school'] },
  });
  const [scheme] = analyse(compileRules(config, TODAY)).schemes;
  assert.deepEqual(scheme?.facts, ['active', 'age']);
  assert.equal(scheme.count, 9n);
  assert.deepEqual(
    new Map(scheme.outcomes.map(({ outcome, count }) => [outcome.code, count])),
    // One of three is no at once, and so is one of three of the others.
    new Map([
      ['canApply', 1n],
      ['no', 5n],
      ['askSomeone', 3n],
    ]),
  );
  const [example] = scheme.outcomes.filter(({ outcome }) => outcome.code === 'canApply');
  assert.deepEqual(
    example?.example,
    new Map<string, unknown>([
      ['active', false],
      ['age', 6],
    ]),
  );
});

test('who meets the conditions and finds no way to apply', () => {
  const config = rulesWith(['not active', 'school', 'small'], {
    scheme: {
      requires: ['not active'],
      routes: [{ id: 'school', kind: 'parent', when: ['school'] }],
      benefits: [{ id: 'toys', kind: 'equipment', when: ['small'] }],
    },
  });
  assert.deepEqual(findingsOf(config), [
    {
      code: 'noRoute',
      scheme: 'pas',
      count: 1n,
      example: new Map<string, unknown>([
        ['active', false],
        ['age', 5],
      ]),
    },
  ]);
});

test('conditions that rule each other out', () => {
  const config = rulesWith(['not active', 'school', 'small'], {
    scheme: { requires: ['not active', 'school', 'small'] },
  });
  assert.deepEqual(findingsOf(config), [
    { code: 'contradiction', scheme: 'pas', conditions: ['school', 'small'] },
  ]);
});

test('a condition that nobody meets, and one that everybody does', () => {
  const config = rulesWith(['not active', 'school', 'small'], {
    conditions: [
      { id: 'both', kind: 'all', of: ['school', 'small'] },
      { id: 'either', kind: 'any', of: ['school', 'small'] },
    ],
    scheme: {
      requires: ['not active', 'either'],
      routes: [
        { id: 'one', kind: 'parent' },
        { id: 'other', kind: 'club', when: ['both'] },
      ],
    },
  });
  assert.deepEqual(findingsOf(config), [
    { code: 'routeNeverReached', scheme: 'pas', route: 'other' },
    { code: 'neverMet', condition: 'both' },
    { code: 'alwaysMet', condition: 'either' },
  ]);
});

test('a benefit that nobody gets', () => {
  const config = rulesWith(['not active', 'school', 'small'], {
    scheme: {
      requires: ['not active', 'school'],
      benefits: [
        { id: 'toys', kind: 'equipment', when: ['small'] },
        { id: 'fee', kind: 'fee', cap: 1000 },
      ],
    },
  });
  assert.deepEqual(findingsOf(config), [
    { code: 'benefitNeverReached', scheme: 'pas', benefit: 'toys' },
  ]);
});

test('questions and conditions that nothing rests on', () => {
  const config = rulesWith(['not active', 'school'], {
    scheme: { requires: ['not active'] },
  });
  assert.deepEqual(findingsOf(config), [
    { code: 'factNeverUsed', fact: 'age', isReferredTo: false },
    { code: 'conditionNeverUsed', condition: 'school' },
  ]);
});

test('a rule that never decides by itself', () => {
  const config = rulesWith(['not active', 'school'], {
    conditions: [{ id: 'judged', kind: 'assessment', label: 'Et skøn' }],
    scheme: { requires: ['not active', 'school', 'judged'], decision: 'rule' },
  });
  assert.deepEqual(findingsOf(config), [{ code: 'ruleNeverDecides', scheme: 'pas' }]);
});

test('two passes that exclude each other, and that one can have both of', () => {
  const config = rulesWith(['not active', 'school'], { scheme: { requires: ['not active'] } });
  const [first] = config.schemes;
  assert.ok(first);
  const other = { ...first, id: 'andet', requires: ['school'] };
  const relations = [{ kind: 'excludes' as const, scheme: 'andet' }];
  assert.deepEqual(findingsOf({ ...config, schemes: [{ ...first, relations }, other] }), [
    {
      code: 'bothReachable',
      scheme: 'pas',
      other: 'andet',
      count: 1n,
      example: new Map<string, unknown>([
        ['active', false],
        ['age', 6],
      ]),
    },
  ]);
});

test('a floor that has run out is not taken for a condition that nobody meets', () => {
  const config = samplePass({
    facts: [{ id: 'income', kind: 'money', period: 'year' }],
    parameters: [
      {
        id: 'floor',
        label: 'Mindst',
        unit: 'kroner',
        values: [{ value: 1000, to: '2025-12-31', source: SOURCE }],
      },
    ],
    conditions: [{ id: 'c', kind: 'compare', fact: 'income', is: 'atLeast', than: 'floor' }],
  });
  assert.deepEqual(
    findingsOf(config).filter(({ code }) => code === 'neverMet' || code === 'contradiction'),
    [],
  );
});

test('a scheme with more than can be gone through is named, and the rest is gone through', () => {
  const ids = [...new Array(13).keys()].map(String);
  const config = samplePass({
    facts: [{ id: 'f', kind: 'several', options: ids.map((id) => ({ id, label: id })) }],
    conditions: ids.map((id) => ({ id, kind: 'oneOf', fact: 'f', options: [id] })),
    scheme: { requires: ids },
  });
  const [first] = config.schemes;
  assert.ok(first);
  const { findings, schemes } = analyse(
    compileRules({ ...config, schemes: [first, { ...first, id: 'frit', requires: [] }] }, TODAY),
  );
  assert.deepEqual(findings, [
    { code: 'notAnalysed', scheme: 'pas', problem: { code: 'tooManyValues', fact: 'f' } },
  ]);
  assert.deepEqual(
    schemes.map(({ scheme, count }) => [scheme, count]),
    [['frit', 1n]],
  );
});
