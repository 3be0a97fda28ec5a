import type { Situation } from './situation.js';
import { END, TooManyNodesError } from './store.js';
import type { DiagramStore, Node } from './store.js';

/** How diagrams become one. */
export interface Combination {
  /** What they are together, where that is certain already though some are not at their ends. */
  readonly early?: (operands: readonly Node[]) => Node | undefined;
  /** Whether the operands can change places, or even stand there once for several times. */
  readonly inAnyOrder?: 'each' | 'once' | undefined;
  /** What their ends are together; the situation is one in which these are their ends. */
  readonly atEnds: (ends: readonly Node[]) => Node;
}

/** Steps through pairs of nodes that come to nothing new count too, if less. */
const MOST_STEPS = 500_000;

/**
 * The diagram that says of every situation what `combination` makes of what the operands say of it. No
 * deeper than there are facts, however deep the conditions are.
 */
export function combine(
  store: DiagramStore,
  situation: Situation,
  operands: readonly Node[],
  { early, inAnyOrder, atEnds }: Combination,
): Node {
  const done = new Map<string, Node>();
  const visit = (all: readonly Node[]): Node => {
    const at = inAnyOrder === 'once' ? [...new Set(all)] : all;
    const certain = early?.(at);
    if (certain !== undefined) return certain;
    const key = (inAnyOrder ? at.toSorted((one, other) => one - other) : at).join();
    const known = done.get(key);
    if (known !== undefined) return known;
    if (done.size > MOST_STEPS) throw new TooManyNodesError(`more than ${done.size} steps`);
    const node = open(at);
    done.set(key, node);
    return node;
  };
  const open = (at: readonly Node[]): Node => {
    const level = at.reduce((least, node) => Math.min(least, store.levelOf(node)), END);
    if (level === END) return atEnds(at);
    const asking = at.find((node) => store.levelOf(node) === level) ?? 0;
    let [last, result]: [readonly Node[], Node] = [[], 0];
    store.step(at.length * store.childrenOf(asking).length);
    const children = store.childrenOf(asking).map((_, valueClass) => {
      const next = at.map((node) =>
        store.levelOf(node) === level ? store.childOf(node, valueClass) : node,
      );
      // Many amounts of money are alike to most conditions.
      if (next.some((node, place) => node !== last[place])) {
        situation.set(level, valueClass);
        [last, result] = [next, visit(next)];
      }
      return result;
    });
    situation.unset(level);
    return store.branch(level, children);
  };
  return visit(operands);
}
