import type { ConditionConfig } from '../../rule-config.js';
import type { ValueConfig } from '../../shared-config.js';
import { limitIn } from '../boundaries.js';
import type { Variable } from '../critical-values.js';
import { Evaluation } from '../evaluation.js';
import type { ConditionResult, Figure, Rules, Verdict } from '../model.js';
import { allOf } from '../requirements.js';
import type { Requirements } from '../requirements.js';
import { combine } from './combine.js';
import { operandsOf } from './operands.js';
import { Situation } from './situation.js';
import type { DiagramStore, Node } from './store.js';

/** Thrown, and caught where a scheme is compiled: the rules tell too many answers to a fact apart. */
export class TooManyValuesError extends Error {
  override readonly name = 'TooManyValuesError';
  readonly fact: string;

  constructor(fact: string) {
    super(`too many values of ${fact}`);
    this.fact = fact;
  }
}

/** How many of several conditions it takes. */
interface Count {
  readonly operands: readonly Node[];
  readonly count: number;
}

type Standing = Pick<ConditionResult, 'verdict' | 'lacks' | 'outdated'>;

/**
 * The diagrams of conditions and figures, each compiled once. What an end says is asked of the evaluator
 * in a situation that comes to it, so that both always say the same.
 */
export class RuleDiagrams {
  readonly store: DiagramStore;
  readonly rules: Rules;
  readonly situation: Situation;
  readonly #variables: readonly Variable[];
  readonly #levels: ReadonlyMap<string, number>;
  readonly #conditions = new Map<string, Node>();
  readonly #figures = new Map<string, Node>();
  readonly #verdicts = new Map<Node, Verdict>();

  constructor(store: DiagramStore, rules: Rules, variables: readonly Variable[]) {
    this.store = store;
    this.rules = rules;
    this.situation = new Situation(variables);
    this.#variables = variables;
    this.#levels = new Map(variables.map(({ fact }, level) => [fact.id, level]));
  }

  /** The evaluator, in the situation at hand. */
  evaluation(): Evaluation {
    return new Evaluation(this.rules, this.situation.answers);
  }

  /** What an end of a condition’s diagram says; undefined elsewhere. */
  verdictOf(end: Node): Verdict | undefined {
    return this.#verdicts.get(end);
  }

  /** How a condition stands. */
  condition(id: string): Node {
    const known = this.#conditions.get(id);
    if (known !== undefined) return known;
    // One that leads back to itself is unknown.
    const unknown = this.#standingEnd(this.evaluation().condition(''));
    const condition = this.rules.conditions.get(id);
    return keep(this.#conditions, id, unknown, () =>
      condition ? this.#compile(condition) : unknown,
    );
  }

  /** How several conditions, all of which must be met, stand together. */
  all(ids: readonly string[]): Node {
    const operands = ids.map((id) => this.condition(id));
    return this.#counted({ operands, count: ids.length }, () => allOf(ids, this.evaluation()));
  }

  /** What a number, a parameter or an amount comes to. */
  figure(value: ValueConfig): Node {
    const id = String(value);
    const known = this.#figures.get(id);
    if (known !== undefined) return known;
    const end = (): Node => this.store.end(figureName(this.evaluation().figure(value)));
    return keep(this.#figures, id, end(), () =>
      combine(this.store, this.situation, operandsOf('figures', value, this), { atEnds: end }),
    );
  }

  #compile(condition: ConditionConfig): Node {
    const result = (): Standing => this.evaluation().condition(condition.id);
    const { kind } = condition;
    if (kind === 'all' || kind === 'any' || kind === 'atLeast') {
      const operands = condition.of.map((id) => this.condition(id));
      const count = { all: operands.length, any: 1, atLeast: 0 }[kind];
      return this.#counted(
        { operands, count: kind === 'atLeast' ? condition.count : count },
        result,
      );
    }
    const end = (): Node => this.#standingEnd(result());
    return combine(this.store, this.situation, operandsOf('conditions', condition.id, this), {
      atEnds: kind === 'compare' ? this.#onceBySide(condition, end) : end,
    });
  }

  /** A limit can come to many figures; to each, all amounts on the same side of it are one. */
  #onceBySide(
    { fact, than }: ConditionConfig & { readonly kind: 'compare' },
    end: () => Node,
  ): (ends: readonly Node[]) => Node {
    const config = this.rules.facts.get(fact);
    const period = config?.kind === 'money' ? config.period : 'year';
    const figures = new Map<Node, Figure>();
    const known = new Map<string, Node>();
    return ([, figureEnd = 0]) => {
      const figure = figures.get(figureEnd) ?? this.evaluation().figure(than);
      figures.set(figureEnd, figure);
      const answer = this.situation.answers.get(fact);
      const sides = [figure.value, figure.atLeast].map((value) =>
        value !== undefined && typeof answer === 'number'
          ? Math.sign(Math.round(answer * 100) - limitIn(period, { value, period: figure.period }))
          : typeof answer,
      );
      const key = [figureEnd, ...sides].join(' ');
      const node = known.get(key) ?? end();
      known.set(key, node);
      return node;
    };
  }

  /** Ends at the class of the answer. */
  fact(id: string): Node {
    const level = this.#levels.get(id);
    const variable = level === undefined ? undefined : this.#variables[level];
    if (level === undefined || !variable) return this.store.end('no fact');
    if (variable.hasTooMany) throw new TooManyValuesError(id);
    return this.store.branch(
      level,
      variable.classes.map((_, place) => this.store.end(`class ${place}`)),
    );
  }

  /** The order of conditions makes no difference; that one is there twice does, to a count alone. */
  #counted({ operands, count }: Count, result: () => Standing | Requirements): Node {
    const isAll = count === operands.length;
    return combine(this.store, this.situation, operands, {
      early: (nodes) => this.#certain({ operands: nodes, count: isAll ? nodes.length : count }),
      inAnyOrder: isAll || count === 1 ? 'once' : 'each',
      atEnds: () => this.#standingEnd(result()),
    });
  }

  #certain({ operands, count }: Count): Node | undefined {
    let met = 0;
    let possible = 0;
    for (const node of operands) {
      const verdict = this.#verdicts.get(node);
      if (verdict?.worst === 'yes') met++;
      if (verdict?.best !== 'no') possible++;
    }
    if (met >= count) return this.#verdictEnd({ best: 'yes', worst: 'yes' });
    return possible < count ? this.#verdictEnd({ best: 'no', worst: 'no' }) : undefined;
  }

  /** Which facts and figures it lacks is left out: only that there are some makes a difference. */
  #standingEnd({ verdict, lacks, outdated }: Standing): Node {
    const open = [lacks.length > 0 && 'lacks', outdated.length > 0 && 'outdated'].filter(Boolean);
    return this.#verdictEnd(verdict, open.join(' '));
  }

  #verdictEnd(verdict: Verdict, open = ''): Node {
    const end = this.store.end(`${verdict.best} ${verdict.worst} ${open}`);
    this.#verdicts.set(end, verdict);
    return end;
  }
}

/**
 * Works out a node and keeps it; meanwhile it is `before`. One that could not be worked out for want of
 * room is not known, since another scheme may have the room for it.
 */
function keep(nodes: Map<string, Node>, id: string, before: Node, work: () => Node): Node {
  nodes.set(id, before);
  try {
    const node = work();
    nodes.set(id, node);
    return node;
  } catch (error) {
    nodes.delete(id);
    throw error;
  }
}

/** All that makes a difference to what is worked out from a figure, or compared with it. */
function figureName({ value, atLeast, period, isCurrent, uses, lacks }: Figure): string {
  const isAhead = uses.some(({ state }) => state === 'future');
  const isStale = uses.some(({ state }) => state !== 'current');
  return ['figure', value, atLeast, period, isCurrent, isAhead, isStale, lacks.length > 0].join(
    ' ',
  );
}
