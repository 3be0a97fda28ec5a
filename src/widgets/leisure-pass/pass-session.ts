import type { PlainDay } from '../../core/dates/plain-day.js';
import { checkConfig } from './check.js';
import { amountsAsked } from './domain/asked-amounts.js';
import {
  answerTo,
  givenAbout,
  itinerary,
  type Itinerary,
  type Questioning,
} from './domain/itinerary.js';
import { Evaluation } from './domain/evaluation.js';
import type { Answer, Answers, PassConfig, Rules, SchemeResult } from './domain/model.js';
import { schemeResult } from './domain/outcome.js';
import { diagramsOf, walk } from './domain/relevance.js';
import { compileRules } from './domain/rules.js';
import type { SchemeConfig } from './scheme-config.js';
import type { AmountsAsked, Flow, PassState } from './domain/state.js';
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

  readonly amountsAsked: AmountsAsked = (state, id, child) => {
    const fact = this.rules.facts.get(id);
    return fact ? amountsAsked(fact, this.rules, this.answersBefore(state, id, child)) : '';
  };

  /** @param given as it was taken in: nobody is told anything by rules that were not checked */
  constructor(given: PassConfig, today: PlainDay, audience: PassState['audience']) {
    const { config, stopped } = checkConfig(given, { today });
    this.given = given;
    this.config = config;
    this.stopped = stopped;
    this.rules = compileRules(config, today, audience);
    const diagrams = diagramsOf(this.rules);
    this.mostChildren = audience === 'young' ? 1 : (config.mostChildren ?? MOST_CHILDREN);
    this.#questioning = {
      facts: this.rules.facts,
      walk: (given) => walk(diagrams, given),
      amountsAsked: (fact, before) => amountsAsked(fact, this.rules, before),
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

  /**
   * What the amounts in a question are worked out from: all that is known when it comes. Of the household
   * it is the same for every child, whichever of them it is asked for.
   */
  answersBefore(state: PassState, fact: string, child: number | undefined): Answers {
    return givenAbout(state, child ?? 0, this.#questioning, fact);
  }

  /** What was answered to a question as it is put now. */
  answerTo(state: PassState, fact: string, child: number | undefined): Answer | undefined {
    return givenAbout(state, child ?? 0, this.#questioning).get(fact);
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
