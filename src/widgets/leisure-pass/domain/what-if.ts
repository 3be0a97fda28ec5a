import type { ConditionConfig } from '../rule-config.js';
import type { FactConfig } from '../fact-config.js';
import { ageFrom, boundsOf, isDontKnow } from './answers.js';
import { dependenciesOf } from './dependencies.js';
import { Evaluation } from './evaluation.js';
import type { Answer, Answers, Outcome, Rules } from './model.js';
import { schemeResult } from './outcome.js';
import type { SchemeConfig } from '../scheme-config.js';

/** One answer that, were it another, would bring a child nearer to a scheme. */
export interface OtherAnswer {
  readonly fact: FactConfig;
  /** What the answer would be; of a birth date, the age it would give. */
  readonly answer: Exclude<Answer, { readonly dontKnow: true }>;
  readonly outcome: Outcome;
}

/** How near an outcome is to a pass. Only what is certain counts as nearer. */
const NEARNESS: Readonly<Record<Outcome['code'], number>> = {
  needsAnswer: 0,
  no: 0,
  outdated: 0,
  askSomeone: 1,
  closed: 1,
  canApply: 2,
  automatic: 2,
};

/** Of one question no more are tried: somebody waits, and nobody reads as many. */
const MOST_TRIED = 100;

/**
 * The answers that alone would change what is said of a scheme for the better, the nearest for each
 * question, in the editor's order. Nobody gets younger, so an age only grows.
 */
export function otherAnswers(
  scheme: SchemeConfig,
  rules: Rules,
  answers: Answers,
): readonly OtherAnswer[] {
  const now = nearness(schemeResult(scheme, new Evaluation(rules, answers), SETTLED).outcome);
  if (now === NEARNESS.canApply) return [];
  const { facts } = dependenciesOf(rules, [scheme]);
  return [...rules.facts.values()].flatMap((fact): OtherAnswer[] => {
    const answer = answers.get(fact.id);
    if (answer === undefined || !facts.has(fact.id)) return [];
    const others = alternatives(fact, answer, rules, new Evaluation(rules, answers));
    const better = others.slice(0, MOST_TRIED).flatMap((other): OtherAnswer[] => {
      if (fact.kind === 'birthDate') return agedOutcome(fact, other, scheme, rules, answers);
      const changed = new Map(answers).set(fact.id, other);
      const { outcome } = schemeResult(scheme, new Evaluation(rules, changed));
      return [{ fact, answer: other, outcome }];
    });
    const nearer = better.filter(({ outcome }) => nearness(outcome) > now);
    const best = nearer.toSorted((one, next) => nearness(next.outcome) - nearness(one.outcome))[0];
    return best ? [best] : [];
  });
}

const SETTLED = { isSettled: true };

function nearness({ code }: Outcome): number {
  return NEARNESS[code];
}

type Known = OtherAnswer['answer'];

/** A child that is older: asked as of an age, since the birthday itself does not matter. */
function agedOutcome(
  fact: FactConfig,
  age: Known,
  scheme: SchemeConfig,
  rules: Rules,
  answers: Answers,
): OtherAnswer[] {
  const asAge: FactConfig = { kind: 'age', id: fact.id };
  const facts = new Map(rules.facts).set(fact.id, asAge);
  const changed = new Map(answers).set(fact.id, age);
  const { outcome } = schemeResult(scheme, new Evaluation({ ...rules, facts }, changed));
  return [{ fact, answer: age, outcome }];
}

function alternatives(
  fact: FactConfig,
  answer: Answer,
  rules: Rules,
  evaluation: Evaluation,
): readonly Known[] {
  switch (fact.kind) {
    case 'boolean':
    case 'threshold':
      return [true, false].filter((other) => other !== answer);
    case 'choice':
      return fact.options.map(({ id }) => id).filter((id) => id !== answer);
    case 'several': {
      const chosen = isDontKnow(answer) || typeof answer !== 'object' ? [] : answer;
      const others = fact.options.filter(({ id }) => !chosen.includes(id));
      return others.map(({ id }) => [...chosen, id]);
    }
    case 'age':
    case 'birthDate': {
      const age = ageFrom(isDontKnow(answer) ? undefined : answer, rules.today)?.least;
      return age === undefined ? [] : critical(fact, evaluation).filter((other) => other > age);
    }
    default: {
      const { least = 0, most = Infinity } = boundsOf(fact) ?? {};
      const now = typeof answer === 'number' ? answer : 0;
      return critical(fact, evaluation)
        .filter((other) => other !== answer && other >= least && other <= most)
        .toSorted((one, other) => Math.abs(one - now) - Math.abs(other - now));
    }
  }
}

/** The numbers at which a condition on a fact may change. */
function critical(fact: FactConfig, evaluation: Evaluation): readonly number[] {
  const found = [...evaluation.rules.conditions.values()].flatMap((condition) =>
    'fact' in condition && condition.fact === fact.id ? boundaries(condition, evaluation) : [],
  );
  return [...new Set(found)].toSorted((one, other) => one - other);
}

function boundaries(condition: ConditionConfig, evaluation: Evaluation): readonly number[] {
  switch (condition.kind) {
    case 'age':
      return [condition.from ?? [], condition.through ?? [], condition.untilTurning ?? []].flat();
    case 'range':
      return [condition.from ?? [], condition.through ?? []].flat();
    case 'compare': {
      const { value } = evaluation.figure(condition.than);
      return value === undefined ? [] : [value, value - 1, value + 1];
    }
    default:
      return [];
  }
}
