import type { BenefitConfig, SchemeConfig } from '../../scheme-config.js';
import type { Variable } from '../critical-values.js';
import { dependenciesOf } from '../dependencies.js';
import type { Rules } from '../model.js';
import { schemeResult } from '../outcome.js';
import { combine } from './combine.js';
import { summaryOf, wordsOfBenefit, wordsOfOutcome } from './outcome-ends.js';
import type { OutcomeSummary } from './outcome-ends.js';
import { RuleDiagrams, TooManyValuesError } from './rule-diagrams.js';
import { MOST_NODES, TooManyNodesError } from './store.js';
import type { DiagramStore, Node } from './store.js';

/** Why a scheme has no diagram. That is for its editor to put right. */
export type DiagramProblem =
  | { readonly code: 'tooManyNodes'; readonly most: number }
  | { readonly code: 'tooManyValues'; readonly fact: string };

/** What a scheme comes to, whatever the answers. */
export interface CompiledScheme {
  readonly scheme: SchemeConfig;
  readonly problem: undefined;
  /** Ends at what the outcome says: its code, who decides, the way, and because of what. */
  readonly outcome: Node;
  /** In the scheme’s order; each ends at whether it applies, and its amounts. */
  readonly benefits: readonly Node[];
  /** All of these: where every one is at its end, there is nothing more to ask. */
  readonly roots: readonly Node[];
}

/** A scheme and what came of compiling it. */
export type SchemeDiagram =
  | CompiledScheme
  | {
      readonly scheme: SchemeConfig;
      readonly problem: DiagramProblem;
      /** Every fact that it refers to, in the editor’s order: no fewer can be said to be relevant. */
      readonly facts: readonly string[];
    };

/** A config’s schemes as diagrams over the same facts. */
export interface PassDiagrams {
  readonly store: DiagramStore;
  readonly rules: Rules;
  readonly variables: readonly Variable[];
  readonly schemes: readonly SchemeDiagram[];
  /** What the ends of the schemes’ outcomes say. */
  readonly outcomes: ReadonlyMap<Node, OutcomeSummary>;
  /** What conditions come to, by their ids. */
  readonly ruleDiagrams: RuleDiagrams;
}

/**
 * Compiles each scheme, `most` nodes at most for each. Rules whose references lead nowhere or back to
 * themselves are the check’s business, which leaves their schemes out.
 */
export function compileDiagrams(
  rules: Rules,
  store: DiagramStore,
  variables: readonly Variable[],
  most = MOST_NODES,
): PassDiagrams {
  const ruleDiagrams = new RuleDiagrams(store, rules, variables);
  const outcomes = new Map<Node, OutcomeSummary>();
  const schemes = rules.schemes.map((scheme): SchemeDiagram => {
    store.allow(most);
    try {
      return compileScheme(scheme, ruleDiagrams, outcomes);
    } catch (error) {
      const problem = problemOf(error, most);
      if (!problem) throw error;
      const { facts } = dependenciesOf(rules, [scheme]);
      return { scheme, problem, facts: [...rules.facts.keys()].filter((id) => facts.has(id)) };
    }
  });
  store.allow(Number.POSITIVE_INFINITY);
  return { store, rules, variables, schemes, outcomes, ruleDiagrams };
}

function problemOf(error: unknown, most: number): DiagramProblem | undefined {
  if (error instanceof TooManyNodesError) return { code: 'tooManyNodes', most };
  if (error instanceof TooManyValuesError) return { code: 'tooManyValues', fact: error.fact };
  return undefined;
}

function compileScheme(
  scheme: SchemeConfig,
  diagrams: RuleDiagrams,
  outcomes: Map<Node, OutcomeSummary>,
): SchemeDiagram {
  const { store, situation } = diagrams;
  const required = diagrams.all(scheme.requires);
  const end = (): Node => {
    const summary = summaryOf(schemeResult(scheme, diagrams.evaluation()).outcome);
    const node = store.end(wordsOfOutcome(summary));
    outcomes.set(node, summary);
    return node;
  };
  const routes = scheme.routes.map(({ when = [] }) => diagrams.all(when));
  const outcome = combine(store, situation, [required, ...routes], {
    // Which ways there would have been makes no difference to a no.
    early: ([node = required]) => (diagrams.verdictOf(node)?.best === 'no' ? end() : undefined),
    atEnds: end,
  });
  const benefits = (scheme.benefits ?? []).map((benefit) =>
    compileBenefit(scheme, benefit, outcome, { diagrams, outcomes }),
  );
  return { scheme, problem: undefined, outcome, benefits, roots: [outcome, ...benefits] };
}

interface Compiling {
  readonly diagrams: RuleDiagrams;
  readonly outcomes: ReadonlyMap<Node, OutcomeSummary>;
}

function compileBenefit(
  scheme: SchemeConfig,
  benefit: BenefitConfig,
  outcome: Node,
  { diagrams, outcomes }: Compiling,
): Node {
  const { store, situation } = diagrams;
  const { when = [], cap, share, sharedCap } = benefit;
  const shared = scheme.sharedCaps?.find(({ id }) => id === sharedCap);
  const applies = diagrams.all(when);
  const figures = [cap, share, shared?.cap].flatMap((value) =>
    value === undefined ? [] : diagrams.figure(value),
  );
  const nothing = store.end('nothing');
  return combine(store, situation, [outcome, applies, ...figures], {
    early: ([first = outcome, second = applies]) => {
      const isNothing =
        outcomes.get(first)?.givesNothing === true || diagrams.verdictOf(second)?.best === 'no';
      return isNothing ? nothing : undefined;
    },
    atEnds: () => {
      const { benefits } = schemeResult(scheme, diagrams.evaluation());
      const result = benefits.find((each) => each.benefit.id === benefit.id);
      return result ? store.end(wordsOfBenefit(result)) : nothing;
    },
  });
}
