import type { StandardFact } from '../fact-config.js';
import type { Period } from '../rule-config.js';
import type { IncomeKind } from './standard-texts.js';

/** Standard facts that are so or not. */
export type YesNoFact = Extract<
  StandardFact,
  'single-parent' | 'cash-benefit' | 'already-active' | 'refugee'
>;

/** How an income stands to a limit. */
export type Comparison = 'under' | 'atMost' | 'atLeast' | 'over';

/** An income beside a limit that is already written in the language. */
export interface ComparedIncome {
  readonly comparison: Comparison;
  readonly limit: string;
  readonly income: IncomeKind | undefined;
  readonly period: Period | undefined;
}

/** Who a sentence is about: the child, or the young person who reads it. */
export type Subject = 'child' | 'young';

/** Sentences about a whole number with both ends included. */
export interface RangeSentences {
  readonly from: (from: number, subject: Subject) => string;
  readonly through: (through: number, subject: Subject) => string;
  readonly between: (from: number, through: number, subject: Subject) => string;
  readonly exactly: (number: number, subject: Subject) => string;
}

/** Sentences about an age, which may also end on the day before a birthday. */
export interface AgeSentences extends RangeSentences {
  readonly until: (turning: number, subject: Subject) => string;
  readonly fromUntil: (from: number, turning: number, subject: Subject) => string;
}

/** A condition both ways, without the full stop. */
export interface YesNoSentences {
  readonly is: string;
  readonly isNot: string;
  /** Where the sentence is about the child, and the young person reads it. */
  readonly young?: { readonly is: string; readonly isNot: string };
}

/** Conditions on standard facts as sentences of one language, without the full stop. */
export interface StandardSentences {
  readonly age: AgeSentences;
  readonly grade: RangeSentences;
  /** Children in the household. */
  readonly children: RangeSentences;
  readonly months: RangeSentences;
  readonly facts: Readonly<Record<YesNoFact, YesNoSentences>>;
  readonly income: (compared: ComparedIncome) => string;
  /** At least one of these benefits, by their names; never an empty list. */
  readonly benefits: (names: readonly string[]) => string;
}
