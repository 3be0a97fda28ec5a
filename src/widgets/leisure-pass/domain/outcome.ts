import { parsePlainDay } from '../../../core/dates/plain-day.js';
import type { SchemeConfig } from '../scheme-config.js';
import { closedOn } from './closures.js';
import type { Evaluation } from './evaluation.js';
import type { BenefitResult, Outcome, SchemeResult } from './model.js';
import { allOf, type Requirements } from './requirements.js';
import { routeResults, type RouteResult } from './routes.js';

/** Whether more questions may come. */
export interface Settling {
  /**
   * True where no question that has not been asked can change anything more, so that what is unknown
   * stays so.
   */
  readonly isSettled?: boolean;
}

/** What can be said about one scheme and one child. */
export function schemeResult(
  scheme: SchemeConfig,
  evaluation: Evaluation,
  settling: Settling = {},
): SchemeResult {
  const required = allOf(scheme.requires, evaluation);
  return {
    scheme,
    outcome: outcomeOf(scheme, required, evaluation, settling),
    conditions: required.conditions,
    benefits: benefitResults(scheme, evaluation),
  };
}

function outcomeOf(
  scheme: SchemeConfig,
  required: Requirements,
  evaluation: Evaluation,
  settling: Settling,
): Outcome {
  const { today } = evaluation.rules;
  const from = scheme.from === undefined ? undefined : parsePlainDay(scheme.from);
  const to = scheme.to === undefined ? undefined : parsePlainDay(scheme.to);
  if ((from !== undefined && today < from) || (to !== undefined && today > to)) {
    return { code: 'outdated', from, to };
  }
  if (required.verdict.best === 'no') {
    const reasons = required.conditions.filter(({ verdict }) => verdict.best === 'no');
    return { code: 'no', reasons };
  }
  const outcome = openOutcome(scheme, required, evaluation, settling);
  const closed = closedOn(scheme.closures ?? [], today);
  return closed && outcome.code !== 'needsAnswer'
    ? { code: 'closed', ...closed, then: outcome }
    : outcome;
}

function openOutcome(
  scheme: SchemeConfig,
  required: Requirements,
  evaluation: Evaluation,
  settling: Settling,
): Outcome {
  const routes = routeResults(scheme.routes, evaluation);
  if (required.verdict.best === 'unknown') {
    const open = routes.find(({ isOpen }) => isOpen === 'yes') ?? routes.find(isPossible);
    return unknownOutcome(required, open, evaluation, settling);
  }
  for (const each of routes) {
    if (each.isOpen === 'yes') return routeOutcome(scheme, each, required);
    // It would come before all that follow, so that it must be known first, if it can be.
    if (each.isOpen === 'unknown' && !settling.isSettled) {
      const outcome = unknownOutcome(each, each, evaluation, settling);
      if (outcome.code === 'needsAnswer') return outcome;
    }
  }
  const possible = routes.find(isPossible);
  return possible
    ? unknownOutcome(possible, possible, evaluation, settling)
    : { code: 'askSomeone', because: 'noRoute', route: undefined, facts: [], figures: [] };
}

const isPossible = ({ isOpen }: RouteResult): boolean => isOpen === 'unknown';

function routeOutcome(
  scheme: SchemeConfig,
  { route, by }: RouteResult,
  { verdict }: Requirements,
): Outcome {
  if (by === 'itself') return { code: 'automatic', route };
  if (by === 'another') {
    return { code: 'askSomeone', because: 'route', route, facts: [], figures: [] };
  }
  const decides = scheme.decision === 'rule' && verdict.worst === 'yes' ? 'rule' : 'authority';
  return { code: 'canApply', decides, route };
}

/** Something is not known: it can be asked, or somebody must be. */
function unknownOutcome(
  { lacks, outdated }: Pick<Requirements, 'lacks' | 'outdated'>,
  open: RouteResult | undefined,
  { rules, answers }: Evaluation,
  { isSettled = false }: Settling,
): Outcome {
  const inOrder = [...rules.facts.keys()].filter((fact) => lacks.includes(fact));
  const unasked = inOrder.find((fact) => !answers.has(fact));
  if (unasked !== undefined && !isSettled) return { code: 'needsAnswer', fact: unasked };
  const facts = inOrder.filter((fact) => answers.has(fact));
  const because = facts.length === 0 && outdated.length > 0 ? 'outdated' : 'unknown';
  return { code: 'askSomeone', because, route: open?.route, facts, figures: outdated };
}

function benefitResults(
  { benefits = [], sharedCaps = [] }: SchemeConfig,
  evaluation: Evaluation,
): readonly BenefitResult[] {
  return benefits.flatMap((benefit): BenefitResult[] => {
    const applies = allOf(benefit.when ?? [], evaluation).verdict.best;
    if (applies === 'no') return [];
    const { cap, share, sharedCap: id } = benefit;
    const shared = sharedCaps.find((each) => each.id === id);
    return [
      {
        benefit,
        applies,
        cap: cap === undefined ? undefined : evaluation.figure(cap),
        share: share === undefined ? undefined : evaluation.figure(share),
        sharedCap: shared && { ...shared, figure: evaluation.figure(shared.cap) },
      },
    ];
  });
}
