import type { ConditionConfig } from '../rule-config.js';
import type { Evaluation } from './evaluation.js';
import type { ConditionResult, Figure, FigureUse } from './model.js';
import { FAILS, HOLDS, UNKNOWN, verdictOf } from './truth.js';

/** What comes of a comparison. */
type Compared = Pick<ConditionResult, 'verdict' | 'lacks' | 'outdated' | 'figure'>;

const MONTHS_PER_YEAR = 12;
const OERE_PER_KRONE = 100;

/**
 * Whether money is under, at most, at least or over a figure. Limits rise from year to year, so that
 * below one that has run out the answer is still yes, and above it nobody knows: it may be higher now.
 * Of a floor that has run out nothing is known.
 */
export function compareMoney(
  { fact, is, than }: ConditionConfig & { readonly kind: 'compare' },
  answer: number,
  evaluation: Evaluation,
): Compared {
  const figure = evaluation.figure(than);
  const asked = evaluation.rules.facts.get(fact);
  const period = asked?.kind === 'money' ? asked.period : 'year';
  const money = inOere(answer, period);
  const limit = (value: number): number => inOere(value, figure.period ?? period);
  const holds = (value: number): boolean => {
    switch (is) {
      case 'under':
        return money < limit(value);
      case 'atMost':
        return money <= limit(value);
      case 'atLeast':
        return money >= limit(value);
      case 'over':
        return money > limit(value);
    }
  };
  if (is === 'under' || is === 'atMost') {
    const isBelow = figure.atLeast !== undefined && holds(figure.atLeast);
    return compareThreshold(isBelow, figure);
  }
  const { value } = figure;
  return value === undefined || !figure.isCurrent
    ? open(figure)
    : { verdict: verdictOf(holds(value)), lacks: [], outdated: [], figure };
}

/**
 * Whether something is below a limit, when it is known to be below the least that the limit can be, or
 * not to be.
 */
export function compareThreshold(isBelow: boolean, figure: Figure): Compared {
  const isAhead = figure.uses.some(({ state }) => state === 'future');
  if (figure.atLeast === undefined || isAhead) return open(figure);
  if (isBelow) return { verdict: HOLDS, lacks: [], outdated: [], figure };
  return figure.value === undefined || !figure.isCurrent
    ? open(figure)
    : { verdict: FAILS, lacks: [], outdated: [], figure };
}

function open(figure: Figure): Compared {
  return { verdict: UNKNOWN, lacks: figure.lacks, outdated: staleIn(figure), figure };
}

function staleIn({ uses }: Figure): readonly FigureUse[] {
  return uses.filter(({ state }) => state !== 'current');
}

/** For a year, in whole øre, so that 16 666,67 kr. a month and 200 000,04 kr. a year are the same. */
function inOere(kroner: number, period: 'month' | 'year'): number {
  return Math.round(kroner * OERE_PER_KRONE) * (period === 'month' ? MONTHS_PER_YEAR : 1);
}
