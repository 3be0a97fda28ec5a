import { combine } from '../diagram/combine.js';
import type { CompiledScheme } from '../diagram/scheme-diagrams.js';
import type { Situation } from '../diagram/situation.js';
import type { DiagramStore, Node } from '../diagram/store.js';

/** What the diagrams of both configs have in common. */
export interface Shared {
  readonly store: DiagramStore;
  readonly situation: Situation;
}

/** What a difference ends at. */
export const CHANGED = 'changed';
export const SAME = 'same';

/** The same benefit before and after; one that came or went gives nothing on the other side. */
export function benefitPairs(
  store: DiagramStore,
  before: CompiledScheme,
  after: CompiledScheme,
): readonly (readonly [Node, Node])[] {
  const nothing = store.end('nothing');
  const of = ({ scheme, benefits }: CompiledScheme): ReadonlyMap<string, Node> =>
    new Map(scheme.benefits?.map(({ id }, place) => [id, benefits[place] ?? nothing]));
  const [old, recent] = [of(before), of(after)];
  return [...new Set([...old.keys(), ...recent.keys()])].map((id) => [
    old.get(id) ?? nothing,
    recent.get(id) ?? nothing,
  ]);
}

/** Ends at whether two diagrams end at the same. */
export function differenceOf({ store, situation }: Shared, nodes: readonly [Node, Node]): Node {
  const same = store.end(SAME);
  return combine(store, situation, nodes, {
    early: ([one, other]) => (one === other ? same : undefined),
    atEnds: () => store.end(CHANGED),
  });
}

/** Ends at whether any of several is another. */
export function anyOf({ store, situation }: Shared, differences: readonly Node[]): Node {
  const [changed, same] = [store.end(CHANGED), store.end(SAME)];
  return differences.reduce(
    (sofar, difference) =>
      combine(store, situation, [sofar, difference], {
        inAnyOrder: 'once',
        early: (nodes) => (nodes.includes(changed) ? changed : undefined),
        atEnds: () => same,
      }),
    same,
  );
}
