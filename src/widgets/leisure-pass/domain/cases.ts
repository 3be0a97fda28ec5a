import { parsePlainDay } from '../../../core/dates/plain-day.js';
import type { CaseConfig, ExpectationConfig, OutcomeCode } from '../case-config.js';
import { Evaluation } from './evaluation.js';
import type { Answers, Outcome, PassConfig, SchemeResult } from './model.js';
import { schemeResult } from './outcome.js';
import { compileRules } from './rules.js';

/** What one scheme says in a case, where that is not what was expected. */
export interface CaseDifference {
  readonly scheme: string;
  readonly of: keyof ExpectationConfig | 'scheme';
  /** With `amounts`: the benefit. */
  readonly benefit?: string;
  readonly expected: string | number;
  readonly got: string | number | undefined;
}

/** A case and what came of it. */
export interface CaseResult {
  readonly case: CaseConfig;
  readonly differences: readonly CaseDifference[];
}

/** Runs a config’s own cases, each on its own day. */
export function runCases(config: PassConfig): readonly CaseResult[] {
  return (config.cases ?? []).map((each) => ({
    case: each,
    differences: differencesOf(config, each),
  }));
}

/** The answers of a case as they would have been given. */
export function caseAnswers({ answers }: CaseConfig): Answers {
  return new Map(Object.entries(answers));
}

function differencesOf(config: PassConfig, each: CaseConfig): CaseDifference[] {
  const today = parsePlainDay(each.today);
  if (today === undefined) return [];
  const rules = compileRules(config, today, each.audience);
  const evaluation = new Evaluation(rules, caseAnswers(each));
  return Object.entries(each.expect).flatMap(([id, expected]) => {
    const scheme = rules.schemes.find((known) => known.id === id);
    if (!scheme) return [{ scheme: id, of: 'scheme' as const, expected: id, got: undefined }];
    return compare(id, expected, schemeResult(scheme, evaluation));
  });
}

function compare(
  scheme: string,
  expected: ExpectationConfig,
  result: SchemeResult,
): CaseDifference[] {
  const { outcome } = result;
  const said: [keyof ExpectationConfig, string | undefined, string | undefined][] = [
    ['outcome', expected.outcome, outcome.code satisfies OutcomeCode],
    ['decides', expected.decides, openOutcome(outcome).decides],
    ['route', expected.route, openOutcome(outcome).route],
    ['fact', expected.fact, openOutcome(outcome).fact],
  ];
  const differences = said.flatMap(([of, wanted, got]) =>
    wanted === undefined || wanted === got ? [] : [{ scheme, of, expected: wanted, got }],
  );
  return [...differences, ...compareAmounts(scheme, expected.amounts ?? {}, result)];
}

function compareAmounts(
  scheme: string,
  amounts: Readonly<Record<string, number>>,
  { benefits }: SchemeResult,
): CaseDifference[] {
  return Object.entries(amounts).flatMap(([benefit, expected]) => {
    const got = benefits.find((each) => each.benefit.id === benefit)?.cap?.value;
    return got === expected ? [] : [{ scheme, of: 'amounts' as const, benefit, expected, got }];
  });
}

/** What an outcome names, by the words that cases use; of one that is closed, what it says when open. */
function openOutcome(outcome: Outcome): {
  readonly decides?: string;
  readonly route?: string | undefined;
  readonly fact?: string | undefined;
} {
  switch (outcome.code) {
    case 'canApply':
      return { decides: outcome.decides, route: outcome.route.id };
    case 'automatic':
      return { route: outcome.route.id };
    case 'askSomeone':
      return { route: outcome.route?.id, fact: outcome.facts[0] };
    case 'needsAnswer':
      return { fact: outcome.fact };
    case 'closed':
      return openOutcome(outcome.then);
    default:
      return {};
  }
}
