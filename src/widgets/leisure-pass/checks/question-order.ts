import { factsOfAmountsIn } from '../domain/asked-amounts.js';
import type { Rules } from '../domain/model.js';
import { completeFact } from '../domain/standard-facts.js';
import type { FactConfig } from '../fact-config.js';

/** The rules that amounts are worked out from, by id. */
export type RulesById = Pick<Rules, 'facts' | 'amounts' | 'conditions'>;

/**
 * The fact that is asked after one whose question names an amount that depends on it: whoever said “no”
 * to the smaller amount would have said “yes” to the right one. Undefined where all come before.
 */
export function askedTooLate(
  fact: FactConfig,
  order: readonly string[],
  rules: RulesById,
): string | undefined {
  const place = order.indexOf(fact.id);
  return [...factsOfAmountsIn(fact, rules)].find((id) => order.indexOf(id) >= place);
}

/**
 * The child’s fact that an amount depends on which is asked about once, for the whole household: one
 * child’s amount would be taken for another’s. Undefined where there is none.
 */
export function childsAmount(fact: FactConfig, rules: RulesById): string | undefined {
  if (completeFact(fact).of !== 'household') return undefined;
  return [...factsOfAmountsIn(fact, rules)].find((id) => {
    const other = rules.facts.get(id);
    return other && completeFact(other).of !== 'household';
  });
}
