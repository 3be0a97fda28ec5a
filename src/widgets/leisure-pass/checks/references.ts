import type { Path } from '../../../core/config/problem.js';
import type { FactConfig } from '../fact-config.js';
import type { AmountConfig, ConditionConfig } from '../rule-config.js';
import type { SchemeConfig } from '../scheme-config.js';
import type { Referable } from '../problems.js';
import type { Reference } from './rule-graph.js';

const to = (type: Referable, id: string, ...place: Path): Reference => ({ type, id, place });

/** A number refers to nothing. */
function toValue(value: string | number | undefined, ...place: Path): Reference[] {
  return typeof value === 'string' ? [to('value', value, ...place)] : [];
}

const each = (
  type: Referable,
  ids: readonly string[] | undefined,
  ...place: Path
): readonly Reference[] => (ids ?? []).map((id, index) => to(type, id, ...place, index));

/** What a fact rests on. */
export function referencesOfFact(fact: FactConfig): readonly Reference[] {
  return fact.kind === 'threshold' ? [to('value', fact.amount, 'amount')] : [];
}

/** What an amount rests on. */
export function referencesOfAmount(amount: AmountConfig): readonly Reference[] {
  switch (amount.kind) {
    case 'sum':
    case 'lowest':
    case 'highest':
      return amount.of.flatMap((value, index) => toValue(value, 'of', index));
    case 'perFurther':
      return [to('fact', amount.fact, 'fact'), ...toValue(amount.each, 'each')];
    case 'when':
      return [
        to('condition', amount.condition, 'condition'),
        ...toValue(amount.value, 'value'),
        ...toValue(amount.otherwise, 'otherwise'),
      ];
    case 'table':
      return [
        to('fact', amount.fact, 'fact'),
        ...amount.rows.flatMap(({ value }, index) => toValue(value, 'rows', index, 'value')),
        ...toValue(amount.beyond, 'beyond'),
      ];
    case 'share':
      return [...toValue(amount.percent, 'percent'), ...toValue(amount.of, 'of')];
  }
}

/** What a condition rests on. */
export function referencesOfCondition(condition: ConditionConfig): readonly Reference[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
      return each('condition', condition.of, 'of');
    case 'not':
      return [to('condition', condition.of, 'of')];
    case 'assessment':
      return [];
    case 'compare':
      return [to('fact', condition.fact, 'fact'), ...toValue(condition.than, 'than')];
    default:
      return [to('fact', condition.fact, 'fact')];
  }
}

/** What a scheme rests on. Other schemes it only points at. */
export function referencesOfScheme(scheme: SchemeConfig): readonly Reference[] {
  const { requires, routes, benefits = [], sharedCaps = [] } = scheme;
  return [
    ...each('condition', requires, 'requires'),
    ...routes.flatMap(({ when }, index) => each('condition', when, 'routes', index, 'when')),
    ...benefits.flatMap(({ when, cap, share }, index) => [
      ...each('condition', when, 'benefits', index, 'when'),
      ...toValue(cap, 'benefits', index, 'cap'),
      ...toValue(share, 'benefits', index, 'share'),
    ]),
    ...sharedCaps.flatMap(({ cap }, index) => toValue(cap, 'sharedCaps', index, 'cap')),
  ];
}
