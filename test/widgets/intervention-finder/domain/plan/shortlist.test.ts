import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanItem } from '../../../../../src/widgets/intervention-finder/domain/plan/plan-item.js';
import { comparedOf } from '../../../../../src/widgets/intervention-finder/domain/plan/shortlist.js';
import { initialState } from '../../../../../src/widgets/intervention-finder/domain/initial-state.js';
import {
  reduce,
  type FinderAction,
  type FinderState,
} from '../../../../../src/widgets/intervention-finder/domain/state.js';

const added = (...ids: readonly string[]): FinderAction[] =>
  ids.map((id) => ({ type: 'shortlist-add', id }));
const compared = (...ids: readonly string[]): FinderAction[] =>
  ids.map((id) => ({ type: 'compare', id, chosen: true }));
const after = (...actions: readonly FinderAction[]): FinderState =>
  actions.reduce(reduce, initialState());
const idsOf = ({ shortlist }: FinderState): string => shortlist.map(({ id }) => id).join('');

test('an entry is on the list once, as an idea', () => {
  assert.deepEqual(after(...added('a', 'b', 'a')).shortlist, [
    { id: 'a', status: 'idea' },
    { id: 'b', status: 'idea' },
  ]);
});

test('an item gets its plan, and loses what is emptied', () => {
  const whole: PlanItem = {
    id: 'a',
    status: 'running',
    period: 'm8-10',
    grade: '7-9',
    note: 'Spørg SSP',
  };
  const { period: _period, ...untimed } = whole;
  const { grade: _grade, ...forAll } = whole;
  const { note: _note, ...silent } = whole;
  const table: readonly (readonly [FinderAction, PlanItem])[] = [
    [{ type: 'shortlist-set', id: 'a' }, whole],
    [
      { type: 'shortlist-set', id: 'a', status: 'done' },
      { ...whole, status: 'done' },
    ],
    [
      { type: 'shortlist-set', id: 'a', period: 'text:før jul' },
      { ...whole, period: 'text:før jul' },
    ],
    [{ type: 'shortlist-set', id: 'a', period: '' }, untimed],
    [
      { type: 'shortlist-set', id: 'a', grade: 'youth' },
      { ...whole, grade: 'youth' },
    ],
    [{ type: 'shortlist-set', id: 'a', grade: '' }, forAll],
    [{ type: 'note', id: 'a', text: ' \n' }, silent],
    [
      { type: 'note', id: 'a', text: 'Ring ' },
      { ...whole, note: 'Ring ' },
    ],
    [
      { type: 'note', id: 'a', text: 'å'.repeat(10_000) },
      { ...whole, note: 'å'.repeat(2000) },
    ],
    [{ type: 'note', id: 'nobody', text: 'Ring' }, whole],
    [{ type: 'shortlist-set', id: 'nobody', status: 'done' }, whole],
  ];
  const planned = after(
    ...added('a', 'b'),
    { type: 'shortlist-set', id: 'a', status: 'running' },
    { type: 'shortlist-set', id: 'a', period: 'm8-10', grade: '7-9' },
    { type: 'note', id: 'a', text: 'Spørg SSP' },
  );
  for (const [action, item] of table) {
    assert.deepEqual(
      reduce(planned, action).shortlist,
      [item, { id: 'b', status: 'idea' }],
      JSON.stringify(action).slice(0, 80),
    );
  }
});

test('items move a place up or down, and no further than the ends', () => {
  const table: readonly (readonly [id: string, by: -1 | 1, order: string])[] = [
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['nobody', 1, 'abc'],
    ['nobody', -1, 'abc'],
  ];
  const three = after(...added('a', 'b', 'c'));
  for (const [id, by, order] of table) {
    assert.equal(idsOf(reduce(three, { type: 'shortlist-move', id, by })), order, `${id} ${by}`);
  }
});

test('what is compared is on the list, in its order, and no more than fits', () => {
  const five = after(...added('a', 'b', 'c', 'd', 'e'));
  const table: readonly (readonly [readonly FinderAction[], string])[] = [
    [compared('c', 'a'), 'ac'],
    [compared('a', 'a'), 'a'],
    [compared('nobody'), ''],
    [compared('e', 'd', 'c', 'b', 'a'), 'bcde'],
    [[...compared('a', 'b'), { type: 'compare', id: 'a', chosen: false }], 'b'],
    [[...compared('a', 'b'), { type: 'shortlist-move', id: 'b', by: -1 }], 'ba'],
    [[...compared('a', 'b'), { type: 'shortlist-remove', id: 'a' }], 'b'],
    [[...compared('a'), { type: 'shortlist-remove', id: 'b' }], 'a'],
  ];
  for (const [actions, ids] of table) {
    assert.equal(actions.reduce(reduce, five).compare.join(''), ids, JSON.stringify(actions));
  }
  assert.deepEqual(comparedOf(['x', 'b', 'a', 'b'], five.shortlist), ['a', 'b']);
});

test('what was removed comes back where it stood, with its plan', () => {
  const before = after(
    ...added('a', 'b', 'c'),
    { type: 'shortlist-set', id: 'b', status: 'agreed', period: 'w6', grade: '8' },
    { type: 'note', id: 'b', text: 'Ring' },
    ...compared('a', 'b'),
  );
  const without = reduce(before, { type: 'shortlist-remove', id: 'b' });
  assert.equal(idsOf(without), 'ac');
  assert.deepEqual(without.removed, { item: before.shortlist[1], at: 1, compared: true });
  assert.deepEqual(reduce(without, { type: 'shortlist-restore' }), before);
  assert.deepEqual(reduce(without, { type: 'shortlist-add', id: 'b' }), before);
  assert.equal(reduce(before, { type: 'shortlist-restore' }), before);
  assert.equal(reduce(without, { type: 'shortlist-remove', id: 'b' }), without);
});

test('only what was removed last comes back, and only into a place that is free', () => {
  const table: readonly (readonly [readonly FinderAction[], order: string, compared: string])[] = [
    [
      [
        { type: 'shortlist-remove', id: 'e' },
        { type: 'shortlist-remove', id: 'a' },
      ],
      'abcd',
      'abcd',
    ],
    [
      [
        { type: 'shortlist-remove', id: 'e' },
        { type: 'shortlist-remove', id: 'd' },
        { type: 'shortlist-remove', id: 'c' },
        { type: 'shortlist-remove', id: 'b' },
        { type: 'shortlist-remove', id: 'a' },
      ],
      'a',
      'a',
    ],
    [[{ type: 'shortlist-remove', id: 'a' }, ...compared('e')], 'abcde', 'bcde'],
    [
      [
        { type: 'shortlist-remove', id: 'e' },
        { type: 'shortlist-move', id: 'a', by: 1 },
      ],
      'bacde',
      'bacd',
    ],
  ];
  const five = after(...added('a', 'b', 'c', 'd', 'e'), ...compared('a', 'b', 'c', 'd'));
  for (const [actions, order, ids] of table) {
    const back = [...actions, { type: 'shortlist-restore' } as const].reduce(reduce, five);
    assert.equal(idsOf(back), order, JSON.stringify(actions));
    assert.equal(back.compare.join(''), ids, JSON.stringify(actions));
    assert.equal('removed' in back, false);
  }
});
