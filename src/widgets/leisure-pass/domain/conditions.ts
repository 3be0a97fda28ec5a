import type { ConditionConfig } from '../rule-config.js';
import { ageFrom, knownAnswer } from './answers.js';
import { compareMoney, compareThreshold } from './comparisons.js';
import type { Evaluation } from './evaluation.js';
import type { ConditionResult, FigureUse, Open, Verdict } from './model.js';
import { ASSESSED, countVerdicts, oppositeOf, UNKNOWN, verdictOf } from './truth.js';

const NOTHING_OPEN: Open = { lacks: [], outdated: [] };

type Condition<Kind extends ConditionConfig['kind']> = ConditionConfig & { readonly kind: Kind };

/** A condition of which nothing is known, not even what would help. */
export function nothingKnown(condition: ConditionConfig): ConditionResult {
  return resultOf(condition, UNKNOWN);
}

/** How a condition stands for these answers, and what it rests on. */
export function conditionResult(
  condition: ConditionConfig,
  evaluation: Evaluation,
): ConditionResult {
  switch (condition.kind) {
    case 'all':
      return counted(condition, condition.of, condition.of.length, evaluation);
    case 'any':
      return counted(condition, condition.of, 1, evaluation);
    case 'atLeast':
      return counted(condition, condition.of, condition.count, evaluation);
    case 'not': {
      const part = evaluation.condition(condition.of);
      const { lacks, outdated } = part;
      const { lacks: lacksHere, outdated: outdatedHere } = part.atWorst ?? part;
      return {
        ...resultOf(condition, oppositeOf(part.verdict)),
        parts: [part],
        lacks: lacksHere,
        outdated: outdatedHere,
        ...(part.atWorst && { atWorst: { lacks, outdated } }),
      };
    }
    case 'assessment':
      return resultOf(condition, ASSESSED);
    default:
      return askedOf(condition, evaluation);
  }
}

function counted(
  condition: ConditionConfig,
  of: readonly string[],
  count: number,
  evaluation: Evaluation,
): ConditionResult {
  const parts = of.map((id) => evaluation.condition(id));
  const verdict = countVerdicts(
    parts.map((part) => part.verdict),
    count,
  );
  return { ...resultOf(condition, verdict), parts, ...openIn(parts, verdict) };
}

/** What keeps several conditions together from being known. */
export function openIn(
  parts: readonly ConditionResult[],
  { best, worst }: Verdict,
): Open & Pick<ConditionResult, 'atWorst'> {
  if (best !== 'unknown') return worst === 'unknown' ? openAt('worst', parts) : NOTHING_OPEN;
  const atBest = openAt('best', parts);
  return worst === 'unknown' ? { ...atBest, atWorst: openAt('worst', parts) } : atBest;
}

function openAt(side: keyof Verdict, parts: readonly ConditionResult[]): Open {
  const open = parts
    .filter(({ verdict }) => verdict[side] === 'unknown')
    .map((part) => (side === 'worst' ? (part.atWorst ?? part) : part));
  return {
    lacks: [...new Set(open.flatMap(({ lacks }) => lacks))],
    outdated: [...new Set(open.flatMap(({ outdated }) => outdated))],
  };
}

/** A condition on the answer to one fact. */
function askedOf(
  condition: Condition<'answer' | 'oneOf' | 'age' | 'range' | 'compare'>,
  evaluation: Evaluation,
): ConditionResult {
  const answer = knownAnswer(evaluation.answers, condition.fact);
  if (answer === undefined) return lacking(condition, evaluation);
  switch (condition.kind) {
    case 'answer':
      return typeof answer === 'boolean'
        ? yesNo(condition, answer, evaluation)
        : lacking(condition, evaluation);
    case 'oneOf': {
      const chosen = typeof answer === 'object' ? answer : [String(answer)];
      return resultOf(condition, verdictOf(chosen.some((id) => condition.options.includes(id))));
    }
    case 'age':
      return aged(condition, evaluation);
    case 'range': {
      const { from = -Infinity, through = Infinity } = condition;
      return typeof answer === 'number'
        ? resultOf(condition, verdictOf(answer >= from && answer <= through))
        : lacking(condition, evaluation);
    }
    case 'compare':
      return typeof answer === 'number'
        ? { ...resultOf(condition), ...compareMoney(condition, answer, evaluation) }
        : lacking(condition, evaluation);
  }
}

function yesNo(
  condition: Condition<'answer'>,
  answer: boolean,
  evaluation: Evaluation,
): ConditionResult {
  const fact = evaluation.rules.facts.get(condition.fact);
  if (fact?.kind !== 'threshold') {
    return resultOf(condition, verdictOf(answer === condition.is));
  }
  const compared = compareThreshold(answer, evaluation.figure(fact.amount));
  const verdict = condition.is ? compared.verdict : oppositeOf(compared.verdict);
  return { ...resultOf(condition), ...compared, verdict };
}

function aged(condition: Condition<'age'>, { rules, answers }: Evaluation): ConditionResult {
  const { fact, from = -Infinity, through = Infinity, untilTurning = Infinity } = condition;
  const age = ageFrom(answers.get(fact), rules.today);
  const isInside = (years: number): boolean =>
    years >= from && years <= through && years < untilTurning;
  if (!age || isInside(age.least) !== isInside(age.most)) {
    return { ...resultOf(condition), lacks: [fact] };
  }
  return resultOf(condition, verdictOf(isInside(age.least)));
}

/** Unknown because its fact is; what it is compared with may lack others, which are asked first. */
function lacking(
  condition: Condition<'answer' | 'oneOf' | 'age' | 'range' | 'compare'>,
  evaluation: Evaluation,
): ConditionResult {
  const fact = evaluation.rules.facts.get(condition.fact);
  const compared = condition.kind === 'compare' ? condition.than : undefined;
  const value = fact?.kind === 'threshold' ? fact.amount : compared;
  const figure = value === undefined ? undefined : evaluation.figure(value);
  const lacks = [...new Set([...(figure?.lacks ?? []), condition.fact])];
  return { ...resultOf(condition), figure, lacks };
}

function resultOf(
  condition: ConditionConfig,
  verdict: Verdict = UNKNOWN,
  outdated: readonly FigureUse[] = [],
): ConditionResult {
  return { condition, verdict, parts: [], lacks: [], outdated, figure: undefined };
}
