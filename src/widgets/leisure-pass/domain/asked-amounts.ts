import type { FactConfig } from '../fact-config.js';
import { factsOfFigure } from './dependencies.js';
import { Evaluation } from './evaluation.js';
import type { Answers, Rules } from './model.js';
import { placeholdersIn } from './placeholders.js';

/** The amounts that a question asks about or names, by their ids. */
export function amountsIn(fact: FactConfig): readonly string[] {
  return [...(fact.kind === 'threshold' ? [fact.amount] : []), ...placeholdersIn(fact)];
}

/** The facts that the amounts in a question depend on, near or far. */
export function factsOfAmountsIn(
  fact: FactConfig,
  rules: Pick<Rules, 'facts' | 'amounts' | 'conditions'>,
): ReadonlySet<string> {
  return new Set(amountsIn(fact).flatMap((id) => [...factsOfFigure(rules, id)]));
}

/**
 * The amounts in a question as they are read, given the answers to the questions before it; alike where
 * they are the same. Whoever said “no” to one amount has said nothing of a higher one, so that an answer
 * counts only for as long as they stay.
 */
export function amountsAsked(fact: FactConfig, rules: Rules, before: Answers): string {
  const ids = amountsIn(fact);
  if (ids.length === 0) return '';
  const evaluation = new Evaluation(rules, before);
  return ids
    .map((id) => {
      const { value, atLeast } = evaluation.figure(id);
      return value ?? atLeast ?? '?';
    })
    .join(' ');
}
