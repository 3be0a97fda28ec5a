import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compareRules } from '../../../../../src/widgets/leisure-pass/domain/analysis/comparison.js';
import type { SchemeComparison } from '../../../../../src/widgets/leisure-pass/domain/analysis/comparison.js';
import { criticalValues } from '../../../../../src/widgets/leisure-pass/domain/critical-values.js';
import type { PassConfig } from '../../../../../src/widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../../../../src/widgets/leisure-pass/domain/rules.js';
import { completions, saidOf } from '../../every-situation.js';
import { generatedRules } from '../../generated-rules.js';
import { day, samplePass, SOURCE, type Sample } from '../sample-pass.js';

const TODAY = day('2026-11-21');

function compared(before: PassConfig, after: PassConfig) {
  return compareRules(compileRules(before, TODAY), compileRules(after, TODAY));
}

function changesOf(comparison: SchemeComparison | undefined) {
  assert.ok(comparison?.kind === 'compared');
  return comparison.changes.map(({ before, after, count }) => [before.code, after.code, count]);
}

/** A pass for whose income is at most a limit. */
function limitedTo(value: number, more: Sample = {}): PassConfig {
  return samplePass({
    facts: [{ id: 'income', kind: 'threshold', amount: 'limit', boundary: 'atMost' }],
    parameters: [
      { id: 'limit', label: 'Grænse', unit: 'kroner', values: [{ value, source: SOURCE }] },
    ],
    conditions: [{ id: 'c', kind: 'answer', fact: 'income', is: true }],
    ...more,
  });
}

test('the same rules change nothing', () => {
  const { count, changed, schemes } = compared(limitedTo(200_000), limitedTo(200_000));
  assert.equal(count, 4n);
  assert.equal(changed, 0n);
  assert.deepEqual(changesOf(schemes[0]), []);
});

test('a limit that was raised names the incomes between the old and the new one', () => {
  const { count, changed, schemes } = compared(limitedTo(200_000), limitedTo(210_000));
  // Under, at, between, at, over, and not known.
  assert.equal(count, 6n);
  assert.equal(changed, 2n);
  assert.deepEqual(changesOf(schemes[0]), [['no', 'canApply', 2n]]);
  const [comparison] = schemes;
  assert.ok(comparison?.kind === 'compared');
  const [change] = comparison.changes;
  assert.deepEqual(change?.example, new Map([['income', 200_001]]));
  assert.equal(change.results.before.outcome.code, 'no');
  assert.equal(change.results.after.outcome.code, 'canApply');
});

test('what only pays another amount', () => {
  const paying = (cap: number): PassConfig =>
    limitedTo(200_000, { scheme: { benefits: [{ id: 'fee', kind: 'fee', cap }] } });
  const { changed, schemes } = compared(paying(1000), paying(1200));
  // Under and at the limit, and where one is asked to ask.
  assert.equal(changed, 3n);
  assert.deepEqual(changesOf(schemes[0]), [
    ['canApply', 'canApply', 2n],
    ['askSomeone', 'askSomeone', 1n],
  ]);
});

test('schemes that came and went', () => {
  const before = limitedTo(200_000);
  const after = limitedTo(200_000, { scheme: { id: 'nyt' } });
  assert.deepEqual(compared(before, after).schemes, [
    { kind: 'added', scheme: 'nyt' },
    { kind: 'removed', scheme: 'pas' },
  ]);
});

test('a question that was added', () => {
  const before = limitedTo(200_000);
  const after: PassConfig = {
    ...before,
    facts: [{ id: 'active', kind: 'boolean' }, ...before.facts],
    conditions: [
      ...before.conditions,
      { id: 'not active', kind: 'answer', fact: 'active', is: false },
    ],
    schemes: before.schemes.map((scheme) => ({ ...scheme, requires: ['c', 'not active'] })),
  };
  const { count, changed } = compared(before, after);
  assert.equal(count, 12n);
  // Not no before, and active; or could apply, and does not know.
  assert.equal(changed, 5n);
});

test('the same rules on a later day name the birthdays between', () => {
  const config = samplePass({
    facts: [{ id: 'born', kind: 'birthDate' }],
    conditions: [{ id: 'c', kind: 'age', fact: 'born', from: 3 }],
  });
  const { changed, schemes } = compareRules(
    compileRules(config, TODAY),
    compileRules(config, day('2027-01-01')),
  );
  assert.equal(changed, 1n);
  const [comparison] = schemes;
  assert.ok(comparison?.kind === 'compared');
  const [change] = comparison.changes;
  assert.deepEqual([change?.before.code, change?.after.code], ['no', 'canApply']);
  const born = change?.example.get('born');
  assert.ok(typeof born === 'string' && born > '2023-11-21' && born <= '2024-01-01');
});

test('as many situations change as trying each of them says', () => {
  let touched = 0;
  const rates = fc.constantFrom(50, 100, 150);
  fc.assert(
    fc.property(generatedRules, rates, ({ config, today }, value) => {
      fc.pre(config.facts.every(({ kind }) => kind !== 'threshold'));
      const parameters = config.parameters?.map((parameter) => ({
        ...parameter,
        values: parameter.values.map((each) => ({ ...each, value })),
      }));
      const before = compileRules(config, today);
      const after = compileRules({ ...config, ...(parameters && { parameters }) }, today);
      const variables = criticalValues([after, before]);
      fc.pre(variables.reduce((size, { classes }) => size * classes.length, 1) <= 1500);
      const every = [
        ...completions(
          variables.map(({ fact, classes }) => [
            fact.id,
            classes.map(({ representative }) => representative),
          ]),
          new Map(),
        ),
      ];
      const isChanged = (place: number, answers: (typeof every)[number]): boolean => {
        const [one, other] = [before, after].map((rules) => {
          const scheme = rules.schemes[place];
          return scheme && saidOf(rules, scheme, answers);
        });
        return JSON.stringify(one) !== JSON.stringify(other);
      };
      const { count, changed, schemes } = compareRules(before, after);
      const expected = every.filter((answers) => [0, 1].some((place) => isChanged(place, answers)));
      // Facts that make no difference before or after are left out of the count.
      assert.equal(changed * BigInt(every.length), BigInt(expected.length) * count);
      schemes.forEach((scheme, place) => {
        assert.ok(scheme.kind === 'compared');
        for (const { example } of scheme.changes) {
          const whole = new Map([...(every[0] ?? []), ...example]);
          assert.ok(isChanged(place, whole));
        }
      });
      if (changed > 0n) touched++;
    }),
    { numRuns: 100 },
  );
  assert.ok(touched > 10, `${touched} changed`);
});
