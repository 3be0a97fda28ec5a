import type { Variable } from '../critical-values.js';
import type { DiagramStore, Node } from '../diagram/store.js';
import { countEnds, pathsToEnds } from '../diagram/traverse.js';
import type { Choices } from '../diagram/traverse.js';
import type { Answer, Answers } from '../model.js';
import type { Situations } from './findings.js';

/** The situations at each end of a diagram, over the facts of `scope` (levels). */
export function situationsAtEnds(
  store: DiagramStore,
  root: Node,
  variables: readonly Variable[],
  scope: ReadonlySet<number>,
): ReadonlyMap<Node, Situations> {
  const counts = countEnds(store, root, variables, scope);
  const paths = pathsToEnds(store, root);
  return new Map(
    [...counts].map(([end, count]) => [
      end,
      { count, example: exampleOf(variables, scope, paths.get(end) ?? []) },
    ]),
  );
}

/** How many situations there are over the facts of `scope`. */
export function sizeOf(variables: readonly Variable[], scope: ReadonlySet<number>): bigint {
  return [...scope].reduce(
    (size, level) => size * BigInt(variables[level]?.classes.length ?? 1),
    1n,
  );
}

/** An answer to every fact of the scope: the first, where the choice makes no difference. */
function exampleOf(
  variables: readonly Variable[],
  scope: ReadonlySet<number>,
  choices: Choices,
): Answers {
  return new Map(
    variables.flatMap(({ fact, classes }, level): [string, Answer][] => {
      const chosen = classes[choices[level] ?? 0];
      return scope.has(level) && chosen ? [[fact.id, chosen.representative]] : [];
    }),
  );
}
