import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Answer, Answers } from '../../../../src/widgets/leisure-pass/domain/model.js';
import type { PassDiagrams } from '../../../../src/widgets/leisure-pass/domain/diagram/scheme-diagrams.js';
import {
  diagramsOf,
  isSettled,
  relevantFacts,
  walk,
} from '../../../../src/widgets/leisure-pass/domain/relevance.js';
import { compileRules } from '../../../../src/widgets/leisure-pass/domain/rules.js';
import { completions, saidOf } from '../every-situation.js';
import { generatedRules } from '../generated-rules.js';
import type { GeneratedRules } from '../generated-rules.js';

type Open = readonly (readonly [string, readonly Answer[]])[];

/** Rules, and answers to some of the questions. */
const begun = fc.tuple(generatedRules, fc.infiniteStream(fc.nat()));

function begin(
  { config, today, answers }: GeneratedRules,
  numbers: Iterator<number>,
): { diagrams: PassDiagrams; given: Answers; open: Open } {
  const diagrams = diagramsOf(compileRules(config, today));
  const given = new Map<string, Answer>();
  const open: [string, readonly Answer[]][] = [];
  for (const [id, possible] of answers) {
    const draw = numbers.next().value as number;
    const variable = diagrams.variables.find(({ fact }) => fact.id === id);
    const classes = variable?.classes.map(({ representative }) => representative) ?? [];
    const [answer] = possible.slice(draw % possible.length);
    if (draw % 2 === 0 && answer !== undefined) given.set(id, answer);
    // The examples too: a limit may be an amount that is not among the answers.
    else open.push([id, [...new Set([...possible, ...classes])]]);
  }
  return { diagrams, given, open };
}

/** Whether some answer to it makes a difference, the other questions answered somehow. */
function makesDifference(
  { rules }: PassDiagrams,
  given: Answers,
  [fact, possible]: Open[number],
  others: Open,
): boolean {
  for (const situation of completions(others, given)) {
    const said = new Set(
      possible.map((answer) => {
        const answers: Answers = new Map([...situation, [fact, answer]]);
        return JSON.stringify(rules.schemes.map((scheme) => saidOf(rules, scheme, answers)));
      }),
    );
    if (said.size > 1) return true;
  }
  return false;
}

test('a question is relevant where trying every answer to every question says so', () => {
  let tried = 0;
  fc.assert(
    fc.property(begun, ([generated, numbers]) => {
      const { diagrams, given, open } = begin(generated, numbers);
      fc.pre(open.reduce((product, [, { length }]) => product * length, 1) <= 1500);
      const expected = open
        .filter((each) =>
          makesDifference(
            diagrams,
            given,
            each,
            open.filter((one) => one !== each),
          ),
        )
        .map(([fact]) => fact);
      assert.deepEqual(relevantFacts(diagrams, given), expected);
      if (expected.length > 0) tried++;
    }),
    { numRuns: 150 },
  );
  assert.ok(tried > 30, `${tried} with something to ask`);
});

test('where nothing is relevant, whatever else is answered makes no difference', () => {
  fc.assert(
    fc.property(begun, ([generated, numbers]) => {
      const { diagrams, given, open } = begin(generated, numbers);
      const { rules } = diagrams;
      for (const diagram of diagrams.schemes) {
        if (!isSettled(diagrams, diagram, given)) continue;
        const said = saidOf(rules, diagram.scheme, given);
        assert.notEqual(said[0]?.includes('needsAnswer'), true);
        for (const draw of [0, 1, 2, 3, 4]) {
          const more = open.map(([fact, answers]): [string, Answer] => [
            fact,
            answers[draw % answers.length] ?? true,
          ]);
          assert.deepEqual(saidOf(rules, diagram.scheme, new Map([...given, ...more])), said);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the walk asks the first relevant question, and counts no answer that is not reached', () => {
  fc.assert(
    fc.property(begun, ([generated, numbers]) => {
      const { diagrams, given } = begin(generated, numbers);
      const { answers, next } = walk(diagrams, given);
      assert.equal(next, relevantFacts(diagrams, answers)[0]);
      for (const [fact, answer] of answers) assert.equal(given.get(fact), answer);
      assert.ok(next === undefined || !given.has(next));
      const reached = new Map<string, Answer>();
      for (const [fact, answer] of answers) {
        assert.equal(relevantFacts(diagrams, reached)[0], fact);
        reached.set(fact, answer);
      }
    }),
    { numRuns: 300 },
  );
});

test('asking about the relevance of questions leaves the diagrams as they were', () => {
  fc.assert(
    fc.property(begun, ([generated, numbers]) => {
      const { diagrams, given } = begin(generated, numbers);
      const { size } = diagrams.store;
      const relevant = relevantFacts(diagrams, given);
      assert.equal(diagrams.store.size, size);
      assert.deepEqual(relevantFacts(diagrams, given), relevant);
    }),
    { numRuns: 50 },
  );
});
