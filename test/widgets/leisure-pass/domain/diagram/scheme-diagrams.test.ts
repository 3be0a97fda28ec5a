import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { criticalValues } from '../../../../../src/widgets/leisure-pass/domain/critical-values.js';
import type { Answers, PassConfig } from '../../../../../src/widgets/leisure-pass/domain/model.js';
import { compileDiagrams } from '../../../../../src/widgets/leisure-pass/domain/diagram/scheme-diagrams.js';
import type { PassDiagrams } from '../../../../../src/widgets/leisure-pass/domain/diagram/scheme-diagrams.js';
import { DiagramStore } from '../../../../../src/widgets/leisure-pass/domain/diagram/store.js';
import { restrict } from '../../../../../src/widgets/leisure-pass/domain/diagram/traverse.js';
import {
  choicesOf,
  diagramsOf,
  isSettled,
  relevantFacts,
  walk,
} from '../../../../../src/widgets/leisure-pass/domain/relevance.js';
import { compileRules } from '../../../../../src/widgets/leisure-pass/domain/rules.js';
import { completions, saidOf } from '../../every-situation.js';
import { generatedRules } from '../../generated-rules.js';
import { day, samplePass } from '../sample-pass.js';

const MOST_SITUATIONS = 100;

/** What the diagrams of each scheme end at. */
function endsOf({ store, variables, schemes }: PassDiagrams, answers: Answers): string[][] {
  const choices = choicesOf(variables, answers);
  return schemes.map((diagram) => {
    assert.ok(!diagram.problem);
    return diagram.roots
      .map((root) => store.nameOf(restrict(store, root, choices)))
      .filter((name) => name !== 'nothing');
  });
}

test('a diagram says what the evaluator says, whatever the answers', () => {
  fc.assert(
    fc.property(
      generatedRules,
      fc.infiniteStream(fc.nat()),
      ({ config, today, answers }, numbers) => {
        const rules = compileRules(config, today);
        const diagrams = diagramsOf(rules);
        for (let turn = 0; turn < MOST_SITUATIONS; turn++) {
          const situation: Answers = new Map(
            [...answers].map(([fact, possible]) => {
              const [answer = true] = possible.slice(numbers.next().value % possible.length);
              return [fact, answer];
            }),
          );
          const said = config.schemes.map((scheme) => saidOf(rules, scheme, situation));
          assert.deepEqual(endsOf(diagrams, situation), said);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('every situation of small rule sets', () => {
  fc.assert(
    fc.property(generatedRules, ({ config, today, answers }) => {
      const size = [...answers.values()].reduce((product, { length }) => product * length, 1);
      fc.pre(size <= 2000);
      const rules = compileRules(config, today);
      const diagrams = diagramsOf(rules);
      for (const situation of completions([...answers], new Map())) {
        const said = config.schemes.map((scheme) => saidOf(rules, scheme, situation));
        assert.deepEqual(endsOf(diagrams, situation), said);
      }
    }),
    { numRuns: 40 },
  );
});

const TWO_SCHEMES: PassConfig = {
  ...samplePass({
    facts: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'boolean' })),
    conditions: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'answer', fact: id, is: true })),
  }),
};

test('a scheme that needs too many nodes has a problem, and the others their diagrams', () => {
  const [first] = TWO_SCHEMES.schemes;
  assert.ok(first);
  const schemes = [
    { ...first, requires: ['a', 'b', 'c'] },
    { ...first, id: 'lille', requires: ['d'] },
  ];
  const rules = compileRules({ ...TWO_SCHEMES, schemes }, day('2026-11-21'));
  const store = new DiagramStore();
  const diagrams = compileDiagrams(rules, store, criticalValues([rules]), 12);
  const [big, small] = diagrams.schemes;
  assert.deepEqual(big, {
    scheme: schemes[0],
    problem: { code: 'tooManyNodes', most: 12 },
    facts: ['a', 'b', 'c'],
  });
  assert.equal(small?.problem, undefined);
  // All that the scheme refers to is asked, rather than too little.
  const given = new Map([['a', false]]);
  assert.deepEqual(relevantFacts(diagrams, given), ['b', 'c', 'd']);
  assert.deepEqual(walk(diagrams, given), { answers: given, next: 'b' });
  assert.equal(isSettled(diagrams, big, given), false);
});

test('what one scheme had no room to work out, another works out for itself', () => {
  const [first] = TWO_SCHEMES.schemes;
  assert.ok(first);
  const schemes = [
    { ...first, requires: ['a', 'b', 'both'] },
    { ...first, id: 'lille', requires: ['both'] },
  ];
  const both = { id: 'both', kind: 'all', of: ['c', 'd'] } as const;
  const conditions = [...TWO_SCHEMES.conditions, both];
  const rules = compileRules({ ...TWO_SCHEMES, conditions, schemes }, day('2026-11-21'));
  const compiled = [...new Array(30).keys()].flatMap((most) => {
    const diagrams = compileDiagrams(rules, new DiagramStore(), criticalValues([rules]), most);
    const [big, small] = diagrams.schemes;
    if (!big?.problem || !small || small.problem) return [];
    assert.equal(isSettled(diagrams, small, new Map()), false, `${most} nodes`);
    return [most];
  });
  assert.ok(compiled.length > 0);
});

test('a hundred questions are few nodes, unless any half of them is enough', () => {
  const ids = [...new Array(100).keys()].map(String);
  const of = ids.map((id) => `is ${id}`);
  const rules = compileRules(
    {
      ...TWO_SCHEMES,
      facts: ids.map((id) => ({ id, kind: 'boolean' })),
      conditions: [
        { id: 'every', kind: 'all', of },
        { id: 'half', kind: 'atLeast', count: 50, of },
        ...ids.map((id) => ({ id: `is ${id}`, kind: 'answer' as const, fact: id, is: true })),
      ],
      schemes: ['every', 'half'].flatMap((id) =>
        TWO_SCHEMES.schemes.map((scheme) => ({ ...scheme, id, requires: [id] })),
      ),
    },
    day('2026-11-21'),
  );
  const diagrams = compileDiagrams(rules, new DiagramStore(), criticalValues([rules]), 1000);
  assert.deepEqual(
    diagrams.schemes.map(({ problem }) => problem?.code),
    [undefined, 'tooManyNodes'],
  );
});
