import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Evaluation } from '../../../../src/widgets/leisure-pass/domain/evaluation.js';
import type { Answer, Answers, Truth } from '../../../../src/widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../../../src/widgets/leisure-pass/domain/rules.js';
import type { ConditionConfig } from '../../../../src/widgets/leisure-pass/rule-config.js';
import { generatedRules } from '../generated-rules.js';
import type { GeneratedRules } from '../generated-rules.js';

const TRUTHS: readonly Truth[] = ['no', 'unknown', 'yes'];
const numbers = fc.infiniteStream(fc.nat());

/** An answer to every question, or to none of them. */
function drawAnswers({ answers }: GeneratedRules, draw: Iterator<number>): Map<string, Answer> {
  return new Map(
    [...answers].map(([fact, possible]) => {
      const place = (draw.next().value as number) % possible.length;
      return [fact, possible[place] ?? true];
    }),
  );
}

/** Rules in which nothing is turned into its opposite, and money has ceilings only. */
function withCeilingsOnly(generated: GeneratedRules): GeneratedRules {
  const conditions = generated.config.conditions.map((condition): ConditionConfig => {
    const { id } = condition;
    switch (condition.kind) {
      case 'not':
        return { id, kind: 'all', of: [condition.of] };
      case 'answer':
        return { ...condition, is: true };
      case 'compare':
        return { ...condition, is: condition.is === 'under' ? 'under' : 'atMost' };
      default:
        return condition;
    }
  });
  return { ...generated, config: { ...generated.config, conditions } };
}

function ranksOf({ config, today }: GeneratedRules, answers: Answers): readonly number[] {
  const evaluation = new Evaluation(compileRules(config, today), answers);
  return config.conditions.map(({ id }) => TRUTHS.indexOf(evaluation.condition(id).verdict.best));
}

function isNoWorse(after: readonly number[], before: readonly number[]): boolean {
  return after.every((rank, place) => rank >= (before[place] ?? 0));
}

test('with nothing answered, only what needs no answer is known', () => {
  fc.assert(
    fc.property(generatedRules, ({ config, today }) => {
      const evaluation = new Evaluation(compileRules(config, today), new Map());
      for (const condition of config.conditions) {
        if (!('fact' in condition)) continue;
        assert.equal(evaluation.condition(condition.id).verdict.best, 'unknown');
      }
    }),
  );
});

test('a yes never turns into a no, nor a no into a yes, when one more question is answered', () => {
  fc.assert(
    fc.property(generatedRules, numbers, (generated, draw) => {
      const all = drawAnswers(generated, draw);
      const { config, today } = generated;
      const rules = compileRules(config, today);
      const whole = new Evaluation(rules, all);
      for (const left of all.keys()) {
        const part = new Evaluation(rules, new Map([...all].filter(([fact]) => fact !== left)));
        for (const { id } of config.conditions) {
          const [before, after] = [part, whole].map((each) => each.condition(id).verdict.best);
          assert.ok(before === after || before === 'unknown' || after === 'unknown');
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('under a ceiling, a lower income never makes anything worse', () => {
  fc.assert(
    fc.property(generatedRules, numbers, fc.nat(1000), (plain, draw, less) => {
      const generated = withCeilingsOnly(plain);
      const answers = drawAnswers(generated, draw);
      for (const fact of generated.config.facts) {
        const money = answers.get(fact.id);
        if (fact.kind !== 'money' || typeof money !== 'number') continue;
        const lower = new Map(answers).set(fact.id, Math.max(0, money - less));
        assert.ok(isNoWorse(ranksOf(generated, lower), ranksOf(generated, answers)));
      }
    }),
    { numRuns: 300 },
  );
});

test('one assessment more never makes the best that can come of it worse', () => {
  fc.assert(
    fc.property(generatedRules, numbers, fc.nat(), (plain, draw, which) => {
      const generated = withCeilingsOnly(plain);
      const answers = drawAnswers(generated, draw);
      const { conditions } = generated.config;
      const replaced = conditions[which % conditions.length]?.id;
      const judged = conditions.map((condition): ConditionConfig =>
        condition.id === replaced
          ? { id: condition.id, kind: 'assessment', label: 'Et skøn' }
          : condition,
      );
      const after = { ...generated, config: { ...generated.config, conditions: judged } };
      // What an amount depends on is no condition of the family's, and may make a limit lower.
      if (
        generated.config.amounts?.some(
          (each) => each.kind === 'when' && each.condition === replaced,
        )
      )
        return;
      assert.ok(isNoWorse(ranksOf(after, answers), ranksOf(generated, answers)));
    }),
    { numRuns: 300 },
  );
});
