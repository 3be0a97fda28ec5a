import type { Variable } from '../critical-values.js';
import type { Answer, Answers } from '../model.js';
import { DONT_KNOW } from '../answers.js';

/**
 * An answer to every fact, which a walk down a diagram changes as it goes: the evaluator is asked about
 * the one at hand. Facts that the walk does not pass keep their first class, since they make no
 * difference there.
 */
export class Situation {
  readonly #variables: readonly Variable[];
  readonly #answers: Map<string, Answer>;

  constructor(variables: readonly Variable[]) {
    this.#variables = variables;
    this.#answers = new Map(variables.map(({ fact, classes }) => [fact.id, first(classes)]));
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** Gives the fact at that level an answer of that class. */
  set(level: number, valueClass: number): void {
    const variable = this.#variables[level];
    const chosen = variable?.classes[valueClass];
    if (variable && chosen) this.#answers.set(variable.fact.id, chosen.representative);
  }

  /** Takes it back. */
  unset(level: number): void {
    this.set(level, 0);
  }
}

function first(classes: Variable['classes']): Answer {
  return classes[0]?.representative ?? DONT_KNOW;
}
