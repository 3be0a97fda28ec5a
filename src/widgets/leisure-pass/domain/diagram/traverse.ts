import type { Variable } from '../critical-values.js';
import { END } from './store.js';
import type { DiagramStore, Node } from './store.js';

/** The class of the answer at each level; undefined where there is none. */
export type Choices = readonly (number | undefined)[];

/** What the diagram says once some answers are given. */
export function restrict(store: DiagramStore, root: Node, choices: Choices): Node {
  const deepest = choices.findLastIndex((choice) => choice !== undefined);
  const done = new Map<Node, Node>();
  const visit = (node: Node): Node => {
    const level = store.levelOf(node);
    if (level > deepest) return node;
    const known = done.get(node);
    if (known !== undefined) return known;
    const choice = choices[level];
    const result =
      choice === undefined
        ? store.branch(level, store.childrenOf(node).map(visit))
        : visit(store.childOf(node, choice));
    done.set(node, result);
    return result;
  };
  return visit(root);
}

/** Every node that can be come to, from the top down; `isLeftOut` leaves out a child. */
export function reachable(
  store: DiagramStore,
  root: Node,
  isLeftOut?: (level: number, valueClass: number) => boolean,
): readonly Node[] {
  const seen = new Set<Node>([root]);
  for (const node of seen) {
    const level = store.levelOf(node);
    store.childrenOf(node).forEach((child, valueClass) => {
      if (!isLeftOut?.(level, valueClass)) seen.add(child);
    });
  }
  return [...seen].toSorted((one, other) => store.levelOf(one) - store.levelOf(other));
}

/** The levels of the facts on which the diagram depends, from the top down. */
export function support(store: DiagramStore, root: Node): ReadonlySet<number> {
  const levels = new Set(reachable(store, root).map((node) => store.levelOf(node)));
  levels.delete(END);
  return levels;
}

/**
 * How many situations come to each end: every class of every fact in `scope` (levels) counts as one.
 * `scope` must hold what the diagram depends on.
 */
export function countEnds(
  store: DiagramStore,
  root: Node,
  variables: readonly Variable[],
  scope: ReadonlySet<number>,
): ReadonlyMap<Node, bigint> {
  // How many situations the levels before each one make.
  const before = [1n];
  variables.forEach(({ classes }, level) => {
    before.push((before[level] ?? 1n) * (scope.has(level) ? BigInt(classes.length) : 1n));
  });
  const situationsBefore = (level: number): bigint =>
    before[Math.min(level, variables.length)] ?? 1n;
  const counts = new Map<Node, bigint>([[root, situationsBefore(store.levelOf(root))]]);
  const ends = new Map<Node, bigint>();
  for (const node of reachable(store, root)) {
    const count = counts.get(node) ?? 0n;
    const level = store.levelOf(node);
    if (level === END) ends.set(node, count);
    for (const child of store.childrenOf(node)) {
      const skipped = situationsBefore(store.levelOf(child)) / situationsBefore(level + 1);
      counts.set(child, (counts.get(child) ?? 0n) + count * skipped);
    }
  }
  return ends;
}

/** For each end, the choices on one way to it: the first one, in the order of the classes. */
export function pathsToEnds(store: DiagramStore, root: Node): ReadonlyMap<Node, Choices> {
  const paths = new Map<Node, Choices>([[root, []]]);
  const ends = new Map<Node, Choices>();
  for (const node of reachable(store, root)) {
    const path = paths.get(node) ?? [];
    const level = store.levelOf(node);
    if (level === END) ends.set(node, path);
    store.childrenOf(node).forEach((child, valueClass) => {
      if (!paths.has(child)) paths.set(child, withChoice(path, level, valueClass));
    });
  }
  return ends;
}

function withChoice(path: Choices, level: number, valueClass: number): Choices {
  const longer = [...path];
  longer[level] = valueClass;
  return longer;
}
