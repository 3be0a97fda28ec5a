import type { FactConfig } from '../../fact-config.js';
import type { ConditionConfig } from '../../rule-config.js';
import type { Rules } from '../model.js';

/**
 * The same rules, where every question whether something is below a limit asks for the amount instead.
 * “Yes” to another limit is another answer, so that only then can two configs be compared.
 */
export function withAmountsAsked(rules: Rules): Rules {
  const facts = new Map(
    [...rules.facts].map(([id, fact]) => [
      id,
      fact.kind === 'threshold' ? asMoney(fact, rules) : fact,
    ]),
  );
  const conditions = new Map(
    [...rules.conditions.values()]
      .flatMap((condition) => compared(condition, rules))
      .map((condition) => [condition.id, condition]),
  );
  return { ...rules, facts, conditions };
}

function asMoney(
  { id, amount }: FactConfig & { readonly kind: 'threshold' },
  { amounts, parameters }: Rules,
): FactConfig {
  const period = amounts.get(amount)?.period ?? parameters.get(amount)?.period ?? 'year';
  return { id, kind: 'money', period };
}

function compared(condition: ConditionConfig, { facts }: Rules): readonly ConditionConfig[] {
  const fact = condition.kind === 'answer' ? facts.get(condition.fact) : undefined;
  if (condition.kind !== 'answer' || fact?.kind !== 'threshold') return [condition];
  const { id } = condition;
  const { boundary: is, amount: than } = fact;
  // Not a comparison the other way round: a limit that has run out says nothing of what is above it.
  const below = condition.is ? id : `${id} below`;
  return [
    ...(condition.is ? [] : [{ id, kind: 'not' as const, of: below }]),
    { id: below, kind: 'compare', fact: fact.id, is, than },
  ];
}
