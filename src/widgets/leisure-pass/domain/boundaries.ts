import type { FactConfig } from '../fact-config.js';
import type { AmountConfig, ConditionConfig } from '../rule-config.js';
import { boundsOf, OLDEST } from './answers.js';
import { dependenciesOf } from './dependencies.js';
import { FigureRange, MOST_FIGURES, TooManyFiguresError } from './possible-figures.js';
import type { PossibleFigure } from './possible-figures.js';
import type { Rules } from './model.js';

/** Where the rules tell answers to a fact apart. */
export interface Boundaries {
  /** Each number, from which on it is another answer: whole years, counts, or øre. */
  readonly starts: Set<number>;
  /** Options that some condition asks for together. */
  readonly groups: ReadonlySet<string>[];
  hasTooMany: boolean;
}

const MONTHS_PER_YEAR = 12;
const OERE_PER_KRONE = 100;

/** What the schemes of any of the rules tell apart, by the id of the fact. */
export function boundariesOf(
  rules: readonly Rules[],
  facts: ReadonlyMap<string, FactConfig>,
): ReadonlyMap<string, Boundaries> {
  const found = new Map(
    [...facts.keys()].map((id): [string, Boundaries] => [
      id,
      { starts: new Set(), groups: [], hasTooMany: false },
    ]),
  );
  for (const each of rules) {
    const { conditions, figures } = dependenciesOf(each, each.schemes);
    const range = new FigureRange(each);
    for (const id of conditions) {
      const condition = each.conditions.get(id);
      const boundaries = condition && 'fact' in condition ? found.get(condition.fact) : undefined;
      if (condition && boundaries) addCondition(boundaries, condition, { rules: each, range });
    }
    for (const id of figures) {
      const amount = each.amounts.get(id);
      const boundaries = amount && 'fact' in amount ? found.get(amount.fact) : undefined;
      if (amount && boundaries) addAmount(boundaries, amount, each);
    }
  }
  return found;
}

interface Figures {
  readonly rules: Rules;
  readonly range: FigureRange;
}

function addCondition(boundaries: Boundaries, condition: ConditionConfig, figures: Figures): void {
  const { starts, groups } = boundaries;
  switch (condition.kind) {
    case 'oneOf':
      groups.push(new Set(condition.options));
      break;
    case 'age':
      addNumbers(starts, condition);
      if (condition.untilTurning !== undefined) starts.add(condition.untilTurning);
      break;
    case 'range':
      addNumbers(starts, condition);
      break;
    case 'compare':
      addLimits(boundaries, condition, figures);
      break;
    default:
  }
}

function addNumbers(
  starts: Set<number>,
  { from, through }: { readonly from?: number; readonly through?: number },
): void {
  if (from !== undefined) starts.add(from);
  if (through !== undefined) starts.add(through + 1);
}

function addLimits(
  boundaries: Boundaries,
  { fact, than }: ConditionConfig & { readonly kind: 'compare' },
  { rules, range }: Figures,
): void {
  const config = rules.facts.get(fact);
  const period = config?.kind === 'money' ? config.period : 'year';
  try {
    for (const limit of range.of(than)) {
      const oere = limitIn(period, limit);
      boundaries.starts.add(Math.ceil(oere)).add(Math.floor(oere) + 1);
    }
  } catch (error) {
    if (!(error instanceof TooManyFiguresError)) throw error;
    boundaries.hasTooMany = true;
  }
}

/** A limit in øre for the time that an answer is for, to which the limit may not come out even. */
export function limitIn(
  period: 'month' | 'year',
  { value, period: of = period }: PossibleFigure,
): number {
  const oere = Math.round(value * OERE_PER_KRONE);
  if (of === period) return oere;
  return period === 'year' ? oere * MONTHS_PER_YEAR : oere / MONTHS_PER_YEAR;
}

function addAmount(boundaries: Boundaries, amount: AmountConfig, rules: Rules): void {
  const { starts } = boundaries;
  if (amount.kind === 'table') {
    for (const { through } of amount.rows) starts.add(through + 1);
  } else if (amount.kind === 'perFurther') {
    const { fact, after = 1, most = Infinity } = amount;
    const config = rules.facts.get(fact);
    const last = Math.min((config && boundsOf(config)?.most) ?? OLDEST, after + most);
    if (last - after > MOST_FIGURES) boundaries.hasTooMany = true;
    else for (let count = after + 1; count <= last; count++) starts.add(count);
  }
}
