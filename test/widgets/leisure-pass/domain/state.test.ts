import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactConfig } from '../../../../src/widgets/leisure-pass/fact-config.js';
import {
  answerTo,
  givenAbout,
  itinerary,
  type ChildWalk,
  type Questioning,
} from '../../../../src/widgets/leisure-pass/domain/itinerary.js';
import type { Answer, Answers } from '../../../../src/widgets/leisure-pass/domain/model.js';
import {
  initialState,
  isChanging,
  pageOf,
  reduce,
  type PassAction,
  type PassState,
} from '../../../../src/widgets/leisure-pass/domain/state.js';

const facts: readonly FactConfig[] = [
  { kind: 'boolean', id: 'single', of: 'household' },
  { kind: 'age', id: 'age' },
  { kind: 'boolean', id: 'school' },
  { kind: 'boolean', id: 'active' },
];

/** A child under three settles everything; who goes to school is asked of those from six. */
function relevant(answers: Answers): readonly string[] {
  const age = answers.get('age');
  const left = facts.filter(({ id }) => !answers.has(id)).map(({ id }) => id);
  if (typeof age !== 'number') return left;
  if (age < 3) return [];
  return left.filter((id) => age >= 6 || id !== 'school');
}

function walk(given: Answers): ChildWalk {
  const answers = new Map<string, Answer>();
  for (;;) {
    const [next] = relevant(answers);
    const answer = next === undefined ? undefined : given.get(next);
    if (next === undefined || answer === undefined) return { answers, next };
    answers.set(next, answer);
  }
}

const questioning: Questioning = {
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  walk,
  amountsAsked: () => '',
  asksChildren: true,
};
const flow = (state: PassState) => itinerary(state, questioning);

function after(...actions: readonly PassAction[]): PassState {
  return actions.reduce((state, action) => reduce(state, action, flow), initialState());
}

const begin: PassAction = { type: 'begin', audience: 'parent' };
const count = (many: number): PassAction => ({ type: 'count', count: many });
const answer = (fact: string, given: Answer, child?: number): PassAction => ({
  type: 'answer',
  fact,
  child,
  answer: given,
});

function shown(state: PassState): string {
  const page = pageOf(state);
  return page.kind === 'question' ? [page.fact, page.child ?? []].flat().join(' ') : page.kind;
}

const oneChild = [
  begin,
  count(1),
  answer('single', true),
  answer('age', 8, 0),
  answer('school', true, 0),
  answer('active', false, 0),
];

for (const [what, actions, expected] of [
  ['nothing is asked before the start', [], 'start'],
  ['it is asked first how many children', [begin], 'children'],
  ['then the first relevant question', [begin, count(1)], 'single'],
  ['household facts have no child', [begin, count(2), answer('single', false)], 'age 0'],
  ['“I don’t know” is an answer', [begin, count(1), answer('single', { dontKnow: true })], 'age 0'],
  [
    'what cannot change anything is not asked',
    [...oneChild.slice(0, 3), answer('age', 4, 0)],
    'active 0',
  ],
  ['it stops where all is settled', [...oneChild.slice(0, 3), answer('age', 2, 0)], 'check'],
  ['everything answered leads to the answers', oneChild, 'check'],
  [
    'the next child is asked for its own facts alone',
    [begin, count(2), ...oneChild.slice(2)],
    'age 1',
  ],
  ['back goes to the question before', [...oneChild.slice(0, 3), { type: 'back' }], 'single'],
  ['back stops at the start', [begin, { type: 'back' }, { type: 'back' }], 'start'],
  ['travelling beyond the trail stops at its end', [begin, { type: 'travel', to: 99 }], 'children'],
  ['travelling before it stops at the start', [begin, { type: 'travel', to: -3 }], 'start'],
  [
    'after back, the next question comes again though it has an answer',
    [...oneChild.slice(0, 4), { type: 'back' }, { type: 'back' }, answer('single', false)],
    'age 0',
  ],
  [
    'a changed answer leads back to the answers',
    [
      ...oneChild,
      { type: 'open', page: { kind: 'question', fact: 'single', child: undefined } },
      answer('single', false),
    ],
    'check',
  ],
  [
    'a changed answer that needs a new one asks that first',
    [
      ...oneChild.slice(0, 3),
      answer('age', 2, 0),
      { type: 'open', page: { kind: 'question', fact: 'age', child: 0 } },
      answer('age', 5, 0),
    ],
    'active 0',
  ],
  [
    'one more child is asked about after the answers',
    [...oneChild, { type: 'open', page: { kind: 'children' } }, count(2)],
    'age 1',
  ],
  ['wiping goes to the start', [...oneChild, { type: 'wipe' }], 'start'],
] as readonly (readonly [string, readonly PassAction[], string])[]) {
  test(what, () => assert.equal(shown(after(...actions)), expected));
}

test('only reached answers count; the others are kept', () => {
  const changed = after(...oneChild, answer('age', 4, 0));
  assert.deepEqual([...(flow(changed).children[0]?.keys() ?? [])], ['single', 'age', 'active']);
  assert.equal(changed.each[0]?.get('school'), true);
  const back = reduce(changed, answer('age', 9, 0), flow);
  assert.equal(flow(back).children[0]?.get('school'), true);
});

test('going forward again is possible until another answer is given', () => {
  const state = after(...oneChild, { type: 'travel', to: 2 });
  assert.equal(shown(reduce(state, { type: 'travel', to: 4 }, flow)), 'school 0');
  const answered = reduce(state, answer('single', false), flow);
  assert.equal(answered.trail.length, 4);
});

test('wiping forgets every answer', () => {
  assert.deepEqual(after(...oneChild, { type: 'wipe' }), initialState());
});

test('another audience begins with no answers', () => {
  const state = after(...oneChild, { type: 'begin', audience: 'young', count: 1 });
  assert.equal(state.audience, 'young');
  assert.equal(answerTo(state, { id: 'single', of: 'household' }, undefined), undefined);
});

test('a change is known by the answers having been gone through', () => {
  assert.equal(isChanging(after(...oneChild)), false);
  const page = { kind: 'question', fact: 'age', child: 0 } as const;
  assert.equal(isChanging(after(...oneChild, { type: 'open', page })), true);
});

test('no step changes the state before it', () => {
  const state = after(...oneChild);
  const before = structuredClone(state);
  reduce(state, answer('age', 3, 0), flow);
  reduce(state, { type: 'wipe' }, flow);
  assert.deepEqual(state, before);
});

test('an answer counts only while its question names the same amounts', () => {
  const named: Questioning = {
    ...questioning,
    amountsAsked: ({ id }, before) => (id === 'active' ? JSON.stringify(before.get('single')) : ''),
  };
  const walked = (state: PassState) => itinerary(state, named);
  const go = (state: PassState, ...actions: readonly PassAction[]): PassState =>
    actions.reduce(
      (before, action) =>
        reduce(before, action, walked, (at, id, child) => {
          const fact = facts.find((each) => each.id === id);
          return fact ? named.amountsAsked(fact, givenAbout(at, child ?? 0, named, id)) : '';
        }),
      state,
    );
  const answered = go(
    initialState(),
    begin,
    count(1),
    answer('single', false),
    answer('age', 4, 0),
    answer('active', false, 0),
  );
  assert.deepEqual(pageOf(answered), { kind: 'check' });
  const page = { kind: 'question', fact: 'single', child: undefined } as const;
  const table: [Answer, stays: boolean][] = [
    [false, true],
    [true, false],
    [{ dontKnow: true }, false],
  ];
  for (const [given, stays] of table) {
    const changed = go(answered, { type: 'open', page }, answer('single', given));
    assert.equal(walked(changed).children[0]?.has('active'), stays, JSON.stringify(given));
    const next = stays ? { kind: 'check' } : { kind: 'question', fact: 'active', child: 0 };
    assert.deepEqual(pageOf(changed), next);
    // Back at the amounts of before, what was said of them is known again.
    const back = go(changed, { type: 'open', page }, answer('single', false));
    assert.deepEqual(pageOf(back), { kind: 'check' });
  }
});
