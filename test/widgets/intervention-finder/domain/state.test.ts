import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  MOST_COMPARED,
  MOST_LISTED,
} from '../../../../src/widgets/intervention-finder/domain/plan/plan-item.js';
import {
  initialState,
  PAGE_SIZE,
} from '../../../../src/widgets/intervention-finder/domain/initial-state.js';
import {
  reduce,
  type FinderAction,
  type FinderState,
} from '../../../../src/widgets/intervention-finder/domain/state.js';

const axes = { rows: 'a', columns: 'b' };

function after(...actions: readonly FinderAction[]): FinderState {
  return actions.reduce(reduce, initialState({ axes }));
}

test('a finder starts with its presets, and without those that choose nothing', () => {
  const start = initialState({
    choices: { theme: { values: ['tobak'] }, age: { range: {} }, setting: { values: [] } },
    view: 'matrix',
    axes,
  });
  assert.deepEqual(start, {
    text: '',
    choices: { theme: { values: ['tobak'] } },
    sort: 'relevance',
    view: 'matrix',
    limit: PAGE_SIZE,
    axes,
    shortlist: [],
    compare: [],
  });
  assert.equal('axes' in initialState(), false);
});

test('choices are made, changed and undone', () => {
  const value = (facet: string, id: string, chosen = true): FinderAction => ({
    type: 'choose-value',
    facet,
    value: id,
    chosen,
  });
  const range = (facet: string, from?: number, to?: number): FinderAction => ({
    type: 'choose-range',
    facet,
    range: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  });
  const free = { type: 'choose-boolean', facet: 'free', is: false } as const;
  const table: readonly (readonly [readonly FinderAction[], FinderState['choices']])[] = [
    [[value('a', 'x')], { a: { values: ['x'] } }],
    [[value('a', 'x'), value('a', 'y')], { a: { values: ['x', 'y'] } }],
    [[value('a', 'x'), value('a', 'y'), value('a', 'x')], { a: { values: ['x', 'y'] } }],
    [[value('a', 'x'), value('a', 'x', false)], {}],
    [[value('a', 'x'), value('a', 'y', false)], { a: { values: ['x'] } }],
    [[value('constructor', 'x')], { constructor: { values: ['x'] } }],
    [[value('constructor', 'x', false)], {}],
    [[range('age', 6, 9)], { age: { range: { from: 6, to: 9 } } }],
    [[range('age', 9, 6)], { age: { range: { from: 9, to: 6 } } }],
    [[range('age', undefined, 3)], { age: { range: { to: 3 } } }],
    [[range('age', 0)], { age: { range: { from: 0 } } }],
    [[range('age', 3), range('age')], {}],
    [[range('age', 3), { type: 'choose-range', facet: 'age' }], {}],
    [[free], { free: { is: false } }],
    [[free, { type: 'choose-boolean', facet: 'free' }], {}],
    [[value('a', 'x'), free, { type: 'clear', facet: 'a' }], { free: { is: false } }],
    [
      [value('a', 'x'), value('a', 'y'), { type: 'clear', facet: 'a', value: 'x' }],
      { a: { values: ['y'] } },
    ],
    [[value('a', 'x'), { type: 'clear', facet: 'a', value: 'x' }], {}],
    [[range('age', 3), { type: 'clear', facet: 'age' }], {}],
    [[value('a', 'x'), free, { type: 'clear' }], {}],
  ];
  for (const [actions, choices] of table) {
    assert.deepEqual(after(...actions).choices, choices, JSON.stringify(actions));
  }
  const proto = after(value('__proto__', 'x')).choices;
  assert.deepEqual(Object.entries(proto), [['__proto__', { values: ['x'] }]]);
});

test('what changes the entries starts over at the first, and leaves the rest alone', () => {
  const more = after(
    { type: 'search', text: 'søvn' },
    { type: 'shortlist-add', id: 'a' },
    { type: 'open', id: 'b' },
    { type: 'show-more' },
  );
  assert.equal(more.limit, PAGE_SIZE * 2);
  const actions: readonly FinderAction[] = [
    { type: 'search', text: 'mad', now: true },
    { type: 'search', text: '' },
    { type: 'sort', by: 'title' },
    { type: 'clear' },
    { type: 'clear', facet: 'theme', value: 'mad' },
    { type: 'choose-value', facet: 'theme', value: 'mad', chosen: true },
    { type: 'choose-range', facet: 'age', range: { from: 3 } },
    { type: 'choose-boolean', facet: 'free', is: true },
  ];
  for (const action of actions) {
    const state = reduce(more, action);
    assert.equal(state.limit, PAGE_SIZE, action.type);
    assert.equal(state.openId, 'b');
    assert.deepEqual(state.shortlist, more.shortlist);
    assert.equal(state.text, action.type === 'search' ? action.text : 'søvn');
  }
  assert.equal(reduce(more, { type: 'sort', by: 'title' }).sort, 'title');
  assert.equal(after({ type: 'search', text: 'x'.repeat(10_000) }).text.length, 400);
});

test('an entry opens over its view, and another view closes it', () => {
  const open = after(
    { type: 'show-view', view: 'matrix' },
    { type: 'show-more' },
    { type: 'open', id: 'b' },
  );
  assert.deepEqual([open.view, open.openId, open.limit], ['matrix', 'b', PAGE_SIZE * 2]);
  const closed = reduce(open, { type: 'close' });
  assert.deepEqual([closed.view, 'openId' in closed, closed.limit], ['matrix', false, 40]);
  const other = reduce(open, { type: 'show-view', view: 'list' });
  assert.deepEqual([other.view, 'openId' in other, other.limit], ['list', false, PAGE_SIZE]);
  assert.equal(reduce(open, { type: 'show-all' }).limit, Infinity);
});

test('a cell of the matrix shows its entries as a list', () => {
  const crossed = after(
    { type: 'search', text: 'mad' },
    { type: 'choose-value', facet: 'a', value: 'old', chosen: true },
    { type: 'choose-value', facet: 'c', value: 'z', chosen: true },
    { type: 'show-view', view: 'matrix' },
    { type: 'matrix-axes', rows: 'b', columns: 'a' },
    { type: 'show-all' },
  );
  assert.deepEqual(crossed.axes, { rows: 'b', columns: 'a' });
  assert.equal(crossed.view, 'matrix');
  const shown = reduce(crossed, { type: 'matrix-cell', row: 'y', column: 'x' });
  assert.deepEqual(shown, {
    ...crossed,
    choices: { a: { values: ['x'] }, b: { values: ['y'] }, c: { values: ['z'] } },
    view: 'list',
    limit: PAGE_SIZE,
  });
  const nothing = { type: 'matrix-axes', rows: 'c', columns: 'c' } as const;
  assert.equal(reduce(crossed, nothing), crossed);
  const without = { ...initialState(), limit: 40 };
  assert.equal(reduce(without, { type: 'matrix-cell', row: 'y', column: 'x' }), without);
});

test('the lists have an end', () => {
  assert.deepEqual([MOST_LISTED, MOST_COMPARED], [200, 4]);
  const numbers = [...new Array<undefined>(MOST_LISTED + 5)].map((_, at) => String(at));
  const full = after(...numbers.map((id): FinderAction => ({ type: 'shortlist-add', id })));
  assert.equal(full.shortlist.length, MOST_LISTED);
  const other = [
    { type: 'shortlist-remove', id: '7' },
    { type: 'shortlist-add', id: 'another' },
  ] as const;
  const full2 = other.reduce(reduce, full);
  assert.equal(full2.shortlist.length, MOST_LISTED);
  assert.equal(reduce(full2, { type: 'shortlist-restore' }), full2);
});
