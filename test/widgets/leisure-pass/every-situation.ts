import { Evaluation } from '../../../src/widgets/leisure-pass/domain/evaluation.js';
import type { Answer, Answers, Rules } from '../../../src/widgets/leisure-pass/domain/model.js';
import { schemeResult } from '../../../src/widgets/leisure-pass/domain/outcome.js';
import type { SchemeConfig } from '../../../src/widgets/leisure-pass/scheme-config.js';
import {
  summaryOf,
  wordsOfBenefit,
  wordsOfOutcome,
} from '../../../src/widgets/leisure-pass/domain/diagram/outcome-ends.js';

/** Every way to answer the questions that `given` leaves open. */
export function* completions(
  open: readonly (readonly [string, readonly Answer[]])[],
  given: Answers,
): Generator<Answers> {
  const [first, ...others] = open;
  if (!first) {
    yield given;
    return;
  }
  const [fact, answers] = first;
  for (const answer of answers) yield* completions(others, new Map([...given, [fact, answer]]));
}

/** What the evaluator says of a scheme, in words that are alike where it says the same. */
export function saidOf(rules: Rules, scheme: SchemeConfig, answers: Answers): readonly string[] {
  const isSettled = true;
  const result = schemeResult(scheme, new Evaluation(rules, answers), { isSettled });
  const summary = summaryOf(result.outcome);
  const benefits = summary.givesNothing ? [] : result.benefits.map(wordsOfBenefit);
  return [wordsOfOutcome(summary), ...benefits];
}
