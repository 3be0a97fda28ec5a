import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import {
  initialState,
  pageOf,
  reduce,
  type PassAction,
  type PassState,
} from '../../../src/widgets/leisure-pass/domain/state.js';
import { PassSession } from '../../../src/widgets/leisure-pass/pass-session.js';
import { day, inShort, samplePass, type Sample } from './domain/sample-pass.js';

/** A family that goes through a wizard. */
class Visit {
  readonly session: PassSession;
  state: PassState = initialState();

  constructor(config: PassConfig) {
    this.session = new PassSession(config, day('2026-11-21'), 'parent');
  }

  go(action: PassAction): this {
    this.state = reduce(this.state, action, this.session.flow, this.session.amountsAsked);
    return this;
  }

  begin(count: number): this {
    return this.go({ type: 'begin', audience: 'parent' }).go({ type: 'count', count });
  }

  /** Answers the question that is asked, which must be that one; says the amounts that it names. */
  answer(fact: string, answer: Answer): string {
    const page = pageOf(this.state);
    assert.equal(page.kind === 'question' && page.fact, fact);
    const child = page.kind === 'question' ? page.child : undefined;
    const amounts = this.session.amountsAsked(this.state, fact, child);
    this.go({ type: 'answer', fact, child, answer });
    return amounts;
  }

  open(fact: string, child?: number): this {
    return this.go({ type: 'open', page: { kind: 'question', fact, child } });
  }

  get page(): string {
    const page = pageOf(this.state);
    return page.kind === 'question' ? page.fact : page.kind;
  }

  get said(): readonly string[] {
    return this.session.flow(this.state).children.map((answers) =>
      this.session
        .results(answers)
        .map(({ outcome }) => inShort(outcome))
        .join(', '),
    );
  }
}

const age = { kind: 'age', id: 'alder', question: 'Alder?' } as const;
const children = { kind: 'count', id: 'børn', of: 'household', question: 'Børn?' } as const;
const limit = {
  kind: 'threshold',
  id: 'grænse',
  of: 'household',
  amount: 'i-alt',
  boundary: 'atMost',
  question: 'Højst {limit}?',
} as const;
const amounts: Sample['amounts'] = [
  { kind: 'perFurther', id: 'pr-barn', fact: 'børn', each: 7000 },
  { kind: 'sum', id: 'i-alt', of: [200_000, 'pr-barn'] },
];
const isYoung = { kind: 'age', id: 'ung', fact: 'alder', through: 17 } as const;
const isBelow = { kind: 'answer', id: 'under', fact: 'grænse', is: true } as const;

test('a household’s limit is asked about with its own amount, whichever child it is asked for', () => {
  const visit = new Visit(
    samplePass({
      facts: [age, children, limit],
      amounts,
      conditions: [isYoung, isBelow],
      scheme: { requires: ['ung', 'under'] },
    }),
  ).begin(2);
  // Too old: neither the children nor the limit matter to the first one.
  visit.answer('alder', 19);
  visit.answer('alder', 8);
  visit.answer('børn', 5);
  assert.equal(visit.answer('grænse', false), '228000');
  assert.deepEqual(visit.said, ['no ung', 'no under']);
});

/** Two schemes: to one, the limit alone matters; to the other, its true amount does. */
const gated = samplePass({
  facts: [{ kind: 'boolean', id: 'bor-her', question: 'Bor I her?' }, children, limit],
  amounts,
  conditions: [
    { kind: 'answer', id: 'bor', fact: 'bor-her', is: true },
    isBelow,
    { kind: 'assessment', id: 'skøn', label: 'Et skøn' },
    { kind: 'any', id: 'én-af-dem', of: ['under', 'skøn'] },
  ],
  scheme: { requires: ['bor', 'under'] },
});
const [pass] = gated.schemes;
const both: PassConfig = {
  ...gated,
  schemes: [
    ...(pass ? [{ ...pass, id: 'andet', requires: ['én-af-dem'], decision: 'rule' as const }] : []),
    ...gated.schemes,
  ],
};

test('who said “no” to a lower limit than theirs is asked again', () => {
  const visit = new Visit(both).begin(1);
  visit.answer('bor-her', false);
  // How many children there are makes no difference yet, so that the least possible limit is asked for.
  assert.equal(visit.answer('grænse', false), '200000');
  assert.equal(visit.page, 'check');
  visit.open('bor-her', 0).answer('bor-her', true);
  visit.answer('børn', 5);
  assert.equal(visit.page, 'grænse');
  assert.equal(visit.session.answerTo(visit.state, 'grænse', undefined), undefined);
  assert.equal(visit.answer('grænse', true), '228000');
  assert.deepEqual(visit.said, ['canApply rule forælder, canApply authority forælder']);
});

test('so is who has told of their children before, in answers that did not count for a while', () => {
  const visit = new Visit(both).begin(1);
  visit.answer('bor-her', true);
  visit.answer('børn', 5);
  assert.equal(visit.answer('grænse', false), '228000');
  visit.open('bor-her', 0).answer('bor-her', false);
  visit.open('bor-her', 0).answer('bor-her', true);
  assert.equal(visit.page, 'check');
  visit.open('børn').answer('børn', 1);
  assert.equal(visit.answer('grænse', true), '200000');
  assert.equal(visit.page, 'check');
});
