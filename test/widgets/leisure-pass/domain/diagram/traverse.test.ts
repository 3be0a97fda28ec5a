import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Variable } from '../../../../../src/widgets/leisure-pass/domain/critical-values.js';
import {
  DiagramStore,
  type Node,
} from '../../../../../src/widgets/leisure-pass/domain/diagram/store.js';
import {
  countEnds,
  pathsToEnds,
  restrict,
  support,
} from '../../../../../src/widgets/leisure-pass/domain/diagram/traverse.js';

const SIZES = [2, 3, 2, 4];
const EVERY_LEVEL = new Set(SIZES.keys());
const VARIABLES = SIZES.map((size, level): Variable => ({
  fact: { id: String(level), kind: 'boolean' },
  classes: [...new Array(size).keys()].map((representative) => ({ representative })),
  classOf: Number,
  hasTooMany: false,
}));
const SITUATIONS = SIZES.reduce<number[][]>(
  (sofar, size) =>
    sofar.flatMap((each) => [...new Array(size).keys()].map((next) => [...each, next])),
  [[]],
);

/** What is said in each of the situations. */
const tables = fc.array(fc.constantFrom('a', 'b', 'c'), {
  minLength: SITUATIONS.length,
  maxLength: SITUATIONS.length,
});

function diagramOf(store: DiagramStore, table: readonly string[], level = 0): Node {
  const size = SIZES[level];
  if (size === undefined) return store.end(table[0] ?? '');
  const part = table.length / size;
  const children = [...new Array(size).keys()].map((place) =>
    diagramOf(store, table.slice(place * part, (place + 1) * part), level + 1),
  );
  return store.branch(level, children);
}

test('each situation leads to what is said in it', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const store = new DiagramStore();
      const root = diagramOf(store, table);
      SITUATIONS.forEach((choices, place) => {
        assert.equal(store.nameOf(restrict(store, root, choices)), table[place]);
      });
    }),
  );
});

test('a diagram rests on the facts of which some answer makes a difference', () => {
  fc.assert(
    fc.property(
      tables,
      fc.nat(SITUATIONS.length - 1),
      fc.subarray([0, 1, 2, 3]),
      (table, at, given) => {
        const store = new DiagramStore();
        const choices = SIZES.map((_, level) =>
          given.includes(level) ? SITUATIONS[at]?.[level] : undefined,
        );
        const left = restrict(store, diagramOf(store, table), choices);
        const fits = (one: readonly number[]): boolean =>
          choices.every((choice, level) => choice === undefined || choice === one[level]);
        const differs = (level: number): boolean =>
          SITUATIONS.some((one, i) =>
            SITUATIONS.some(
              (other, j) =>
                fits(one) &&
                fits(other) &&
                table[i] !== table[j] &&
                one.every((choice, place) => place === level || choice === other[place]),
            ),
          );
        assert.deepEqual([...support(store, left)].sort(), [0, 1, 2, 3].filter(differs));
      },
    ),
    { numRuns: 30 },
  );
});

test('situations are counted, and there is one for each end', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const store = new DiagramStore();
      const root = diagramOf(store, table);
      const counts = countEnds(store, root, VARIABLES, EVERY_LEVEL);
      const paths = pathsToEnds(store, root);
      for (const name of new Set(table)) {
        const end = store.end(name);
        assert.equal(counts.get(end), BigInt(table.filter((each) => each === name).length));
        assert.equal(restrict(store, root, paths.get(end) ?? []), end);
      }
      assert.equal(counts.size, paths.size);
    }),
  );
});

test('only facts in scope make situations', () => {
  const store = new DiagramStore();
  const root = store.branch(1, [store.end('a'), store.end('b'), store.end('b')]);
  const counts = countEnds(store, root, VARIABLES, new Set([0, 1]));
  assert.deepEqual([...counts.values()], [2n, 4n]);
});
