import type { BenefitResult, Figure, Outcome } from '../model.js';

/** What makes one outcome another, besides its reasons. */
export interface OutcomeSummary {
  /** What is said, when it is open again, of a scheme that is closed. */
  readonly code: Outcome['code'];
  readonly isClosed: boolean;
  readonly decides: 'authority' | 'rule' | undefined;
  /** The id of the way to apply. */
  readonly route: string | undefined;
  readonly because: (Outcome & { readonly code: 'askSomeone' })['because'] | undefined;
  /** Neither now nor when it is open again, so that its benefits make no difference. */
  readonly givesNothing: boolean;
}

/** What an outcome says, in short. */
export function summaryOf(outcome: Outcome): OutcomeSummary {
  const isClosed = outcome.code === 'closed';
  const said = isClosed ? outcome.then : outcome;
  const { code } = said;
  return {
    code,
    isClosed,
    decides: code === 'canApply' ? said.decides : undefined,
    route: 'route' in said ? said.route?.id : undefined,
    because: code === 'askSomeone' ? said.because : undefined,
    givesNothing: code === 'no' || code === 'outdated',
  };
}

/** Alike for two outcomes that say the same. */
export function wordsOfOutcome(summary: OutcomeSummary): string {
  const { code, isClosed, decides, route, because } = summary;
  return inWords([code, isClosed, decides, because, route]);
}

/** Alike for two results of a benefit that say the same. */
export function wordsOfBenefit({ benefit, applies, cap, share, sharedCap }: BenefitResult): string {
  const figures = [cap, share, sharedCap?.figure].map(wordsOfFigure);
  return inWords([applies, ...figures, benefit.id]);
}

function wordsOfFigure(figure: Figure | undefined): string {
  return figure ? inWords([figure.value, figure.atLeast, figure.isCurrent]) : 'none';
}

/**
 * The last of the parts may be an id, which can have anything in it. Not as JSON: older libraries on a
 * page, such as Prototype, give lists a `toJSON` of their own.
 */
function inWords(parts: readonly (string | number | boolean | undefined)[]): string {
  return parts.join(',');
}
