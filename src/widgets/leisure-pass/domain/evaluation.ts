import type { ValueConfig } from '../shared-config.js';
import { conditionResult, nothingKnown } from './conditions.js';
import { amountFigure, NO_FIGURE, parameterFigure, plainFigure } from './figures.js';
import type { Answers, ConditionResult, Figure, Rules } from './model.js';

/**
 * Rules and the answers about one child, each condition and figure worked out once. One that leads back
 * to itself, or to nothing, is unknown: the check has stopped the schemes that rest on it.
 */
export class Evaluation {
  readonly rules: Rules;
  readonly answers: Answers;
  /** Undefined while it is being worked out. */
  readonly #conditions = new Map<string, ConditionResult | undefined>();
  readonly #figures = new Map<string, Figure | undefined>();

  constructor(rules: Rules, answers: Answers) {
    this.rules = rules;
    this.answers = answers;
  }

  /** How a condition stands. */
  condition(id: string): ConditionResult {
    const condition = this.rules.conditions.get(id);
    if (!condition) return nothingKnown({ kind: 'all', id, of: [] });
    if (this.#conditions.has(id)) return this.#conditions.get(id) ?? nothingKnown(condition);
    this.#conditions.set(id, undefined);
    const result = conditionResult(condition, this);
    this.#conditions.set(id, result);
    return result;
  }

  /** What a number, a parameter or an amount comes to. */
  figure(value: ValueConfig): Figure {
    if (typeof value === 'number') return plainFigure(value);
    if (this.#figures.has(value)) return this.#figures.get(value) ?? NO_FIGURE;
    this.#figures.set(value, undefined);
    const figure = this.#workOut(value);
    this.#figures.set(value, figure);
    return figure;
  }

  #workOut(id: string): Figure {
    const parameter = this.rules.parameters.get(id);
    if (parameter) return parameterFigure(parameter, this.rules.today);
    const amount = this.rules.amounts.get(id);
    return amount ? amountFigure(amount, this) : NO_FIGURE;
  }
}
