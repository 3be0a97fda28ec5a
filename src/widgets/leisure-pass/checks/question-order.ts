import type { FactConfig } from '../fact-config.js';
import type { AmountConfig, ConditionConfig } from '../rule-config.js';
import { referencesOfAmount, referencesOfCondition } from './references.js';

/** The rules that amounts are worked out from, by id. */
export interface RulesById {
  readonly amounts: ReadonlyMap<string, AmountConfig>;
  readonly conditions: ReadonlyMap<string, ConditionConfig>;
  readonly facts: ReadonlyMap<string, FactConfig>;
}

/** The facts that an amount depends on, directly or through others. Rules that are no rules have none. */
export function factsOfValue(value: string, rules: RulesById): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const open = [{ type: 'value' as string, id: value }];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = `${next.type} ${next.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (next.type === 'fact') facts.add(next.id);
    open.push(...restsOn(next, rules));
  }
  return facts;
}

function restsOn(
  { type, id }: { readonly type: string; readonly id: string },
  { amounts, conditions, facts }: RulesById,
): readonly { readonly type: string; readonly id: string }[] {
  const amount = type === 'value' ? amounts.get(id) : undefined;
  if (amount) return referencesOfAmount(amount);
  const condition = type === 'condition' ? conditions.get(id) : undefined;
  if (condition) return referencesOfCondition(condition);
  const fact = type === 'fact' ? facts.get(id) : undefined;
  return fact?.kind === 'threshold' ? [{ type: 'value', id: fact.amount }] : [];
}

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
  return [...factsOfValue(fact.amount, rules)].find((id) => order.indexOf(id) >= place);
}
