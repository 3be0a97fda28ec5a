import { ageFrom, isDontKnow } from '../../../src/widgets/leisure-pass/domain/answers.js';
import { dependenciesOf } from '../../../src/widgets/leisure-pass/domain/dependencies.js';
import type { Answers, Rules } from '../../../src/widgets/leisure-pass/domain/model.js';
import { routeResults } from '../../../src/widgets/leisure-pass/domain/routes.js';
import { Evaluation } from '../../../src/widgets/leisure-pass/domain/evaluation.js';
import type { FactConfig } from '../../../src/widgets/leisure-pass/fact-config.js';
import type { ConditionConfig } from '../../../src/widgets/leisure-pass/rule-config.js';
import type { SchemeConfig } from '../../../src/widgets/leisure-pass/scheme-config.js';

/** A fact as any rule engine can hold it: an age is a number, a limit of income a yes or no. */
export interface PlainFact {
  readonly id: string;
  readonly kind: 'boolean' | 'number' | 'choice' | 'several';
  /** Of a choice, or of several. */
  readonly options: readonly string[];
}

/** A condition in words that every rule engine has. */
export type PlainCondition =
  | { readonly id: string; readonly kind: 'all' | 'any'; readonly of: readonly string[] }
  | { readonly id: string; readonly kind: 'not'; readonly of: string }
  | { readonly id: string; readonly kind: 'always' }
  | { readonly id: string; readonly kind: 'answer'; readonly fact: string; readonly is: boolean }
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly fact: string;
      readonly from: number | undefined;
      readonly through: number | undefined;
    }
  | {
      readonly id: string;
      readonly kind: 'oneOf';
      readonly fact: string;
      readonly options: readonly string[];
      /** Whether more than one can be chosen. */
      readonly several: boolean;
    };

/** What a rule set says of a scheme. */
export type PlainOutcome = 'automatic' | 'canApply' | 'askSomeone' | 'no';

/** A scheme as a decision: the first way that is open, where all that is required is met. */
export interface PlainScheme {
  readonly id: string;
  readonly requires: readonly string[];
  readonly ways: readonly {
    readonly id: string;
    readonly outcome: PlainOutcome;
    readonly when: readonly string[];
  }[];
  readonly benefits: readonly { readonly id: string; readonly when: readonly string[] }[];
}

/** Rules without words, sources, years of figures and assessments. */
export interface PlainRules {
  readonly facts: readonly PlainFact[];
  readonly conditions: readonly PlainCondition[];
  readonly schemes: readonly PlainScheme[];
  /** By the fact: whenever what all of one of these lists say is met, it can matter. */
  readonly guards: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** An answer sheet for any engine. What is not there was not asked. */
export type PlainSheet = Readonly<Record<string, PlainAnswer>>;
/** Also `UNSURE`. */
type PlainAnswer = boolean | number | string | readonly string[];

/** “I don’t know”. */
export const UNSURE = 'unsure';

/** The same schemes for other engines, with as little left out as they can say. */
export function plainRules(rules: Rules): PlainRules {
  const nothingAnswered = new Evaluation(rules, new Map());
  return {
    facts: [...rules.facts.values()].map(plainFact),
    conditions: [...rules.conditions.values()].map((each) => plainCondition(each, rules)),
    schemes: rules.schemes.map((scheme) => plainScheme(scheme, nothingAnswered)),
    guards: guardsOf(rules),
  };
}

function plainFact(fact: FactConfig): PlainFact {
  const { id, kind } = fact;
  if (kind === 'choice' || kind === 'several') {
    return { id, kind, options: fact.options.map((option) => option.id) };
  }
  const isYesOrNo = kind === 'boolean' || kind === 'threshold';
  return { id, kind: isYesOrNo ? 'boolean' : 'number', options: [] };
}

function plainCondition(condition: ConditionConfig, rules: Rules): PlainCondition {
  const { id, kind } = condition;
  switch (kind) {
    case 'all':
    case 'any':
      return { id, kind, of: condition.of };
    case 'not':
      return { id, kind, of: condition.of };
    case 'assessment':
      // Somebody judges it afterwards; until then it stands in nobody’s way.
      return { id, kind: 'always' };
    case 'answer':
      return { id, kind, fact: condition.fact, is: condition.is };
    case 'age': {
      const { fact, from, through, untilTurning } = condition;
      const last = through ?? (untilTurning === undefined ? undefined : untilTurning - 1);
      return { id, kind: 'number', fact, from, through: last };
    }
    case 'range': {
      const { fact, from, through } = condition;
      return { id, kind: 'number', fact, from, through };
    }
    case 'oneOf': {
      const { fact, options } = condition;
      return { id, kind, fact, options, several: rules.facts.get(fact)?.kind === 'several' };
    }
    default:
      throw new Error(`The bench has no “${kind}” for the others yet.`);
  }
}

const OUTCOMES = { itself: 'automatic', oneself: 'canApply', another: 'askSomeone' } as const;

function plainScheme(scheme: SchemeConfig, evaluation: Evaluation): PlainScheme {
  return {
    id: scheme.id,
    requires: scheme.requires,
    ways: routeResults(scheme.routes, evaluation).map(({ route, by }) => ({
      id: route.id,
      outcome: OUTCOMES[by],
      when: route.when ?? [],
    })),
    benefits: (scheme.benefits ?? []).map(({ id, when = [] }) => ({ id, when })),
  };
}

/** What an author would write: a question is shown once all that its scheme requires before it is met. */
function guardsOf(rules: Rules): PlainRules['guards'] {
  const guards = new Map<string, (readonly string[])[]>();
  const use = (used: readonly string[], after: readonly string[]): void => {
    // What conditions depend on, by asking for a scheme that requires nothing else.
    const scheme = { id: '', name: '', source: { title: '' }, requires: [...used], routes: [] };
    const { facts } = dependenciesOf(rules, [scheme]);
    for (const fact of facts) guards.set(fact, [...(guards.get(fact) ?? []), after]);
  };
  for (const { requires, routes, benefits = [] } of rules.schemes) {
    requires.forEach((id, place) => use([id], requires.slice(0, place)));
    for (const { when = [] } of [...routes, ...benefits]) use(when, requires);
  }
  return guards;
}

/** Answers as other engines take them: a birth date is the age that it makes today. */
export function plainSheet({ facts, today }: Rules, answers: Answers): PlainSheet {
  const entries = [...answers].map(([id, answer]): [string, PlainAnswer] => {
    if (typeof answer === 'object' && isDontKnow(answer)) return [id, UNSURE];
    if (facts.get(id)?.kind !== 'birthDate') return [id, answer];
    return [id, ageFrom(answer, today)?.least ?? UNSURE];
  });
  return Object.fromEntries(entries);
}
