import type { Variable } from '../critical-values.js';
import { criticalValues } from '../critical-values.js';
import { combine } from '../diagram/combine.js';
import type { OutcomeSummary } from '../diagram/outcome-ends.js';
import { compileDiagrams } from '../diagram/scheme-diagrams.js';
import type {
  CompiledScheme,
  DiagramProblem,
  PassDiagrams,
  SchemeDiagram,
} from '../diagram/scheme-diagrams.js';
import { Situation } from '../diagram/situation.js';
import { DiagramStore } from '../diagram/store.js';
import type { Node } from '../diagram/store.js';
import { support } from '../diagram/traverse.js';
import { Evaluation } from '../evaluation.js';
import type { Rules, SchemeResult } from '../model.js';
import { schemeResult } from '../outcome.js';
import { anyOf, benefitPairs, CHANGED, differenceOf, SAME } from './differences.js';
import type { Shared } from './differences.js';
import { situationsAtEnds, sizeOf } from './examples.js';
import type { Situations } from './findings.js';
import { withAmountsAsked } from './income-limits.js';

/** Situations in which a scheme says something else than before. */
export interface Change extends Situations {
  readonly before: OutcomeSummary;
  /** The same as before where only what the pass pays is another. */
  readonly after: OutcomeSummary;
  /** What is said of the example. */
  readonly results: { readonly before: SchemeResult; readonly after: SchemeResult };
}

/** What became of one scheme. Without a problem on either side, `changes` is all of it. */
export type SchemeComparison =
  | { readonly kind: 'added' | 'removed'; readonly scheme: string }
  | { readonly kind: 'notCompared'; readonly scheme: string; readonly problem: DiagramProblem }
  | {
      readonly kind: 'compared';
      readonly scheme: string;
      /** Situations over the facts on which it depends before or after, and how many change. */
      readonly count: bigint;
      readonly changed: bigint;
      /** The most situations first. */
      readonly changes: readonly Change[];
    };

/** What a change of the rules does. */
export interface PassComparison {
  /** Over all facts on which any scheme depends before or after; schemes that came or went left out. */
  readonly count: bigint;
  readonly changed: bigint;
  readonly schemes: readonly SchemeComparison[];
}

/** Diagrams of both over the same facts. */
interface Pair extends Shared {
  readonly before: PassDiagrams;
  readonly after: PassDiagrams;
  readonly variables: readonly Variable[];
}

/**
 * How many situations are told something else under one set of rules than under another, or on another
 * day. Where a question is whether something is below a limit, situations go by the
 * amount, and so do the examples.
 */
export function compareRules(before: Rules, after: Rules): PassComparison {
  const pair = pairOf(withAmountsAsked(before), withAmountsAsked(after));
  const ids = new Set([...after.schemes, ...before.schemes].map(({ id }) => id));
  const parts = [...ids].map((id) => compareScheme(pair, id));
  const { store, variables } = pair;
  const differences = parts.flatMap(({ difference }) => difference ?? []);
  const scope = new Set(parts.flatMap(({ scope: levels }) => [...levels]));
  const any = anyOf(pair, differences);
  const situations = situationsAtEnds(store, any, variables, scope);
  return {
    count: sizeOf(variables, scope),
    changed: situations.get(store.end(CHANGED))?.count ?? 0n,
    schemes: parts.map(({ comparison }) => comparison),
  };
}

function pairOf(before: Rules, after: Rules): Pair {
  const store = new DiagramStore();
  const variables = criticalValues([after, before]);
  return {
    store,
    variables,
    situation: new Situation(variables),
    before: compileDiagrams(before, store, variables),
    after: compileDiagrams(after, store, variables),
  };
}

interface Part {
  readonly comparison: SchemeComparison;
  /** Ends at whether anything is another. */
  readonly difference?: Node;
  readonly scope: ReadonlySet<number>;
}

function compareScheme(pair: Pair, scheme: string): Part {
  const of = ({ schemes }: PassDiagrams): SchemeDiagram | undefined =>
    schemes.find((each) => each.scheme.id === scheme);
  const [before, after] = [of(pair.before), of(pair.after)];
  const scope = new Set<number>();
  if (!before || !after) {
    return { comparison: { kind: before ? 'removed' : 'added', scheme }, scope };
  }
  const problem = before.problem ?? after.problem;
  if (before.problem || after.problem) {
    const known = problem ?? { code: 'tooManyNodes', most: 0 };
    return { comparison: { kind: 'notCompared', scheme, problem: known }, scope };
  }
  return compareCompiled(pair, before, after);
}

function compareCompiled(pair: Pair, before: CompiledScheme, after: CompiledScheme): Part {
  const { store, variables } = pair;
  const scheme = after.scheme.id;
  const roots = [...before.roots, ...after.roots];
  const scope = new Set(roots.flatMap((root) => [...support(store, root)]));
  const benefits = anyOf(
    pair,
    benefitPairs(store, before, after).map((both) => differenceOf(pair, both)),
  );
  const difference = anyOf(pair, [differenceOf(pair, [before.outcome, after.outcome]), benefits]);
  const changed =
    situationsAtEnds(store, difference, variables, scope).get(store.end(CHANGED))?.count ?? 0n;
  const changes = changesOf(pair, [before, after], benefits, scope);
  const count = sizeOf(variables, scope);
  return { comparison: { kind: 'compared', scheme, count, changed, changes }, difference, scope };
}

function changesOf(
  pair: Pair,
  [before, after]: readonly [CompiledScheme, CompiledScheme],
  benefits: Node,
  scope: ReadonlySet<number>,
): readonly Change[] {
  const { store, variables } = pair;
  const same = store.end(SAME);
  const kinds = new Map<Node, readonly [OutcomeSummary, OutcomeSummary]>();
  const root = combine(store, pair.situation, [before.outcome, after.outcome, benefits], {
    early: ([one, other, paid]) => (one === other && paid === same ? same : undefined),
    atEnds: ([one = 0, other = 0]) => {
      const said = pair.before.outcomes.get(one);
      const says = pair.after.outcomes.get(other);
      const end = store.end(`${store.nameOf(one)} → ${store.nameOf(other)}`);
      if (said && says) kinds.set(end, [said, says]);
      return end;
    },
  });
  return [...situationsAtEnds(store, root, variables, scope)]
    .flatMap(([end, situations]): Change[] => {
      const kind = kinds.get(end);
      if (!kind) return [];
      const results = {
        before: resultOf(pair.before.rules, before, situations),
        after: resultOf(pair.after.rules, after, situations),
      };
      return [{ before: kind[0], after: kind[1], results, ...situations }];
    })
    .toSorted((one, other) => Number(other.count - one.count));
}

function resultOf(rules: Rules, { scheme }: CompiledScheme, { example }: Situations): SchemeResult {
  return schemeResult(scheme, new Evaluation(rules, example));
}
