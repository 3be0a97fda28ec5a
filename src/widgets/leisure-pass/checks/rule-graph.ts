import { KnownIds } from '../../../core/config/known-ids.js';
import type { Path } from '../../../core/config/problem.js';
import type { Referable } from '../problems.js';
import type { Report } from './report.js';

/** Rules may rest on rules that rest on rules, so many times. */
export const LONGEST_CHAIN = 32;

/** Of a long circle so many are named; nobody reads ten thousand. */
const MOST_NAMED = 6;

/** Something that refers to others, and where it does. */
export interface RuleNode {
  readonly type: Referable;
  readonly id: string;
  readonly path: Path;
  readonly references: readonly Reference[];
  /** Whether it goes together with what it refers to, all of which can be used; reports where not. */
  readonly goesTogether: (report: Report) => boolean;
}

/** An id in a rule. */
export interface Reference {
  readonly type: Referable;
  readonly id: string;
  readonly place: Path;
}

/** A rule that is being decided, and which of its references comes next. */
interface Frame {
  readonly node: RuleNode;
  next: number;
}

const keyOf = ({ type, id }: Pick<RuleNode, 'type' | 'id'>): string => `${type} ${id}`;

/**
 * The rules of a config and what each rests on. Walked without recursion: ten thousand rules in one chain
 * are an editor's mistake, and no reason to run out of stack.
 */
export class RuleGraph {
  readonly #report: Report;
  readonly #nodes = new Map<string, RuleNode>();
  readonly #skipped = new Set<string>();
  readonly #known: Readonly<Record<Referable, Set<string>>> = {
    fact: new Set(),
    value: new Set(),
    condition: new Set(),
    scheme: new Set(),
  };
  /** How many rules a usable one rests on, one upon the other. */
  readonly #lengths = new Map<string, number>();
  readonly #stopped = new Set<string>();
  #suggestions: Readonly<Record<Referable, KnownIds>> | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Adds a rule that can be used if all it rests on can. */
  add(node: RuleNode): void {
    this.#nodes.set(keyOf(node), node);
    this.#known[node.type].add(node.id);
  }

  /** Notes a rule that was left out for an error of its own. */
  skip(node: Pick<RuleNode, 'type' | 'id'>): void {
    this.#skipped.add(keyOf(node));
  }

  /** Decides every rule, and reports what leads nowhere, in a circle or too far. */
  settle(): void {
    for (const node of this.#nodes.values()) this.#settleFrom(node);
  }

  /** Whether a rule and all that it rests on can be used. */
  isUsable(node: Pick<RuleNode, 'type' | 'id'>): boolean {
    return this.#lengths.has(keyOf(node)) && !this.#stopped.has(keyOf(node));
  }

  #settleFrom(start: RuleNode): void {
    const open: Frame[] = [{ node: start, next: 0 }];
    const onWay = new Set<string>();
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const { node } = frame;
      const key = keyOf(node);
      if (this.#lengths.has(key)) {
        open.pop();
        continue;
      }
      onWay.add(key);
      const next = this.#unsettledOf(frame);
      if (next && onWay.has(keyOf(next))) this.#stopCircle(open, next);
      else if (next) open.push({ node: next, next: 0 });
      else {
        this.#decide(node);
        onWay.delete(key);
        open.pop();
      }
    }
  }

  /** The next of what a rule rests on that is not decided; each is looked at once. */
  #unsettledOf(frame: Frame): RuleNode | undefined {
    const { references } = frame.node;
    for (; frame.next < references.length; frame.next++) {
      const reference = references[frame.next];
      const target = reference && this.#nodes.get(keyOf(reference));
      if (target && !this.#lengths.has(keyOf(target))) return target;
    }
    return undefined;
  }

  #stopCircle(open: readonly Frame[], target: RuleNode): void {
    const nodes = open.map(({ node }) => node);
    const circle = nodes.slice(nodes.indexOf(target));
    const ids = [...circle, target].map(({ id }) => id);
    const cycle = ids.length > 2 * MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…', target.id] : ids;
    for (const node of circle) {
      this.#report.at(node.path).error('circular-rule', { cycle });
      this.#lengths.set(keyOf(node), 0);
      this.#stopped.add(keyOf(node));
    }
  }

  #decide(node: RuleNode): void {
    const areUsable = node.references.map((reference) => this.#checkReference(node, reference));
    const length = 1 + Math.max(0, ...node.references.map((each) => this.#lengthOf(each)));
    this.#lengths.set(keyOf(node), length);
    if (length === LONGEST_CHAIN + 1) {
      this.#report.at(node.path).error('chain-too-long', { limit: LONGEST_CHAIN });
    }
    const isUsable = length <= LONGEST_CHAIN && !areUsable.includes(false);
    if (!isUsable || !node.goesTogether(this.#report.at(node.path))) this.#stopped.add(keyOf(node));
  }

  #lengthOf(reference: Reference): number {
    return this.#lengths.get(keyOf(reference)) ?? 0;
  }

  #checkReference(node: RuleNode, { type, id, place }: Reference): boolean {
    const key = keyOf({ type, id });
    this.#report.at(node.path);
    if (this.#stopped.has(key) || this.#skipped.has(key)) {
      this.#report.error('skipped-reference', { id, to: type }, ...place);
      return false;
    }
    if (this.#nodes.has(key)) return true;
    this.#suggestions ??= suggestionsIn(this.#known);
    this.#report.error(
      'unknown-reference',
      { ...this.#suggestions[type].unknown(id), to: type },
      ...place,
    );
    return false;
  }
}

function suggestionsIn(
  known: Readonly<Record<Referable, ReadonlySet<string>>>,
): Readonly<Record<Referable, KnownIds>> {
  return {
    fact: new KnownIds(known.fact),
    value: new KnownIds(known.value),
    condition: new KnownIds(known.condition),
    scheme: new KnownIds(known.scheme),
  };
}
