import type { UnknownId } from '../../core/config/known-ids.js';
import type { CoreProblems, NoDetail, ProblemOf } from '../../core/config/problem.js';
import type { FactConfig } from './fact-config.js';
import type { ConditionConfig, Period, Unit } from './rule-config.js';

/** The lists whose entries others point at. */
export type Referable = 'fact' | 'value' | 'condition' | 'scheme';

/** What can be wrong with what a pass's config means, each code with the detail its message needs. */
export interface LeisurePassProblems extends CoreProblems {
  /** An id that no fact, figure, condition or scheme has. */
  'unknown-reference': UnknownId & { readonly to: Referable };
  /** It rests on something that was left out because of an error of its own. */
  'skipped-reference': { readonly id: string; readonly to: Referable };
  /** The ids of the circle, the first one again at the end. */
  'circular-rule': { readonly cycle: readonly string[] };
  'chain-too-long': { readonly limit: number };

  /** Neither a question of its own nor a standard fact. */
  'no-question': NoDetail;
  /** Asks for who somebody is. */
  'asks-identity': { readonly word: string };
  /** The standard fact is of another kind. */
  'standard-kind': { readonly standard: string; readonly kinds: readonly FactConfig['kind'][] };
  /** `{id}` in a text, and no figure has that id. */
  'unknown-placeholder': UnknownId;
  /** The fact that its amount depends on is asked after it. */
  'asked-too-late': { readonly fact: string };
  /** Asked once for the household, though its amount depends on a child’s fact. */
  'amount-of-child': { readonly fact: string };
  /** A list that must have something in it. */
  'empty-list': NoDetail;
  /** Two numbers of which the first should not be larger. */
  'range-order': { readonly from: number; readonly to: number };
  /** A condition on a number without any end. */
  'open-range': NoDetail;
  /** `through` and `untilTurning` say the end twice. */
  'two-ends': NoDetail;
  /** More of several than there are. */
  'too-many-of': { readonly count: number; readonly of: number };
  /** A condition or an amount that a fact of this kind cannot have. */
  'wrong-fact-kind': {
    readonly fact: string;
    readonly kind: FactConfig['kind'];
    readonly expected: readonly FactConfig['kind'][];
    readonly by: ConditionConfig['kind'] | 'perFurther' | 'table';
  };
  'unknown-option': UnknownId & { readonly fact: string };

  'impossible-date': { readonly date: string };
  'dates-swapped': { readonly from: string; readonly to: string };
  /** A figure or an amount of one’s own with the id of a shared figure. */
  'shared-id': { readonly id: string };
  /** Two figures hold on the same day. */
  'overlapping-figures': { readonly day: string };
  'negative-figure': { readonly value: number };
  'bad-percent': { readonly value: number };
  /** The last figure ran out on this day. */
  'figure-outdated': { readonly to: string };
  'figure-runs-out': { readonly to: string; readonly days: number };
  'figure-not-yet': { readonly from: string };
  /** Today is after one figure and before the next. */
  'figure-gap': { readonly to: string; readonly from: string };
  /** A figure of one unit where one of another is taken. */
  'other-unit': { readonly id: string; readonly unit: Unit; readonly expected: Unit };
  'other-period': { readonly id: string; readonly period: Period; readonly expected: Period };
  /** A figure that does not say for how long a time it is, where it matters. */
  'no-period': { readonly id: string };
  /** The answer to a question that names a figure decides, though the figure can run out. */
  'figure-in-question': { readonly fact: string; readonly id: string };

  /** Nobody can apply. */
  'no-route': NoDetail;
  'scheme-outdated': { readonly to: string };
  /** This scheme cannot be asked about: visitors are told to ask the municipality. */
  'scheme-stopped': { readonly id: string };
  'own-relation': { readonly id: string };

  /** An answer that a case gives and nobody could. */
  'impossible-answer': { readonly fact: string; readonly kind: FactConfig['kind'] };
  'unknown-interface-language': UnknownId;
  'no-audience': NoDetail;
}

/** A problem that the pass can report. */
export type LeisurePassProblem = ProblemOf<LeisurePassProblems>;
