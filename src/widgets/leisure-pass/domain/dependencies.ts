import type { AmountConfig, ConditionConfig, ParameterConfig } from '../rule-config.js';
import type { SchemeConfig } from '../scheme-config.js';
import type { ValueConfig } from '../shared-config.js';
import type { Rules } from './model.js';

/** What a scheme rests on, near or far, by their ids. */
export interface Dependencies {
  readonly conditions: ReadonlySet<string>;
  /** Amounts and parameters. */
  readonly figures: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** What a rule refers to: of which kind it is, and its id or a plain number. */
export type Part = readonly [keyof Dependencies, ValueConfig | undefined];

/** The rules that others refer to. */
type Referred = Pick<Rules, 'facts' | 'amounts' | 'conditions'>;

/** Everything that the conditions, ways and benefits of schemes refer to; chains may be of any length. */
export function dependenciesOf(rules: Referred, schemes: readonly SchemeConfig[]): Dependencies {
  return allParts(rules, schemes.flatMap(partsOfScheme));
}

/** The facts that a figure depends on, near or far. */
export function factsOfFigure(rules: Referred, figure: string): ReadonlySet<string> {
  return allParts(rules, [['figures', figure]]).facts;
}

/** The parameters that a figure is worked out from, near or far. */
export function parametersBehind(
  rules: Referred & Pick<Rules, 'parameters'>,
  figure: string,
): readonly ParameterConfig[] {
  const { figures } = allParts(rules, [['figures', figure]]);
  return [...figures].flatMap((id) => rules.parameters.get(id) ?? []);
}

function allParts(rules: Referred, first: readonly Part[]): Dependencies {
  const found = {
    conditions: new Set<string>(),
    figures: new Set<string>(),
    facts: new Set<string>(),
  };
  const open = [...first];
  for (let part = open.pop(); part; part = open.pop()) {
    const [kind, id] = part;
    if (typeof id !== 'string' || found[kind].has(id)) continue;
    found[kind].add(id);
    open.push(...partsOf(rules, kind, id));
  }
  return found;
}

function partsOfScheme({
  requires,
  routes,
  benefits = [],
  sharedCaps = [],
}: SchemeConfig): readonly Part[] {
  const conditions = [...requires, ...[...routes, ...benefits].flatMap(({ when = [] }) => when)];
  const figures = [...benefits.flatMap(({ cap, share }) => [cap, share])];
  return [
    ...conditions.map((id): Part => ['conditions', id]),
    ...[...figures, ...sharedCaps.map(({ cap }) => cap)].map((id): Part => ['figures', id]),
  ];
}

/** What a rule refers to itself, in the order it is written in. */
export function partsOf(rules: Referred, kind: keyof Dependencies, id: string): readonly Part[] {
  if (kind === 'conditions') return partsOfCondition(rules.conditions.get(id));
  if (kind === 'figures') return partsOfAmount(rules.amounts.get(id));
  const fact = rules.facts.get(id);
  return fact?.kind === 'threshold' ? [['figures', fact.amount]] : [];
}

function partsOfCondition(condition: ConditionConfig | undefined): readonly Part[] {
  if (!condition) return [];
  switch (condition.kind) {
    case 'assessment':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.map((id): Part => ['conditions', id]);
    case 'not':
      return [['conditions', condition.of]];
    case 'compare':
      return [
        ['facts', condition.fact],
        ['figures', condition.than],
      ];
    default:
      return [['facts', condition.fact]];
  }
}

function partsOfAmount(amount: AmountConfig | undefined): readonly Part[] {
  switch (amount?.kind) {
    case undefined:
      return [];
    case 'sum':
    case 'lowest':
    case 'highest':
      return amount.of.map((value): Part => ['figures', value]);
    case 'share':
      return [
        ['figures', amount.of],
        ['figures', amount.percent],
      ];
    case 'perFurther':
      return [
        ['facts', amount.fact],
        ['figures', amount.each],
      ];
    case 'when':
      return [
        ['conditions', amount.condition],
        ['figures', amount.value],
        ['figures', amount.otherwise],
      ];
    case 'table':
      return [
        ['facts', amount.fact],
        ['figures', amount.beyond],
        ...amount.rows.map(({ value }): Part => ['figures', value]),
      ];
  }
}
