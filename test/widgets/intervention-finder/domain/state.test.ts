import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  initialState,
  MOST_COMPARED,
  MOST_LISTED,
  PAGE_SIZE,
  reduce,
  type FinderAction,
  type FinderState,
} from '../../../../src/widgets/intervention-finder/domain/state.js';

function after(...actions: readonly FinderAction[]): FinderState {
  return actions.reduce(reduce, initialState());
}

test('a finder starts with its presets, and without those that choose nothing', () => {
  const start = initialState({
    choices: { theme: { values: ['tobak'] }, age: { range: {} }, setting: { values: [] } },
    view: 'matrix',
  });
  assert.deepEqual(start.choices, { theme: { values: ['tobak'] } });
  assert.deepEqual([start.view, start.sort, start.limit], ['matrix', 'relevance', PAGE_SIZE]);
});

test('choices are made, changed and undone', () => {
  const value = (facet: string, id: string): FinderAction => ({
    type: 'toggle-value',
    facet,
    value: id,
  });
  const table: readonly (readonly [readonly FinderAction[], FinderState['choices']])[] = [
    [[value('a', 'x')], { a: { values: ['x'] } }],
    [[value('a', 'x'), value('a', 'y')], { a: { values: ['x', 'y'] } }],
    [[value('a', 'x'), value('a', 'x')], {}],
    [
      [{ type: 'set-range', facet: 'age', range: { from: 9, to: 6 } }],
      { age: { range: { from: 6, to: 9 } } },
    ],
    [[{ type: 'set-range', facet: 'age', range: { to: 3 } }], { age: { range: { to: 3 } } }],
    [
      [
        { type: 'set-range', facet: 'age', range: { to: 3 } },
        { type: 'set-range', facet: 'age', range: {} },
      ],
      {},
    ],
    [[{ type: 'set-flag', facet: 'free', is: false }], { free: { is: false } }],
    [
      [
        { type: 'set-flag', facet: 'free', is: false },
        { type: 'set-flag', facet: 'free' },
      ],
      {},
    ],
    [
      [
        value('a', 'x'),
        { type: 'choose', choices: { a: { values: ['y'] }, b: { values: ['z'] } } },
      ],
      { a: { values: ['y'] }, b: { values: ['z'] } },
    ],
    [
      [value('a', 'x'), value('b', 'y'), { type: 'clear-facet', facet: 'a' }],
      { b: { values: ['y'] } },
    ],
    [[value('a', 'x'), { type: 'clear-filters' }], {}],
  ];
  for (const [actions, choices] of table) assert.deepEqual(after(...actions).choices, choices);
});

test('what changes the entries starts over at the first, and leaves the rest alone', () => {
  const more = after(
    { type: 'add-to-list', id: 'a' },
    { type: 'open', id: 'b' },
    { type: 'show-more' },
  );
  assert.equal(more.limit, PAGE_SIZE * 2);
  for (const action of [
    { type: 'set-text', text: 'mad' },
    { type: 'sort', sort: 'title' },
    { type: 'clear-all' },
    { type: 'choose', choices: {}, text: 'mad' },
  ] as const) {
    const state = reduce(more, action);
    assert.equal(state.limit, PAGE_SIZE, action.type);
    assert.equal(state.openId, 'b');
    assert.equal(state.shortlist.length, 1);
  }
  assert.equal(after({ type: 'set-text', text: 'x'.repeat(10_000) }).text.length, 400);
  assert.equal(after({ type: 'show-all' }).limit, Infinity);
  assert.equal('openId' in reduce(more, { type: 'close' }), false);
  assert.equal('openId' in reduce(more, { type: 'show-view', view: 'matrix' }), false);
});

test('a shortlist becomes a plan', () => {
  const planned = after(
    { type: 'add-to-list', id: 'a' },
    { type: 'add-to-list', id: 'b' },
    { type: 'add-to-list', id: 'a' },
    { type: 'set-status', id: 'a', status: 'running' },
    { type: 'set-period', id: 'a', period: { kind: 'month', year: 2027, month: 3 } },
    { type: 'set-grade', id: 'a', grade: 8 },
    { type: 'set-note', id: 'a', note: 'Spørg SSP' },
    { type: 'set-status', id: 'c', status: 'done' },
  );
  assert.deepEqual(planned.shortlist, [
    {
      id: 'a',
      status: 'running',
      period: { kind: 'month', year: 2027, month: 3 },
      grade: 8,
      note: 'Spørg SSP',
    },
    { id: 'b', status: 'idea' },
  ]);
  const undone = [
    { type: 'set-period', id: 'a' },
    { type: 'set-grade', id: 'a' },
    { type: 'set-note', id: 'a', note: '  ' },
    { type: 'remove-from-list', id: 'b' },
  ] as const;
  assert.deepEqual(undone.reduce(reduce, planned).shortlist, [{ id: 'a', status: 'running' }]);
  assert.deepEqual(reduce(planned, { type: 'clear-list' }).shortlist, []);
});

test('lists end where they can no longer be read', () => {
  const numbers = [...new Array<undefined>(MOST_LISTED + 5)].map((_, at) => String(at));
  const full = after(...numbers.map((id): FinderAction => ({ type: 'add-to-list', id })));
  assert.equal(full.shortlist.length, MOST_LISTED);
  const side = after(
    ...numbers.slice(0, 6).map((id): FinderAction => ({ type: 'toggle-compare', id })),
  );
  assert.deepEqual(side.compare, ['0', '1', '2', '3']);
  assert.equal(MOST_COMPARED, 4);
  assert.deepEqual(reduce(side, { type: 'toggle-compare', id: '1' }).compare, ['0', '2', '3']);
  assert.deepEqual(reduce(side, { type: 'clear-compare' }).compare, []);
});
