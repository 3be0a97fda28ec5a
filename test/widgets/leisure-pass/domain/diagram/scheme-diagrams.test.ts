import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Answers } from '../../../../../src/widgets/leisure-pass/domain/model.js';
import type { PassDiagrams } from '../../../../../src/widgets/leisure-pass/domain/diagram/scheme-diagrams.js';
import { restrict } from '../../../../../src/widgets/leisure-pass/domain/diagram/traverse.js';
import { choicesOf, diagramsOf } from '../../../../../src/widgets/leisure-pass/domain/relevance.js';
import { compileRules } from '../../../../../src/widgets/leisure-pass/domain/rules.js';
import { completions, saidOf } from '../../every-situation.js';
import { generatedRules } from '../../generated-rules.js';

const MOST_SITUATIONS = 300;

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
    { numRuns: 200 },
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
