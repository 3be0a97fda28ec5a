import type { InterfaceTexts } from '../../../core/text/interface-texts.js';
import type { Audience } from '../config.js';
import type { FactConfig, StandardFact } from '../fact-config.js';
import type { Period } from '../rule-config.js';
import type { StandardSentences } from './standard-sentences.js';

type ThresholdConfig = Extract<FactConfig, { kind: 'threshold' }>;

/** Which income a limit is about: before tax, taxable, or personal as the tax authority reckons it. */
export type IncomeKind = NonNullable<ThresholdConfig['income']>;
/** Whose income counts, where there are words for it in every language. */
export type Earners = NonNullable<ThresholdConfig['earners']>;

/** What a standard fact is asked with. */
export interface FactWords {
  readonly question: string;
  readonly help?: string;
  readonly why?: string;
  /** What the answer is called where answers are gone through. */
  readonly label: string;
}

/** A standard fact's words for a parent, and what differs for who else may be asking. */
export interface StandardWords extends FactWords {
  readonly professional?: Partial<FactWords>;
  readonly young?: Partial<FactWords>;
}

/** An income limit as it is asked about. `limit` is an amount already written in the language. */
export interface AskedIncome {
  readonly boundary: 'atMost' | 'under';
  readonly limit: string;
  readonly income: IncomeKind | undefined;
  readonly period: Period | undefined;
}

/**
 * What has words of its own: each standard fact, and several benefits of which one chooses those one
 * gets. Questions about income are made for each.
 */
export type WordsId = Exclude<StandardFact, 'income-limit'> | 'benefits';

/** The words for standard facts in one language. */
export interface StandardTexts extends InterfaceTexts {
  /** True once a native reader has gone through the texts. */
  readonly reviewed: boolean;
  readonly facts: Readonly<Record<WordsId, StandardWords>>;
  /** An income as an amount. */
  readonly income: {
    readonly question: Readonly<Record<Audience, (period: Period) => string>>;
    readonly help: string;
    readonly label: string;
    /** Why a limit is asked about, too. */
    readonly why: string;
  };
  readonly incomeLimit: {
    readonly question: Readonly<Record<Audience, (asked: AskedIncome) => string>>;
    readonly label: (asked: AskedIncome) => string;
    /** That nobody has to tell what they earn. */
    readonly noFigures: string;
  };
  /** Whose income counts. */
  readonly earners: Readonly<Record<Earners, Readonly<Record<Audience, string>>>>;
  /** Where one finds that income. */
  readonly incomeKinds: Readonly<Record<IncomeKind, string>>;
  /** Stands where an amount is not known. */
  readonly noAmount: string;
  /** What results say about conditions. The Danish is a file of its own. */
  readonly sentences?: StandardSentences;
}
