import type { DateRule } from '../../config.js';
import type { Timing } from '../model.js';

/** Why a rule gives nothing in a year. */
export type GapReason =
  /** 29 February in a common year, or a date that never exists. */
  | 'no-such-date'
  /** Week 53 in a year of 52. */
  | 'no-such-week'
  /** The fifth Monday of a month with four. */
  | 'no-such-weekday'
  /** It takes place once, in another year. */
  | 'other-year'
  /** What it is measured from does not exist, not in that year, or only by way of itself. */
  | 'no-base';

/** Nothing in this year, and why. */
export interface Gap {
  readonly kind: 'gap';
  readonly reason: GapReason;
}

/** What a rule gives for one year. */
export type RuleOutcome = Timing | Gap;

/** The rule of one kind. */
export type RuleOf<Kind extends DateRule['kind']> = Extract<DateRule, { kind: Kind }>;

const GAPS: { readonly [Reason in GapReason]: Gap } = {
  'no-such-date': { kind: 'gap', reason: 'no-such-date' },
  'no-such-week': { kind: 'gap', reason: 'no-such-week' },
  'no-such-weekday': { kind: 'gap', reason: 'no-such-weekday' },
  'other-year': { kind: 'gap', reason: 'other-year' },
  'no-base': { kind: 'gap', reason: 'no-base' },
};

/** Nothing in this year, for `reason`; the same object every time, since most rules have many such years. */
export function gap(reason: GapReason): Gap {
  return GAPS[reason];
}

/** Whether a rule gave nothing. */
export function isGap(outcome: RuleOutcome): outcome is Gap {
  return outcome.kind === 'gap';
}
