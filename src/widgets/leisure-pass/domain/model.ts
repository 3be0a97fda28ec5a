import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Inlined } from '../../../core/config/fields.js';
import type { Audience, LeisurePassConfig } from '../config.js';
import type { FactConfig } from '../fact-config.js';
import type { AmountConfig, ConditionConfig, ParameterConfig, Unit } from '../rule-config.js';
import type {
  BenefitConfig,
  ClosureConfig,
  RouteConfig,
  SchemeConfig,
  SharedCapConfig,
} from '../scheme-config.js';
import type { RuleSource } from '../shared-config.js';

/** A config with its lists loaded. */
export type PassConfig = Inlined<LeisurePassConfig>;

/**
 * What somebody answered: yes or no, a whole number or kroner, an option's id or a birth date
 * (`YYYY-MM-DD`), the ids of several options, or that they do not know.
 */
export type Answer = boolean | number | string | readonly string[] | DontKnow;

/** “I don’t know”, which is an answer: it has been asked. */
export interface DontKnow {
  readonly dontKnow: true;
}

/** Answers about one child and its household, by the id of the fact. What is not there was not asked. */
export type Answers = ReadonlyMap<string, Answer>;

/** Kleene’s three values. Unknown is neither yes nor no, and never becomes one of them by itself. */
export type Truth = 'yes' | 'no' | 'unknown';

/**
 * Whether something holds, if every assessment falls out in the family’s favour, and if every one goes
 * against it. Alike where nothing is assessed.
 */
export interface Verdict {
  readonly best: Truth;
  readonly worst: Truth;
}

/** A config’s rules on one day, by their ids, ready to be asked. */
export interface Rules {
  readonly today: PlainDay;
  readonly audience: Audience;
  /** In the editor’s order, which is the order of the questions. */
  readonly facts: ReadonlyMap<string, FactConfig>;
  readonly parameters: ReadonlyMap<string, ParameterConfig>;
  readonly amounts: ReadonlyMap<string, AmountConfig>;
  readonly conditions: ReadonlyMap<string, ConditionConfig>;
  readonly schemes: readonly SchemeConfig[];
}

/** A figure of a parameter as it was used. */
export interface FigureUse {
  readonly parameter: ParameterConfig;
  readonly value: number;
  readonly source: RuleSource;
  /** Holds today; it has run out; it does not hold yet. */
  readonly state: 'current' | 'outdated' | 'future';
  readonly from: PlainDay | undefined;
  readonly to: PlainDay | undefined;
}

/** A figure and how it was found; without a value, the facts or figures that it lacks. */
export interface Figure {
  readonly value: number | undefined;
  readonly unit: Unit;
  /** Per month or per year, where it says so. */
  readonly period: 'month' | 'year' | undefined;
  /** What it was worked out from, in order. */
  readonly uses: readonly FigureUse[];
  /** Whether all figures hold today. */
  readonly isCurrent: boolean;
  /** Facts that are not known and that it depends on. */
  readonly lacks: readonly string[];
  /**
   * The least that the answers so far leave possible, where `value` is not known: what a question says,
   * and below which a “yes” is sure. Undefined where not even that is known.
   */
  readonly atLeast: number | undefined;
}

/** Because of what something is not known. */
export interface Open {
  readonly lacks: readonly string[];
  readonly outdated: readonly FigureUse[];
}

/** A condition, how it stands, and what it rests on. */
export interface ConditionResult {
  readonly condition: ConditionConfig;
  readonly verdict: Verdict;
  readonly parts: readonly ConditionResult[];
  /** Facts that were not asked or not known and because of which it is unknown. */
  readonly lacks: readonly string[];
  /** Figures that have run out, or do not hold yet, and because of which it is unknown. */
  readonly outdated: readonly FigureUse[];
  /**
   * Because of which it is unknown if every assessment goes against it, where that is not the same: its
   * opposite is unknown because of these.
   */
  readonly atWorst?: Open;
  /** Of a comparison: what was compared with. */
  readonly figure: Figure | undefined;
}

/** What can be said about one scheme. */
export type Outcome =
  | {
      readonly code: 'canApply';
      /** Whether the rule itself says yes, or somebody does. */
      readonly decides: 'authority' | 'rule';
      readonly route: RouteConfig;
    }
  | {
      readonly code: 'askSomeone';
      /**
       * Somebody else applies; a fact is not known; a figure has run out; or nobody is named who could
       * apply.
       */
      readonly because: 'route' | 'unknown' | 'outdated' | 'noRoute';
      readonly route: RouteConfig | undefined;
      /** Facts that are not known, in the editor’s order. */
      readonly facts: readonly string[];
      readonly figures: readonly FigureUse[];
    }
  | { readonly code: 'automatic'; readonly route: RouteConfig }
  | { readonly code: 'needsAnswer'; readonly fact: string }
  | {
      readonly code: 'no';
      /** The conditions of the scheme that are not met. */
      readonly reasons: readonly ConditionResult[];
    }
  | {
      readonly code: 'closed';
      readonly closure: ClosureConfig;
      /** The first day on which one can apply again, where it is known. */
      readonly until: PlainDay | undefined;
      /** What is said when it is open. */
      readonly then: Outcome;
    }
  | {
      readonly code: 'outdated';
      /** The rules ran out on this day, or hold from it. */
      readonly from: PlainDay | undefined;
      readonly to: PlainDay | undefined;
    };

/** Something that a pass pays or gives, for this child. */
export interface BenefitResult {
  readonly benefit: BenefitConfig;
  /** Whether it is for this child: unknown where a fact is not known. */
  readonly applies: Truth;
  /** Kroner at most; undefined where the scheme says no amount or it is not known. */
  readonly cap: Figure | undefined;
  /** Percent. */
  readonly share: Figure | undefined;
  readonly sharedCap: (SharedCapConfig & { readonly figure: Figure }) | undefined;
}

/** One scheme and one child. */
export interface SchemeResult {
  readonly scheme: SchemeConfig;
  readonly outcome: Outcome;
  /** The conditions of the scheme, in its order. */
  readonly conditions: readonly ConditionResult[];
  /** What it would give, those that do not apply left out. */
  readonly benefits: readonly BenefitResult[];
}
