import type { DiagramProblem } from '../diagram/scheme-diagrams.js';
import type { OutcomeSummary } from '../diagram/outcome-ends.js';
import type { Answers } from '../model.js';

/** Situations alike to the rules, how many kinds of them, and one. */
export interface Situations {
  /** Every class of answers to every fact of the scheme is one; “I don’t know” too. */
  readonly count: bigint;
  readonly example: Answers;
}

/** One thing that a scheme can say. */
export interface OutcomeSituations extends Situations {
  readonly outcome: OutcomeSummary;
}

/** What a scheme says, over everything that can be answered. */
export interface SchemeSituations {
  readonly scheme: string;
  /** The facts on which its outcome depends, in the editor’s order. */
  readonly facts: readonly string[];
  readonly count: bigint;
  readonly outcomes: readonly OutcomeSituations[];
}

/** Something about the rules that their editor should look at; ids throughout. */
export type Finding =
  /** The scheme could not be gone through. */
  | { readonly code: 'notAnalysed'; readonly scheme: string; readonly problem: DiagramProblem }
  /** The conditions are met, and nobody is named who could apply. */
  | ({ readonly code: 'noRoute'; readonly scheme: string } & Situations)
  /** No answers meet the condition, or none fail it. */
  | { readonly code: 'neverMet' | 'alwaysMet'; readonly condition: string }
  /** Required together, and never met together. One alone is never met. */
  | {
      readonly code: 'contradiction';
      readonly scheme: string;
      readonly conditions: readonly string[];
    }
  /** Never open to anybody who meets the scheme’s conditions. */
  | { readonly code: 'routeNeverReached'; readonly scheme: string; readonly route: string }
  | { readonly code: 'benefitNeverReached'; readonly scheme: string; readonly benefit: string }
  /** The config says that the rule decides, and there is always something to assess. */
  | { readonly code: 'ruleNeverDecides'; readonly scheme: string }
  /** It is asked for nothing: no condition refers to it, or none that makes a difference. */
  | { readonly code: 'factNeverUsed'; readonly fact: string; readonly isReferredTo: boolean }
  | { readonly code: 'conditionNeverUsed'; readonly condition: string }
  /** One excludes the other, and both can be applied for in the same situation. */
  | ({
      readonly code: 'bothReachable';
      readonly scheme: string;
      readonly other: string;
    } & Situations);

/** Everything that the rules can come to on one day. */
export interface PassAnalysis {
  readonly schemes: readonly SchemeSituations[];
  readonly findings: readonly Finding[];
}
