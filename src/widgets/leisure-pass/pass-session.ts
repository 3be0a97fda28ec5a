import type { PlainDay } from '../../core/dates/plain-day.js';
import { checkConfig } from './check.js';
import { answerTo, itinerary, type Itinerary, type Questioning } from './domain/itinerary.js';
import { factsOfFigure } from './domain/dependencies.js';
import { Evaluation } from './domain/evaluation.js';
import type { Answers, PassConfig, Rules, SchemeResult } from './domain/model.js';
import { schemeResult } from './domain/outcome.js';
import { diagramsOf, walk } from './domain/relevance.js';
import { compileRules } from './domain/rules.js';
import type { SchemeConfig } from './scheme-config.js';
import type { Flow, Outdating, PassState } from './domain/state.js';
import { ageFrom } from './domain/answers.js';

/** How many children can be asked about at once, where the config does not say. */
const MOST_CHILDREN = 6;

/** A config’s rules on one day, and what they make of a visitor’s answers. */
export class PassSession {
  readonly rules: Rules;
  readonly given: PassConfig;
  /** Without what cannot be trusted. */
  readonly config: PassConfig;
  readonly mostChildren: number;
  /** Schemes that cannot be checked here, since something that they rest on is wrong. */
  readonly stopped: readonly SchemeConfig[];
  readonly #questioning: Questioning;
  readonly #itineraries = new WeakMap<PassState, Itinerary>();
  readonly flow: Flow = (state) => {
    const known = this.#itineraries.get(state) ?? itinerary(state, this.#questioning);
    this.#itineraries.set(state, known);
    return known;
  };

  readonly #thresholds: ReadonlyMap<string, readonly string[]>;
  readonly outdates: Outdating = (fact) => this.#thresholds.get(fact) ?? [];

  /** @param given as it was taken in: nobody is told anything by rules that were not checked */
  constructor(given: PassConfig, today: PlainDay, audience: PassState['audience']) {
    const { config, stopped } = checkConfig(given, { today });
    this.given = given;
    this.config = config;
    this.stopped = stopped;
    this.rules = compileRules(config, today, audience);
    this.#thresholds = thresholdsByFact(this.rules);
    const diagrams = diagramsOf(this.rules);
    this.mostChildren = audience === 'young' ? 1 : (config.mostChildren ?? MOST_CHILDREN);
    this.#questioning = {
      facts: this.rules.facts,
      walk: (given) => walk(diagrams, given),
      asksChildren: this.mostChildren > 1,
    };
  }

  /** What is said of each scheme, given the answers that count. */
  results(answers: Answers): readonly SchemeResult[] {
    const evaluation = new Evaluation(this.rules, answers);
    return this.config.schemes.map((scheme) =>
      schemeResult(scheme, evaluation, { isSettled: true }),
    );
  }

  /** How old a child is, as far as that has been answered. */
  ageOf(state: PassState, child: number): number | undefined {
    for (const fact of this.rules.facts.values()) {
      if (fact.kind !== 'age' && fact.kind !== 'birthDate') continue;
      if (fact.of === 'household') continue;
      const age = ageFrom(answerTo(state, fact, child), this.rules.today);
      if (age) return age.least;
    }
    return undefined;
  }
}

/** The threshold facts whose amounts depend on a fact, by that fact. */
function thresholdsByFact(rules: Rules): ReadonlyMap<string, readonly string[]> {
  const byFact = new Map<string, string[]>();
  for (const fact of rules.facts.values()) {
    if (fact.kind !== 'threshold') continue;
    for (const each of factsOfFigure(rules, fact.amount)) {
      byFact.set(each, [...(byFact.get(each) ?? []), fact.id]);
    }
  }
  return byFact;
}
