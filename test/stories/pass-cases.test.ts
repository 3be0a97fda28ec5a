import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCases } from '../../src/widgets/leisure-pass/domain/cases.js';
import { passes, type Pass } from './pass-files.js';

/** What came out otherwise than the config says, one line each. */
const differences = (config: Pass): string[] =>
  runCases(config).flatMap(({ case: { id }, differences: found }) =>
    found.map((one) => `${id}: ${one.scheme} ${one.of} ${one.expected}, got ${one.got}`),
  );

function pass(name: string): Pass {
  const config = passes.get(name);
  assert(config, name);
  return config;
}

describe('the cases of every pass', () => {
  for (const [name, config] of passes) {
    it(`${name}: come out as its municipality says`, () => {
      assert.deepEqual(differences(config), []);
    });

    it(`${name}: hold a yes, a no or “ask”, and an “I don’t know”`, () => {
      const cases = config.cases ?? [];
      assert(cases.length >= 4, String(cases.length));
      const codes = cases.flatMap(({ expect }) => Object.values(expect)).map((e) => e.outcome);
      // Where only others can apply, “ask them” is the yes of a parent.
      assert(codes.some((code) => code === 'canApply' || code === 'automatic'));
      assert(codes.includes('no'));
      assert(cases.some(({ answers }) => Object.values(answers).some(isDontKnow)));
    });

    it(`${name}: expect something of every scheme`, () => {
      const expected = new Set((config.cases ?? []).flatMap(({ expect }) => Object.keys(expect)));
      const schemes = config.schemes.map(({ id }) => id);
      assert.deepEqual([...expected].toSorted(), schemes.toSorted());
    });

    it(`${name}: come right up to a limit of age`, () => {
      const limits = config.conditions.flatMap((one) => (one.kind === 'age' ? [one] : []));
      const asked = config.facts.flatMap(({ id, kind }) =>
        kind === 'age' || kind === 'birthDate' ? [id] : [],
      );
      assert(limits.length > 0 && asked.length > 0);
      const ages = (config.cases ?? []).flatMap(({ answers, today }) =>
        asked.flatMap((id) => yearsAndDay(answers[id], today)),
      );
      const edges = limits.flatMap(({ from, through, untilTurning }) =>
        [from, through === undefined ? undefined : through + 1, untilTurning].flatMap((edge) =>
          edge === undefined ? [] : [edge],
        ),
      );
      assert(
        ages.some((age) => edges.includes(age)),
        `ages ${ages.join(', ')}, limits ${edges.join(', ')}`,
      );
    });
  }

  it('fail where a limit is changed', () => {
    const config = pass('hvidovre.json');
    const conditions = config.conditions.map((one) =>
      one.id === 'alder' && one.kind === 'age' ? { ...one, from: 4 } : one,
    );
    const found = differences({ ...config, conditions });
    assert.deepEqual(found, ['tre-aar-i-dag: fritidspas outcome canApply, got no']);
  });

  it('fail where an amount is changed', () => {
    const config = pass('hele-landet.json');
    const parameters = (config.parameters ?? []).map((one) => ({
      ...one,
      values: one.values.map((figure) => ({ ...figure, value: figure.value + 1 })),
    }));
    const found = differences({ ...config, parameters });
    assert(found.length >= 3 && found.every((line) => line.includes(' amounts ')), found.join());
  });
});

describe('the limit of Aarhus, which has run out', () => {
  it('is never a no, and says so with its year', () => {
    const config = pass('aarhus.json');
    const old = (config.cases ?? []).filter(({ id }) => id === 'over-gammel-graense');
    assert.equal(old.length, 1);
    assert.equal(old[0]?.expect['fritidspas']?.outcome, 'askSomeone');
    const limit = config.parameters?.find(({ id }) => id === 'graense-aarhus')?.values.at(-1);
    assert.deepEqual([limit?.value, limit?.to], [212_896, '2022-12-31']);
  });
});

function isDontKnow(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'dontKnow' in answer;
}

/** An age as it was answered, or the birthday that is on this very day. */
function yearsAndDay(answer: unknown, today: string): readonly number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer !== 'string' || answer.slice(5) !== today.slice(5)) return [];
  return [Number(today.slice(0, 4)) - Number(answer.slice(0, 4))];
}
