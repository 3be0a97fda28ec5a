import { factsOfFigure } from '../domain/dependencies.js';
import type { Rules } from '../domain/model.js';
import type { FactConfig } from '../fact-config.js';

/** The rules that amounts are worked out from, by id. */
export type RulesById = Pick<Rules, 'facts' | 'amounts' | 'conditions'>;

/**
 * The fact that is asked after a threshold fact although its amount depends on it: whoever said “no” to
 * the smaller amount would have said “yes” to the right one. Undefined where all come before.
 */
export function askedTooLate(
  fact: FactConfig,
  order: readonly string[],
  rules: RulesById,
): string | undefined {
  if (fact.kind !== 'threshold') return undefined;
  const place = order.indexOf(fact.id);
  return [...factsOfFigure(rules, fact.amount)].find((id) => order.indexOf(id) >= place);
}
