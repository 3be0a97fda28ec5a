import { parsePlainDay, type PlainDay } from '../../../core/dates/plain-day.js';
import type { AmountConfig, ParameterConfig } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';
import { ageFrom, knownAnswer } from './answers.js';
import type { Evaluation } from './evaluation.js';
import type { Figure, FigureUse } from './model.js';

const NOTHING_USED = { uses: [], isCurrent: true, lacks: [] } as const;

/** A figure that nobody can tell. */
export const NO_FIGURE: Figure = {
  value: undefined,
  atLeast: undefined,
  unit: 'number',
  period: undefined,
  ...NOTHING_USED,
};

/** A number as it stands. */
export function plainFigure(value: number): Figure {
  return { value, atLeast: value, unit: 'number', period: undefined, ...NOTHING_USED };
}

/**
 * What a parameter says on a day: the figure that holds then. Where none does, the last that has run
 * out, or the first that does not hold yet, each marked as such; it never stands in silently.
 */
export function parameterFigure(parameter: ParameterConfig, today: PlainDay): Figure {
  const uses = parameter.values.map((entry): FigureUse => {
    const from = entry.from === undefined ? undefined : parsePlainDay(entry.from);
    const to = entry.to === undefined ? undefined : parsePlainDay(entry.to);
    const { value, source } = entry;
    const hasRunOut = to !== undefined && to < today;
    const isAhead = from !== undefined && from > today;
    const state = hasRunOut ? 'outdated' : isAhead ? 'future' : 'current';
    return { parameter, value, source, state, from, to };
  });
  const use =
    uses.find(({ state }) => state === 'current') ??
    latest(uses.filter(({ state }) => state === 'outdated')) ??
    earliest(uses);
  if (!use) return NO_FIGURE;
  const { unit, period } = parameter;
  return {
    value: use.value,
    atLeast: use.value,
    unit,
    period,
    uses: [use],
    isCurrent: use.state === 'current',
    lacks: [],
  };
}

function latest(uses: readonly FigureUse[]): FigureUse | undefined {
  return uses.toSorted((one, other) => Number(other.to) - Number(one.to))[0];
}

function earliest(uses: readonly FigureUse[]): FigureUse | undefined {
  return uses.toSorted((one, other) => Number(one.from) - Number(other.from))[0];
}

/** What an amount comes to for these answers. */
export function amountFigure(amount: AmountConfig, evaluation: Evaluation): Figure {
  const found = workedOut(amount, evaluation);
  const unit = amount.unit ?? found.unit;
  return { ...found, unit, period: amount.period ?? found.period };
}

function workedOut(amount: AmountConfig, evaluation: Evaluation): Figure {
  switch (amount.kind) {
    case 'sum':
      return combine(amount.of, evaluation, (values) =>
        values.reduce((sum, each) => sum + each, 0),
      );
    case 'lowest':
      return combine(amount.of, evaluation, (values) => Math.min(...values));
    case 'highest':
      return combine(amount.of, evaluation, (values) => Math.max(...values));
    case 'share':
      return combine(
        [amount.of, amount.percent],
        evaluation,
        ([of = 0, percent = 0]) => (of * percent) / 100,
      );
    case 'perFurther':
      return perFurther(amount, evaluation);
    case 'when':
      return whenMet(amount, evaluation);
    case 'table':
      return fromTable(amount, evaluation);
  }
}

/** None of what figures are worked out by falls when what they are worked out from rises. */
function combine(
  values: readonly ValueConfig[],
  evaluation: Evaluation,
  reckon: (values: readonly number[]) => number,
): Figure {
  const figures = values.map((value) => evaluation.figure(value));
  const [first = NO_FIGURE] = figures;
  const known = figures.flatMap(({ value }) => value ?? []);
  const least = figures.flatMap(({ atLeast }) => atLeast ?? []);
  const isWhole = figures.length > 0;
  return {
    value: isWhole && known.length === figures.length ? toOere(reckon(known)) : undefined,
    atLeast: isWhole && least.length === figures.length ? toOere(reckon(least)) : undefined,
    unit: first.unit,
    period: first.period,
    ...basisOf(figures),
  };
}

function basisOf(figures: readonly Figure[]): Pick<Figure, 'uses' | 'isCurrent' | 'lacks'> {
  return {
    uses: figures.flatMap(({ uses }) => uses),
    isCurrent: figures.every(({ isCurrent }) => isCurrent),
    lacks: [...new Set(figures.flatMap(({ lacks }) => lacks))],
  };
}

function perFurther(
  { fact, each, after = 1, most = Infinity }: AmountConfig & { kind: 'perFurther' },
  evaluation: Evaluation,
): Figure {
  const figure = evaluation.figure(each);
  const count = numberOf(fact, evaluation);
  if (count === undefined) {
    const lacks = [...new Set([...figure.lacks, fact])];
    const atLeast = figure.atLeast === undefined ? undefined : 0;
    return { ...figure, value: undefined, atLeast, lacks };
  }
  const further = Math.min(Math.max(count - after, 0), most);
  return {
    ...figure,
    value: figure.value === undefined ? undefined : toOere(figure.value * further),
    atLeast: figure.atLeast === undefined ? undefined : toOere(figure.atLeast * further),
  };
}

function whenMet(
  { condition, value, otherwise = 0 }: AmountConfig & { kind: 'when' },
  evaluation: Evaluation,
): Figure {
  const { verdict, atWorst, ...open } = evaluation.condition(condition);
  // Nobody knows what an assessment comes to, and so not which of the figures it is.
  if (verdict.best === verdict.worst && verdict.best !== 'unknown') {
    return evaluation.figure(verdict.best === 'yes' ? value : otherwise);
  }
  const figures = [evaluation.figure(value), evaluation.figure(otherwise)];
  const lacks = [...open.lacks, ...(atWorst?.lacks ?? [])];
  const isOld = open.outdated.length > 0 || (atWorst && atWorst.outdated.length > 0);
  return { ...oneOf(figures, lacks), ...(isOld && { isCurrent: false }) };
}

function fromTable(
  { fact, rows, beyond }: AmountConfig & { kind: 'table' },
  evaluation: Evaluation,
): Figure {
  const number = numberOf(fact, evaluation);
  if (number === undefined) {
    const values = [...rows.map(({ value }) => value), ...(beyond === undefined ? [] : [beyond])];
    return oneOf(
      values.map((value) => evaluation.figure(value)),
      [fact],
    );
  }
  const value = rows.find(({ through }) => number <= through)?.value ?? beyond;
  return value === undefined ? NO_FIGURE : evaluation.figure(value);
}

/** One of several figures, and nobody knows yet which. */
function oneOf(figures: readonly Figure[], lacking: readonly string[]): Figure {
  const [first = NO_FIGURE] = figures;
  const least = figures.flatMap(({ atLeast }) => atLeast ?? []);
  const { uses, isCurrent, lacks } = basisOf(figures);
  return {
    value: undefined,
    atLeast: least.length === figures.length && least.length > 0 ? Math.min(...least) : undefined,
    unit: first.unit,
    period: first.period,
    uses,
    isCurrent,
    lacks: [...new Set([...lacks, ...lacking])],
  };
}

/** A count, a grade, an age or kroner; undefined where it is not known, and where an age is in doubt. */
function numberOf(fact: string, { rules, answers }: Evaluation): number | undefined {
  const answer = knownAnswer(answers, fact);
  if (rules.facts.get(fact)?.kind !== 'birthDate') {
    return typeof answer === 'number' ? answer : undefined;
  }
  const age = ageFrom(answer, rules.today);
  return age && age.least === age.most ? age.least : undefined;
}

/** Floating point adds up to amounts that no coin pays. */
function toOere(value: number): number {
  return Math.round(value * 100) / 100;
}
