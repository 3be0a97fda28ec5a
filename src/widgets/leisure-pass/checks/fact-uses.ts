import { KnownIds } from '../../../core/config/known-ids.js';
import type { FactConfig } from '../fact-config.js';
import type { AmountConfig, ConditionConfig } from '../rule-config.js';
import type { Report } from './report.js';

type Kind = FactConfig['kind'];

/** The kinds of facts that a condition or an amount can be about. */
const KINDS: Readonly<
  Record<'answer' | 'oneOf' | 'age' | 'range' | 'compare' | 'perFurther' | 'table', readonly Kind[]>
> = {
  answer: ['boolean', 'threshold'],
  oneOf: ['choice', 'several'],
  age: ['age', 'birthDate'],
  range: ['count', 'grade'],
  compare: ['money'],
  perFurther: ['count'],
  table: ['count', 'age', 'birthDate', 'grade'],
};

/** Whether a condition or an amount is about a fact of a kind that it can be about. */
export function fitsItsFact(
  report: Report,
  rule: ConditionConfig | AmountConfig,
  facts: ReadonlyMap<string, FactConfig>,
): boolean {
  // A fact that is not there is reported where references are.
  const fact = 'fact' in rule ? facts.get(rule.fact) : undefined;
  if (!fact || !('fact' in rule)) return true;
  const expected = KINDS[rule.kind];
  if (!expected.includes(fact.kind)) {
    const detail = { fact: fact.id, kind: fact.kind, expected, by: rule.kind };
    report.error('wrong-fact-kind', detail, 'fact');
    return false;
  }
  return rule.kind !== 'oneOf' || hasOptions(report, rule, fact);
}

function hasOptions(
  report: Report,
  { options }: ConditionConfig & { readonly kind: 'oneOf' },
  fact: FactConfig,
): boolean {
  const offered = 'options' in fact ? fact.options.map(({ id }) => id) : [];
  const known = new KnownIds(new Set(offered));
  return options
    .map((id, index) => {
      if (known.has(id)) return true;
      const detail = { ...known.unknown(id), fact: fact.id };
      report.error('unknown-option', detail, 'options', index);
      return false;
    })
    .every(Boolean);
}
