import type { AmountConfig } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';
import { boundsOf, OLDEST } from './answers.js';
import { parameterFigure } from './figures.js';
import type { Rules } from './model.js';

/** A number, and whether it is for a month or a year. */
export interface PossibleFigure {
  readonly value: number;
  readonly period: 'month' | 'year' | undefined;
}

/** Thrown, and caught where a scheme is compiled: a formula can come to too many figures. */
export class TooManyFiguresError extends Error {
  override readonly name = 'TooManyFiguresError';
}

/** One question cannot be looked at from more sides. */
export const MOST_FIGURES = 2000;

/** Many of them may come to the same, and still each takes its time. */
const MOST_PAIRS = 100_000;

/**
 * Everything that a number, a parameter or an amount can come to, whatever the answers are, the least it
 * can be among them. Some of it may never be: the parts of a sum are taken as independent. Each is worked
 * out once; one that can come to too much throws {@link TooManyFiguresError}.
 */
export class FigureRange {
  readonly #rules: Rules;
  readonly #found = new Map<string, readonly PossibleFigure[] | TooManyFiguresError>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  of(value: ValueConfig): readonly PossibleFigure[] {
    if (typeof value === 'number') return [{ value, period: undefined }];
    const found = this.#found.get(value) ?? this.#find(value);
    if (found instanceof TooManyFiguresError) throw found;
    return found;
  }

  #find(value: string): readonly PossibleFigure[] | TooManyFiguresError {
    // Comes to nothing where it leads back to itself.
    this.#found.set(value, []);
    const found = this.#orTooMany(value);
    this.#found.set(value, found);
    return found;
  }

  #orTooMany(value: string): readonly PossibleFigure[] | TooManyFiguresError {
    try {
      return distinct(this.#workOut(value));
    } catch (error) {
      if (error instanceof TooManyFiguresError) return error;
      throw error;
    }
  }

  #workOut(id: string): readonly PossibleFigure[] {
    const parameter = this.#rules.parameters.get(id);
    if (parameter) {
      const { value, period } = parameterFigure(parameter, this.#rules.today);
      return value === undefined ? [] : [{ value, period }];
    }
    const amount = this.#rules.amounts.get(id);
    if (!amount) return [];
    const { period } = amount;
    return this.#amount(amount).map((each) => ({ ...each, period: period ?? each.period }));
  }

  #amount(amount: AmountConfig): readonly PossibleFigure[] {
    switch (amount.kind) {
      case 'sum':
        return this.#each(amount.of, (one, other) => one + other);
      case 'lowest':
        return this.#each(amount.of, Math.min);
      case 'highest':
        return this.#each(amount.of, Math.max);
      case 'share':
        return this.#each([amount.of, amount.percent], (of, percent) => (of * percent) / 100);
      case 'perFurther':
        return this.#perFurther(amount);
      case 'when':
        return [...this.of(amount.value), ...this.of(amount.otherwise ?? 0)];
      case 'table': {
        const { rows, beyond } = amount;
        const values = [
          ...rows.map(({ value }) => value),
          ...(beyond === undefined ? [] : [beyond]),
        ];
        return values.flatMap((value) => this.of(value));
      }
    }
  }

  #each(
    values: readonly ValueConfig[],
    reckon: (one: number, other: number) => number,
  ): readonly PossibleFigure[] {
    const [first = [], ...others] = values.map((value) => this.of(value));
    return others.reduce((sofar, figures) => {
      const pairs = sofar.length * figures.length;
      if (pairs > MOST_PAIRS) throw new TooManyFiguresError(`${pairs} figures`);
      return distinct(
        sofar.flatMap((one) =>
          figures.map((other) => ({ ...one, value: reckon(one.value, other.value) })),
        ),
      );
    }, first);
  }

  #perFurther({
    fact,
    each,
    after = 1,
    most = Infinity,
  }: AmountConfig & { kind: 'perFurther' }): readonly PossibleFigure[] {
    const config = this.#rules.facts.get(fact);
    const bounds = config && boundsOf(config);
    const furthest = Math.min(most, Math.max(0, (bounds?.most ?? OLDEST) - after));
    if (furthest > MOST_FIGURES) throw new TooManyFiguresError(fact);
    const counts = [...new Array(furthest + 1).keys()];
    return this.of(each).flatMap((figure) =>
      counts.map((count) => ({ ...figure, value: figure.value * count })),
    );
  }
}

function distinct(figures: readonly PossibleFigure[]): readonly PossibleFigure[] {
  const byName = new Map(
    figures.map(({ value, period }) => {
      // As the evaluator: no coin pays less than an øre.
      const rounded = Math.round(value * 100) / 100;
      return [`${rounded} ${period ?? ''}`, { value: rounded, period }];
    }),
  );
  if (byName.size > MOST_FIGURES) throw new TooManyFiguresError(`${byName.size} figures`);
  return [...byName.values()];
}
