/** A place in a store: a branch, or an end of it. Two diagrams that say the same have the same one. */
export type Node = number;

/** Ends stand below every fact. */
export const END = Number.MAX_SAFE_INTEGER;

/** More than this can be neither kept nor gone through while somebody waits. */
export const MOST_NODES = 20_000;

/** Following one diagram down one branch is a step. Somebody waits for all of them. */
const MOST_STEPS = 1_000_000;
/** So many are left for every scheme, however much those before it took. */
const LEAST_STEPS = 5_000;

/** Thrown, and caught where a scheme is compiled: a diagram grows beyond what its store may hold. */
export class TooManyNodesError extends Error {
  override readonly name = 'TooManyNodesError';
}

/**
 * Reduced, ordered decision diagrams with several values (Srinivasan et al. 1990). A branch asks for one
 * fact, by its level, and has a child for each class of its answers. Every branch is kept once and none
 * has equal children, so that a diagram holds exactly the facts on which it depends.
 */
export class DiagramStore {
  readonly #levels: number[] = [];
  readonly #children: (readonly Node[])[] = [];
  readonly #keys: string[] = [];
  readonly #known = new Map<string, Node>();
  #limit = Number.POSITIVE_INFINITY;
  #steps = 0;
  #mostSteps = Number.POSITIVE_INFINITY;

  /** How many nodes there are, ends counted. */
  get size(): number {
    return this.#keys.length;
  }

  /**
   * Lets so many nodes be added from here on; one more throws `TooManyNodesError`. All in all so many
   * steps may be taken, or those that are always left.
   */
  allow(nodes: number): void {
    this.#limit = this.size + nodes;
    this.#mostSteps =
      nodes === Number.POSITIVE_INFINITY ? nodes : Math.max(MOST_STEPS, this.#steps + LEAST_STEPS);
  }

  /** Counts steps that are about to be taken; throws `TooManyNodesError` where they are too many. */
  step(steps: number): void {
    this.#steps += steps;
    if (this.#steps > this.#mostSteps)
      throw new TooManyNodesError(`more than ${this.#steps} steps`);
  }

  /** The end of that name. */
  end(name: string): Node {
    return this.#intern(`=${name}`, END, []);
  }

  /** The name of an end. */
  nameOf(end: Node): string {
    return this.#keys[end]?.slice(1) ?? '';
  }

  /** The branch at that level, or what all its children are. */
  branch(level: number, children: readonly Node[]): Node {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    return this.#intern(`${level}:${children.join()}`, level, children);
  }

  /** The level of the fact that is asked for; `END` at an end. */
  levelOf(node: Node): number {
    return this.#levels[node] ?? END;
  }

  /** One for each class of answers; none at an end. */
  childrenOf(node: Node): readonly Node[] {
    return this.#children[node] ?? [];
  }

  /** Where an answer of that class leads. */
  childOf(node: Node, valueClass: number): Node {
    return this.childrenOf(node)[valueClass] ?? node;
  }

  /** Forgets every node that was added since there were `size` of them. */
  shrinkTo(size: number): void {
    for (const key of this.#keys.splice(size)) this.#known.delete(key);
    this.#levels.length = this.size;
    this.#children.length = this.size;
  }

  #intern(key: string, level: number, children: readonly Node[]): Node {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.size >= this.#limit) throw new TooManyNodesError(`more than ${this.size} nodes`);
    const node = this.size;
    this.#known.set(key, node);
    this.#keys.push(key);
    this.#levels.push(level);
    this.#children.push(children);
    return node;
  }
}
