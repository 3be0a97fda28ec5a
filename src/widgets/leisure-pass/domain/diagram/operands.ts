import type { ConditionConfig } from '../../rule-config.js';
import type { ValueConfig } from '../../shared-config.js';
import type { Rules } from '../model.js';
import type { Node } from './store.js';

/** The diagrams that others are put together from. */
export interface Sources {
  readonly rules: Rules;
  fact(id: string): Node;
  condition(id: string): Node;
  figure(value: ValueConfig): Node;
}

/** All that makes a difference to a condition that is not so many of others. */
export function operandsOfCondition(
  condition: Exclude<ConditionConfig, { readonly kind: 'all' | 'any' | 'atLeast' }>,
  sources: Sources,
): readonly Node[] {
  switch (condition.kind) {
    case 'not':
      return [sources.condition(condition.of)];
    case 'assessment':
      return [];
    case 'compare':
      return [sources.fact(condition.fact), sources.figure(condition.than)];
    default: {
      const fact = sources.rules.facts.get(condition.fact);
      const asked = sources.fact(condition.fact);
      return fact?.kind === 'threshold' ? [asked, sources.figure(fact.amount)] : [asked];
    }
  }
}

/** All that makes a difference to a figure; nothing to a number or a parameter. */
export function operandsOfFigure(value: ValueConfig, sources: Sources): readonly Node[] {
  const amount = typeof value === 'number' ? undefined : sources.rules.amounts.get(value);
  const figures = (values: readonly ValueConfig[]): readonly Node[] =>
    values.map((each) => sources.figure(each));
  switch (amount?.kind) {
    case undefined:
      return [];
    case 'sum':
    case 'lowest':
    case 'highest':
      return figures(amount.of);
    case 'share':
      return figures([amount.of, amount.percent]);
    case 'perFurther':
      return [sources.fact(amount.fact), sources.figure(amount.each)];
    case 'when':
      return [
        sources.condition(amount.condition),
        ...figures([amount.value, amount.otherwise ?? 0]),
      ];
    case 'table': {
      const { fact, rows, beyond } = amount;
      const values = rows.map((row) => row.value);
      return [sources.fact(fact), ...figures(beyond === undefined ? values : [...values, beyond])];
    }
  }
}
